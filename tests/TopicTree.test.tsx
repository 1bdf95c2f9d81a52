import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Topic } from '../src/model/participation.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { TopicTree } from '../src/TopicTree.tsx'
import { takeDeveloperMessages } from './finders.ts'

const documentation: Topic = {
  id: 'documentation',
  name: 'Documentation',
  topics: [
    { id: 'tutorial', name: ['A ', { kind: 'link', text: 'tutorial', href: '/tutorial' }] },
    { id: 'pictures', name: 'Pictures', topics: [{ id: 'logos', name: 'Logos' }] },
  ],
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

const anchored = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`Nothing has the anchor ${id}.`)
  return element
}

describe('TopicTree', () => {
  it('shows topics within topics as nested lists, each with an anchor', () => {
    render(<TopicTree topics={[documentation, { id: 'tests', name: 'Tests' }]} />)
    const [outer] = screen.getAllByRole('list')
    expect([...outer!.children].map(({ id }) => id)).toEqual(['topic-documentation', 'topic-tests'])
    const inner = within(anchored('topic-documentation')).getAllByRole('list')[0]!
    expect([...inner.children].map(({ id }) => id)).toEqual(['topic-tutorial', 'topic-pictures'])
    expect(within(anchored('topic-pictures')).getByRole('listitem')).toHaveTextContent('Logos')
  })

  it('shows links within a topic', () => {
    render(<TopicTree topics={[documentation]} />)
    expect(screen.getByRole('link', { name: 'tutorial' })).toHaveAttribute('href', '/tutorial')
  })

  it('is a region named by its heading', () => {
    render(<TopicTree topics={[documentation]} />)
    expect(screen.getByRole('region', { name: 'What we need' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'What we need', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<TopicTree topics={[documentation]} heading="Open work" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Open work', level: 3 })).toBeVisible()
  })

  it('says so where there are no topics', () => {
    render(<TopicTree topics={[]} />)
    expect(screen.getByText('No topics yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it("shows texts and words in the reader's language, and marks those in another", () => {
    render(
      <TopicTree
        topics={[
          { id: 'a', name: { en: 'Translations', de: 'Übersetzungen' } },
          { id: 'b', name: { en: 'Tests' } },
        ]}
        locale="de"
        messages={{ page: { headings: { topics: 'Was wir brauchen' } } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Was wir brauchen' })).toHaveTextContent('Übersetzungen')
    expect(screen.getByText('Tests')).toHaveAttribute('lang', 'en')
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const { rerender } = render(<TopicTree topics={[documentation]} idPrefix="kiln-" baseUrl="https://example.org" />)
    expect(anchored('kiln-topic-logos')).toHaveTextContent('Logos')
    expect(screen.getByRole('link', { name: 'tutorial' })).toHaveAttribute('href', 'https://example.org/tutorial')
    rerender(<TopicTree topics={[documentation]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'tutorial' })).toHaveAttribute('href', '/app/tutorial')
  })

  it.each([
    [
      'no title',
      { id: 'a' },
      'Name missing',
      ['topics[0].name is missing. Add it: readers see other words in its place.'],
    ],
    [
      'a part without a title',
      { id: 'a', name: 'Outer', topics: [{ id: 'b', name: '' }] },
      'OuterName missing',
      ['topics[0].topics[0].name is missing. Add it: readers see other words in its place.'],
    ],
    ['null for its parts', { id: 'a', name: 'Outer', topics: null }, 'Outer', []],
    ['an empty list of parts', { id: 'a', name: 'Outer', topics: [] }, 'Outer', []],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      ['topics[0] must be an object; received null. The entry cannot be shown.'],
    ],
  ])('shows a topic with %s as what it is, and tells the developer', (_what, topic, shown, messages) => {
    render(<TopicTree topics={[topic as Topic, { id: 'last', name: 'Last' }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(anchored('topic-last')).toHaveTextContent('Last')
    expect(takeDeveloperMessages()).toEqual(messages.map((message) => `moothall: ${message}`))
  })

  it('shows none where the topics are no list', () => {
    render(<TopicTree topics={{ documentation } as never} />)
    expect(screen.getByText('No topics yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: topics must be a list; received an object. It is left out.'])
  })
})
