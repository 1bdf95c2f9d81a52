import { render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import type { Community } from '../../src/model/community.ts'
import { now, samples } from '../fixtures/samples.ts'

const { community } = samples.CommunityPage

function showBoth(prefixes: readonly [string, string], shared: Partial<Community> = {}): void {
  render(
    <main>
      <CommunityPage community={{ ...community, ...shared }} now={now} idPrefix={prefixes[0]} showContents />
      <CommunityPage
        community={{ ...community, id: 'other', name: 'Other', title: 'The other community', ...shared }}
        now={now}
        idPrefix={prefixes[1]}
        showContents
      />
    </main>,
  )
}

const idsTwice = (): string[] => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

const missing = (attribute: string, idsOf: (value: string) => string[]): string[] =>
  [...document.querySelectorAll(`[${attribute}]`)]
    .flatMap((element) => idsOf(element.getAttribute(attribute) ?? ''))
    .filter((id) => document.getElementById(id) === null)

describe('two communities on one page', () => {
  it('share no anchor, and all that points to one finds it', () => {
    showBoth(['one-', 'two-'])

    expect(document.querySelectorAll('[id]').length).toBeGreaterThan(100)
    expect(idsTwice()).toEqual([])
    expect(missing('href', (href) => (href.startsWith('#') ? [href.slice(1)] : []))).toEqual([])
    expect(missing('popovertarget', (id) => [id])).toEqual([])
    expect(missing('aria-labelledby', (ids) => ids.split(' '))).toEqual([])
  })

  it('clash without prefixes, so that the test can fail', () => {
    showBoth(['', ''])
    expect(idsTwice()).toContain('channels')
  })

  it('have parts whose names say whose they are', () => {
    showBoth(['one-', 'two-'], { sections: [{ kind: 'channels' }, { kind: 'repositories' }] })

    for (const name of [
      'Where we talk The Example community',
      'Where we talk The other community',
      'Repositories The Example community',
      'Repositories The other community',
    ])
      expect(screen.getByRole('region', { name })).toBeVisible()
    expect(screen.getByRole('navigation', { name: 'On this page: The Example community' })).toBeVisible()
    expect(screen.getByRole('navigation', { name: 'On this page: The other community' })).toBeVisible()
  })

  it('have no two regions or navigations of one name', async () => {
    showBoth(['one-', 'two-'])
    const landmarks = [...document.querySelectorAll('section'), ...document.querySelectorAll('nav')]
    const { violations } = await axe.run(document.body, { runOnly: ['landmark-unique'] })
    const faulty = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
    expect(landmarks.length).toBeGreaterThan(30)
    expect(faulty).toEqual([])
  })
})

it('a community alone on its page names its parts by their headings', () => {
  render(<CommunityPage community={{ ...community, sections: [{ kind: 'channels' }] }} now={now} showContents />)
  expect(screen.getByRole('region', { name: 'Where we talk' })).toBeVisible()
  expect(screen.getByRole('navigation', { name: 'On this page' })).toBeVisible()
})
