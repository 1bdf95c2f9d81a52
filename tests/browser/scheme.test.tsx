import 'moothall/styles.css'
import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { commands } from 'vitest/browser'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { PageHeader } from '../../src/PageHeader.tsx'
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

  const page = document.documentElement
  it.each<[shown: Scheme, decide: string, on: () => void, off: () => void]>([
    ['dark', '.dark on the page', () => page.classList.add('dark'), () => page.classList.remove('dark')],
    [
      'light',
      '.light on the body',
      () => document.body.classList.add('light'),
      () => document.body.classList.remove('light'),
    ],
    ...(['light', 'dark'] as const).flatMap((scheme) =>
      ['data-theme', 'data-bs-theme', 'data-mode'].map((name): [Scheme, string, () => void, () => void] => [
        scheme,
        `${name}="${scheme}"`,
        () => page.setAttribute(name, scheme),
        () => page.removeAttribute(name),
      ]),
    ),
  ])('%s where the site says so by %s, though the system prefers the other', async (shown, _name, on, off) => {
    await commands.wishFor({ colorScheme: shown === 'light' ? 'dark' : 'light' })
    onTestFinished(off)
    on()
    expect(schemeOfPage()).toBe(shown)
  })

  it.each<[Scheme, string | undefined]>([
    ['light', undefined],
    ['dark', 'system'],
  ])('%s on a site that says nothing of it and asks for %s, in a dark system', async (shown, asked) => {
    await commands.wishFor({ colorScheme: 'dark' })
    const meta = document.querySelector('meta[name=color-scheme]')!
    onTestFinished(() => document.head.append(meta))
    meta.remove()
    expect(schemeOfPage(asked)).toBe(shown)
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

describe('a logo is', () => {
  const isShown = (image: Element | null): boolean => {
    const { maskImage } = getComputedStyle(image!)
    expect(maskImage).toMatch(/^linear-gradient\(rgb/)
    return !maskImage.includes('rgba(0, 0, 0, 0)')
  }

  it.each<[shown: Scheme, system: Scheme, asked: string | undefined]>([
    ['light', 'light', undefined],
    ['dark', 'dark', undefined],
    ['light', 'dark', 'light'],
    ['dark', 'light', 'dark'],
    ['dark', 'light', 'inherit'],
  ])('%s where the system prefers %s and the site asks for %s', async (shown, system, asked) => {
    await commands.wishFor({ colorScheme: system })
    if (asked === 'inherit') document.documentElement.style.colorScheme = shown
    const { container } = render(
      <div data-moothall-scheme={asked}>
        <PageHeader heading="Kiln" logo={{ src: '/light.svg', darkSrc: '/dark.svg', width: 120, height: 40 }} />
      </div>,
    )
    expect(isShown(container.querySelector('img[src="/light.svg"]'))).toBe(shown === 'light')
    expect(isShown(container.querySelector('img[src="/dark.svg"]'))).toBe(shown === 'dark')
    // The room for it is kept, though neither picture is there.
    expect(container.querySelector('[data-slot="logo"]')?.getBoundingClientRect().height).toBe(40)
  })
})
