import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataPath } from '../../src/data/path.ts'
import { wordsFor } from '../../src/locales/wordsFor.ts'
import type { Channel } from '../../src/model/channel.ts'
import type { OneOrMany } from '../../src/model/entry.ts'
import type { Reference } from '../../src/model/link.ts'
import { References } from '../../src/parts/References.tsx'
import type { Site } from '../../src/prepare/site.ts'
import { takeDeveloperMessages } from '../finders.ts'

const channels: Channel[] = [{ id: 'chat', kind: 'zulip', name: '#kiln', href: 'https://chat.example.org/' }]

function renderReferences(references: OneOrMany<Reference>, site: Partial<Site> = {}) {
  const { container } = render(
    <div>
      <References
        references={references}
        label="Join"
        channels={channels}
        path={DataPath.of('meeting').field('join')}
        site={{ locale: 'en', idPrefix: '', ...site }}
      />
    </div>,
  )
  return container
}

describe('References', () => {
  it.each([
    ['https://meet.example.org/kiln', 'meet.example.org'],
    ['https://www.example.org:8443/kiln', 'example.org:8443'],
    ['HTTP://example.org', 'example.org'],
    ['https://zoom.us@evil.example/j/1', 'evil.example'],
    ['https://z\u043e\u043em.us/j/1', 'xn--zm-fmca.us'],
    ['//evil.example/j/1', 'evil.example'],
    ['/meetings/kiln', 'Join'],
    ['tel:+49301234567', 'Join'],
    ['mailto:conduct@example.org?subject=Report', 'conduct@example.org'],
  ])('names the address %s, which has no label, %s beside another', (href, name) => {
    renderReferences([{ href }, { href: 'https://other.example/', label: 'Elsewhere' }])
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })

  it.each(['https://meet.example.org/kiln', '/meetings/kiln'])('names %s alone by what it is', (href) => {
    const container = renderReferences({ href })
    expect(screen.getByRole('link', { name: 'Join' })).toHaveAttribute('href', href)
    expect(container).toHaveTextContent(/^Join$/)
  })

  it('links an address by its own label', () => {
    renderReferences({ href: 'tel:+49301234567', label: { en: 'By phone', de: 'Per Telefon' } }, { locale: 'de' })
    expect(screen.getByRole('link', { name: 'Per Telefon' })).toHaveAttribute('href', 'tel:+49301234567')
  })

  it('shows several in the order given', () => {
    const container = renderReferences([
      { href: 'https://meet.example.org/kiln' },
      { href: 'tel:+49301234567', label: 'By phone' },
    ])
    expect(container).toHaveTextContent('meet.example.orgBy phone')
  })

  it('leads to the channel that hands the link out, and says how long before', () => {
    const container = renderReferences({ via: 'chat', lead: { count: 1, unit: 'week' } })
    expect(container).toHaveTextContent('Link posted in #kiln one week before')
    expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
  })

  it('puts the prefix of the page before the anchor of a channel', () => {
    renderReferences({ via: 'chat' }, { idPrefix: 'kiln-' })
    expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#kiln-channel-chat')
  })

  it.each([
    ['hour', 1, 'one hour before'],
    ['hour', 24, '24 hours before'],
    ['day', 2, '2 days before'],
    ['week', 1, 'one week before'],
    ['month', 3, '3 months before'],
  ] as const)('words a lead of %s and %d', (unit, count, words) => {
    expect(renderReferences({ via: 'chat', lead: { count, unit } })).toHaveTextContent(`Link posted in #kiln ${words}`)
  })

  it('shows what else is known of a channel', () => {
    const container = renderReferences({ via: 'chat', note: 'pinned to the topic' })
    expect(container).toHaveTextContent('Link posted in #kiln – pinned to the topic')
  })

  it.each([
    ['de', 'Link wird in #kiln bekannt gegeben (eine Woche vorher). Pinned to the topic.'],
    ['fr', 'Lien publié dans #kiln une semaine avant. Pinned to the topic.'],
    ['hi', 'लिंक #kiln में दिया जाता है (एक सप्ताह पहले)। Pinned to the topic.'],
    ['ja', '#kilnにリンクを掲載（1週間前）。Pinned to the topic.'],
    ['zh-Hans', '链接发布于#kiln（提前一周）。Pinned to the topic.'],
  ])('ends a sentence in %s as the language does before what else is known', (locale, text) => {
    const lead = { count: 1, unit: 'week' } as const
    const messages = wordsFor(locale, undefined)
    const container = renderReferences({ via: 'chat', lead, note: 'Pinned to the topic.' }, { locale, messages })
    expect(container).toHaveTextContent(text)
  })

  it('shows what is known of a link that is not published', () => {
    const container = renderReferences({ withheld: 'Mailed to members', lead: { count: 2, unit: 'day' } })
    expect(container).toHaveTextContent('Mailed to members 2 days before')
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('names a channel that is not among those given without a link, and tells the developer', () => {
    const container = renderReferences({ via: 'gone' })
    expect(container).toHaveTextContent('Link posted in gone')
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meeting.join.via names "gone", which is not among the related entries. It is shown without a link.',
    ])
  })
})
