import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { type ContentsEntry, TableOfContents } from '../src/TableOfContents.tsx'
import { takeDeveloperMessages } from './finders.ts'

const entries: ContentsEntry[] = [
  { id: 'channels', heading: 'Where we talk' },
  { id: 'meetings', heading: { en: 'When we meet', de: 'Wann wir uns treffen' } },
]

describe('TableOfContents', () => {
  it('leads to the sections of the page, in order', () => {
    render(<TableOfContents entries={entries} />)
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Where we talk', '#channels'],
      ['When we meet', '#meetings'],
    ])
  })

  it('leads to what stands under headings within a section', () => {
    const groups = [
      { id: 'bodies-tools', heading: 'Tools' },
      { id: '', heading: 'Without an anchor' },
    ]
    render(<TableOfContents entries={[{ ...entries[0]!, entries: groups }, entries[1]!]} />)
    const [, inner] = screen.getAllByRole('list')
    expect(
      within(inner!)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#bodies-tools'])
    expect(within(inner!.parentElement!).getByRole('link', { name: 'Where we talk' })).toBeVisible()
  })

  it('is a navigation, named once', () => {
    render(<TableOfContents entries={entries} />)
    expect(screen.getByRole('navigation', { name: 'On this page' })).toBeVisible()
    expect(screen.getByText('On this page')).toHaveAttribute('aria-hidden', 'true')
  })

  it('takes a label of its own', () => {
    render(<TableOfContents entries={entries} heading="Sections" />)
    expect(screen.getByRole('navigation', { name: 'Sections' })).toHaveTextContent('Sections')
  })

  it("shows headings and words in the reader's language, and marks those in another", () => {
    render(<TableOfContents entries={entries} locale="de" messages={{ page: { contents: 'Auf dieser Seite' } }} />)
    expect(screen.getByRole('navigation', { name: 'Auf dieser Seite' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Wann wir uns treffen' })).toBeVisible()
    render(<TableOfContents entries={[{ id: 'faq', heading: { fr: 'Questions fréquentes' } }]} />)
    expect(screen.getByText('Questions fréquentes')).toHaveAttribute('lang', 'fr')
  })

  it('says that a heading is missing, and tells the developer', () => {
    render(<TableOfContents entries={[{ id: 'faqs', heading: '' }]} />)
    expect(screen.getByRole('link', { name: 'Name missing' })).toHaveAttribute('href', '#faqs')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: TableOfContents: entries[0].heading is missing. Add it: readers see other words in its place.',
    ])
  })

  it('passes over null among the entries', () => {
    render(<TableOfContents entries={[null as never, ...entries]} />)
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(takeDeveloperMessages()).toEqual(['moothall: TableOfContents: entries[0] is empty. Remove it.'])
  })

  it.each([
    ['no entries', []],
    ['null', null],
  ])('is nothing where there are %s', (_what, none) => {
    const { container } = render(<TableOfContents entries={none as never} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('is nothing where the entries are no list, and tells the developer', () => {
    const { container } = render(<TableOfContents entries={{ channels: 'Where we talk' } as never} />)
    expect(container).toBeEmptyDOMElement()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: TableOfContents: entries must be a list; received an object. It is left out.',
    ])
  })
})
