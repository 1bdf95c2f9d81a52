import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Principle } from '../src/model/policy.ts'
import { PrincipleList } from '../src/PrincipleList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const openness: Principle = { id: 'openness', name: 'Openness', description: 'Decisions are made in public.' }

describe('PrincipleList', () => {
  it('shows each principle with its description, in the order given', () => {
    render(<PrincipleList principles={[openness, { id: 'patience', name: 'Patience' }]} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Openness')
    expect(first).toHaveTextContent('Decisions are made in public.')
    expect(second).toHaveTextContent(/^Patience$/)
  })

  it('is a region named by its heading', () => {
    render(<PrincipleList principles={[openness]} />)
    expect(screen.getByRole('region', { name: 'What we stand for' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'What we stand for', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<PrincipleList principles={[openness]} heading="Our values" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Our values', level: 3 })).toBeVisible()
  })

  it('says so where there are no principles', () => {
    render(<PrincipleList principles={[]} />)
    expect(screen.getByRole('region')).toHaveTextContent('No principles yet.')
  })

  it('shows an introduction, notes and a closing word around the principles', () => {
    render(
      <PrincipleList
        principles={[openness]}
        intro="Agreed on in 2024."
        notes={[{ kind: 'note', body: 'Changes need a vote.' }]}
        outro="Ask the council."
      />,
    )
    expect(screen.getByRole('region')).toHaveTextContent(
      /Agreed on in 2024\..*Changes need a vote\..*Openness.*Ask the council\./,
    )
  })

  it('shows links in a description', () => {
    const description = ['See the ', { kind: 'link', text: 'charter', href: '/charter' }, '.'] as const
    render(<PrincipleList principles={[{ ...openness, description }]} baseUrl="https://example.org/" />)
    expect(screen.getByRole('link', { name: 'charter' })).toHaveAttribute('href', 'https://example.org/charter')
  })

  it("shows names and descriptions in the reader's language", () => {
    const principle: Principle = {
      id: 'openness',
      name: { en: 'Openness', de: 'Offenheit' },
      description: { en: 'In public.', de: 'Vor aller Augen.' },
    }
    render(
      <PrincipleList
        principles={[principle]}
        locale="de"
        messages={{ page: { headings: { principles: 'Wofür wir stehen' } } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Wofür wir stehen' })).toHaveTextContent('OffenheitVor aller Augen.')
  })

  it("says in the site's own words that there are none", () => {
    render(<PrincipleList principles={[]} messages={{ principles: { empty: 'Noch keine Grundsätze.' } }} />)
    expect(screen.getByText('Noch keine Grundsätze.')).toBeVisible()
  })

  it('puts the prefix of the page before its anchors', () => {
    render(<PrincipleList principles={[openness]} idPrefix="kiln-" />)
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-what-we-stand-for')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-principle-openness')
  })

  it.each([
    [
      'no name',
      { id: 'a', description: 'Decisions are made in public.' },
      'Name missing',
      'principles[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a link that runs',
      { ...openness, description: [{ kind: 'link', text: 'charter', href: 'javascript:alert(1)' }] },
      'charter',
      'principles[0].description[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is ' +
        'not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'undefined in its place',
      undefined,
      'This entry could not be read.',
      'principles[0] must be an object; received nothing. The entry cannot be shown.',
    ],
  ])('shows a principle with %s as what it is, and tells the developer', (_what, principle, shown, message) => {
    render(<PrincipleList principles={[principle as Principle, { id: 'patience', name: 'Patience' }]} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(shown)
    expect(second).toHaveTextContent('Patience')
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })
})
