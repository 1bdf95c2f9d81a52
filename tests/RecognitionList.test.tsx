import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Recognition } from '../src/model/participation.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { RecognitionList } from '../src/RecognitionList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const release: Recognition = {
  id: 'release',
  name: 'Everyone in a release',
  description: ['Named in ', { kind: 'link', text: 'its notes', href: '/notes' }, '.'],
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('RecognitionList', () => {
  it('shows who is thanked and how, in the order given, each with an anchor', () => {
    render(
      <RecognitionList recognitions={[release, { id: 'mentors', name: 'Mentors', description: 'A letter a year.' }]} />,
    )
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'Everyone in a releaseNamed in its notes.',
      'MentorsA letter a year.',
    ])
    expect(items.map((item) => item.id)).toEqual(['recognition-release', 'recognition-mentors'])
    expect(screen.getByRole('link', { name: 'its notes' })).toHaveAttribute('href', '/notes')
  })

  it('is a region named by its heading', () => {
    render(<RecognitionList recognitions={[release]} />)
    expect(screen.getByRole('region', { name: 'How we say thanks' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'How we say thanks', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<RecognitionList recognitions={[release]} heading="Thanks" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Thanks', level: 3 })).toBeVisible()
  })

  it('says so where there are none', () => {
    render(<RecognitionList recognitions={[]} />)
    expect(screen.getByText('Nothing here yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it("shows texts and words in the reader's language, and marks those in another", () => {
    render(
      <RecognitionList
        recognitions={[{ id: 'mentors', name: { en: 'Mentors', de: 'Mentorinnen' }, description: { en: 'A letter.' } }]}
        locale="de"
        messages={{ page: { headings: { recognitions: 'So danken wir' } } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'So danken wir' })).toHaveTextContent('Mentorinnen')
    expect(screen.getByText('A letter.')).toHaveAttribute('lang', 'en')
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const { rerender } = render(
      <RecognitionList recognitions={[release]} idPrefix="kiln-" baseUrl="https://example.org" />,
    )
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-recognition-release')
    expect(screen.getByRole('link', { name: 'its notes' })).toHaveAttribute('href', 'https://example.org/notes')
    rerender(<RecognitionList recognitions={[release]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'its notes' })).toHaveAttribute('href', '/app/notes')
  })

  it.each([
    [
      'nobody',
      { ...release, name: '' },
      'Name missing',
      'recognitions[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a link that runs',
      { ...release, description: [{ kind: 'link', text: 'Notes', href: 'javascript:alert(1)' }] },
      'Everyone in a releaseNotes',
      'recognitions[0].description[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not ' +
        'linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      'recognitions[0] must be an object; received null. The entry cannot be shown.',
    ],
  ])('shows a recognition with %s as what it is, and tells the developer', (_what, recognition, shown, message) => {
    render(
      <RecognitionList
        recognitions={[recognition as Recognition, { id: 'b', name: 'Mentors', description: 'A letter.' }]}
      />,
    )
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByText('Mentors')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('shows no empty line where it is not said how', () => {
    render(<RecognitionList recognitions={[{ id: 'mentors', name: 'Mentors', description: null as never }]} />)
    expect(screen.getAllByRole('paragraph').map((each) => each.textContent)).toEqual(['Mentors'])
  })

  it('shows none where the recognitions are no list', () => {
    render(<RecognitionList recognitions={{ release } as never} />)
    expect(screen.getByText('Nothing here yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: recognitions must be a list; received an object. It is left out.',
    ])
  })
})
