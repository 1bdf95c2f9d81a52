import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Recording } from '../src/model/meeting.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { RecordingList } from '../src/RecordingList.tsx'
import { factOf, takeDeveloperMessages } from './finders.ts'

const april: Recording = {
  id: 'april',
  name: 'Glazes',
  heldOn: '2026-04-30',
  recordings: { href: 'https://video.example.org/april' },
}

const renderRecording = (recording: Partial<Recording>, props: Partial<Parameters<typeof RecordingList>[0]> = {}) =>
  render(<RecordingList recordings={[{ ...april, ...recording }]} {...props} />)

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('RecordingList', () => {
  it('is a region named by its heading, with the recordings in the order given', () => {
    render(<RecordingList recordings={[april, { id: 'march', name: 'Clay' }]} />)
    expect(screen.getByRole('region', { name: 'Recordings' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Recordings', level: 2 })).toBeVisible()
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Glazes30 April 2026')
    expect(first).toHaveAttribute('id', 'recording-april')
    expect(second).toHaveTextContent(/^Clay$/)
  })

  it('takes a heading of its own at the level of the page around it, and words around the list', () => {
    renderRecording({}, { heading: 'Films', headingLevel: 4, intro: 'The last ten.', outro: 'Older ones are gone.' })
    expect(screen.getByRole('heading', { name: 'Films', level: 4 })).toBeVisible()
    expect(screen.getByRole('region')).toHaveTextContent(/The last ten\..*Glazes.*Older ones are gone\./)
  })

  it.each([
    ['slides', 'Slides'],
    ['minutes', 'Minutes'],
  ] as const)('leads to its %s', (field, label) => {
    renderRecording({ recordings: undefined, [field]: { href: 'https://files.example.org/april' } })
    expect(within(factOf(label)).getByRole('link', { name: `${label}– Glazes` })).toHaveAttribute(
      'href',
      'https://files.example.org/april',
    )
  })

  it('leads to its recording by its title', () => {
    renderRecording({ recordings: { href: '/april.webm' } })
    expect(screen.getByRole('link', { name: 'Glazes' })).toHaveAttribute('href', '/april.webm')
    expect(screen.queryByText('Recording')).not.toBeInTheDocument()
  })

  it('shows several, one that comes through a channel, and one that is not published', () => {
    renderRecording(
      {
        recordings: [
          { href: '/1', label: 'Part 1' },
          { href: '/2', label: 'Part 2' },
        ],
        slides: { via: 'chat', note: 'pinned' },
        minutes: { withheld: 'To follow', lead: { count: 1, unit: 'day' } },
      },
      { related: { channels: [{ id: 'chat', kind: 'zulip', name: '#kiln' }] } },
    )
    expect(factOf('Recording')).toHaveTextContent('Part 1 – Glazes · Part 2 – Glazes')
    expect(factOf('Slides')).toHaveTextContent('Link posted in #kiln – pinned')
    expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
    expect(factOf('Minutes')).toHaveTextContent('To follow one day before')
  })

  it.each([
    ['en-US', 'April 30, 2026'],
    ['de', '30. April 2026'],
    ['ja', '2026年4月30日'],
  ])('writes the day as readers of %s do', (locale, day) => {
    renderRecording({}, { locale })
    expect(screen.getByText(day)).toBeVisible()
  })

  it("is in the reader's language and in the site's words", () => {
    renderRecording(
      { name: { en: 'Glazes', de: 'Glasuren' } },
      {
        locale: 'de',
        messages: { page: { headings: { recordings: 'Aufnahmen' } }, recordings: { recording: 'Film' } },
      },
    )
    expect(screen.getByRole('region', { name: 'Aufnahmen' })).toHaveTextContent('Glasuren30. April 2026')
  })

  it('says so where there are none', () => {
    render(<RecordingList recordings={[]} />)
    expect(screen.getByRole('region')).toHaveTextContent('No recordings yet.')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('puts the prefix before its anchors, and resolves addresses as the site says', () => {
    const { unmount } = renderRecording(
      { recordings: { href: '/april' } },
      { idPrefix: 'kiln-', baseUrl: 'https://example.org' },
    )
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-recordings')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-recording-april')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/april')
    unmount()
    renderRecording({ recordings: { href: '/april' } }, { linkComponent: RouterLink })
    expect(screen.getByRole('link')).toHaveAttribute('href', '/app/april')
  })

  it.each([
    [
      'a recording that is null',
      null,
      'This entry could not be read.',
      'recordings[0] must be an object; received null. ',
    ],
    [
      'no title',
      { ...april, name: undefined },
      'Name missing',
      'recordings[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a day that is none',
      { ...april, heldOn: 'last April' },
      'Glazes This entry could not be read.',
      'recordings[0].heldOn must be a date, YYYY-MM-DD; received "last April". The entry cannot be shown.',
    ],
    [
      'an address that runs',
      { ...april, recordings: { href: 'javascript:alert(1)' } },
      'Recording',
      'recordings[0].recordings.href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a film through a channel that is not on the page',
      { ...april, recordings: { via: 'attic' } },
      'Link posted in attic',
      'recordings[0].recordings.via names "attic", which is not among the related entries. It is shown without a link.',
    ],
  ])('shows the others beside %s, and tells the developer', (_what, recording, shown, message) => {
    render(<RecordingList recordings={[recording as Recording, { id: 'other', name: 'Other' }]} />)
    const [faulty, other] = screen.getAllByRole('listitem')
    expect(faulty).toHaveTextContent(shown)
    expect(other).toHaveTextContent('Other')
    expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
  })

  it('takes null for what is not known', () => {
    renderRecording({ heldOn: null, recordings: null, slides: null, minutes: null } as never)
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Glazes$/)
  })

  it('shows none where the recordings are no list, and tells the developer', () => {
    render(<RecordingList recordings={april as never} />)
    expect(screen.getByText('No recordings yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: recordings must be a list; received an object. It is left out.',
    ])
  })
})
