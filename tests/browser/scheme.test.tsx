import 'moothall/styles.css'
import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { now } from '../../stories/data/now.ts'
import { oci } from '../../stories/pages/data/oci.ts'

type Scheme = 'light' | 'dark'

afterEach(() => {
  document.documentElement.style.colorScheme = ''
})

const brightnessOf = (color: string): number =>
  (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0)

/** The scheme of an element that has colours of its own. */
function schemeOf(element: Element): Scheme {
  const { color, backgroundColor } = getComputedStyle(element)
  expect(backgroundColor).toMatch(/^rgb\(/)
  return brightnessOf(backgroundColor) < brightnessOf(color) ? 'dark' : 'light'
}

function schemeOfPage(asked?: string): Scheme {
  render(
    <div data-moothall-scheme={asked}>
      <CommunityPage community={oci} now={now} data-testid="page" />
    </div>,
  )
  const root = screen.getByTestId('page')
  const schemes = [root, ...root.querySelectorAll('.mh\\:card')].map(schemeOf)
  expect(new Set(schemes).size).toBe(1)
  return schemes[0]!
}

describe('a page is', () => {
  it.each([
    { shown: 'light', system: 'light', asked: undefined },
    { shown: 'dark', system: 'dark', asked: undefined },
    { shown: 'light', system: 'dark', asked: 'light' },
    { shown: 'dark', system: 'light', asked: 'dark' },
  ] as const)(
    '$shown where the system prefers $system and the site asks for $asked',
    async ({ shown, system, asked }) => {
      await commands.wishFor({ colorScheme: system })
      expect(schemeOfPage(asked)).toBe(shown)
    },
  )

  it.each<[Scheme, Scheme]>([
    ['light', 'dark'],
    ['dark', 'light'],
  ])('%s where the site itself is and asks to inherit, though the system prefers %s', async (site, system) => {
    await commands.wishFor({ colorScheme: system })
    document.documentElement.style.colorScheme = site
    expect(schemeOfPage('inherit')).toBe(site)
  })

  it('of the scheme of the nearest that asks', async () => {
    await commands.wishFor({ colorScheme: 'light' })
    document.documentElement.dataset.moothallScheme = 'dark'
    try {
      expect(schemeOfPage('light')).toBe('light')
    } finally {
      delete document.documentElement.dataset.moothallScheme
    }
  })
})
