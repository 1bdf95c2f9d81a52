import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataPath } from '../../src/data/path.ts'
import type { Handle, Person, Vacancy } from '../../src/model/people.ts'
import { PersonLine } from '../../src/parts/PersonLine.tsx'
import { isVacancy, personShape } from '../../src/prepare/peopleShapes.ts'
import { prepare } from '../../src/prepare/prepare.ts'
import type { Site } from '../../src/prepare/site.ts'
import { takeDeveloperMessages } from '../finders.ts'

const ada: Person = { id: 'ada', name: 'Ada Ofen' }

const german: Partial<Site> = {
  locale: 'de',
  messages: { people: { vacant: 'Unbesetzt', emeritus: 'Ehemals', term: '{from} bis {to}', termFrom: 'seit {from}' } },
}

function renderPerson(person: Person | Vacancy, site: Partial<Site> = {}): HTMLElement {
  const { value } = prepare(person, personShape, DataPath.of('people').item(0))
  render(
    <p>
      <PersonLine person={value!} site={{ locale: 'en', idPrefix: '', ...site }} />
    </p>,
  )
  return screen.getByRole('paragraph')
}

describe('PersonLine', () => {
  it('is the name alone where nothing else is known', () => {
    expect(renderPerson(ada)).toHaveTextContent(/^Ada Ofen$/)
    expect(screen.getByText('Ada Ofen').tagName).toBe('BDI')
  })

  it('says what is known after the name: handle, role, affiliations, term, status', () => {
    const person: Person = {
      ...ada,
      status: 'emeritus',
      term: { from: '2025-05-01', to: '2027-04-30' },
      affiliations: ['Potters United', 'Example Labs'],
      role: 'Chair',
      handle: { name: 'ada' },
    }
    expect(renderPerson(person)).toHaveTextContent(
      'Ada Ofen – ada · Chair · Potters United, Example Labs · 2025–2027 · Emeritus',
    )
  })

  it('says nothing of a person who is active', () => {
    expect(renderPerson({ ...ada, status: 'active' })).toHaveTextContent(/^Ada Ofen$/)
  })

  it('links the name where an address is given', () => {
    renderPerson({ ...ada, href: '/people/ada' }, { baseUrl: 'https://example.org' })
    expect(screen.getByRole('link', { name: 'Ada Ofen' })).toHaveAttribute('href', 'https://example.org/people/ada')
  })

  it('says a user name that is also the name once, as the link to the profile', () => {
    const person = renderPerson({
      id: 'chlins',
      name: 'chlins',
      handle: { name: 'chlins', service: 'github' },
      role: 'Chair',
    })
    expect(person).toHaveTextContent(/^chlins – Chair$/)
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['chlins', 'https://github.com/chlins'],
    ])
  })

  it('keeps a user name beside the same name where the page or the service of it is another', () => {
    const onPage = renderPerson({ ...ada, name: 'ada', handle: { name: 'ada', service: 'github' }, href: '/ada' })
    expect(onPage).toHaveTextContent(/^ada – ada on GitHub$/)
    cleanup()
    const onIrc = renderPerson({ ...ada, name: 'ada', handle: { name: 'ada', service: 'irc' } })
    expect(onIrc).toHaveTextContent(/^ada – ada on IRC$/)
  })

  it('shows a name whose address runs without a link', () => {
    expect(renderPerson({ ...ada, href: 'javascript:alert(1)' })).toHaveTextContent('Ada Ofen')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: people[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
        'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ])
  })

  it.each([
    [{ name: 'ada', service: 'github' }, 'ada on GitHub', 'https://github.com/ada'],
    [{ name: '@ada', service: 'github' }, '@ada on GitHub', 'https://github.com/ada'],
    [{ name: 'ada', service: 'gitlab' }, 'ada on GitLab', 'https://gitlab.com/ada'],
    [
      { name: 'ada.example.org', service: 'bluesky' },
      'ada.example.org on Bluesky',
      'https://bsky.app/profile/ada.example.org',
    ],
    [{ name: '@ada', service: 'x' }, '@ada on X', 'https://x.com/ada'],
    [
      { name: 'ada/../../login', service: 'github' },
      'ada/../../login on GitHub',
      'https://github.com/ada%2F..%2F..%2Flogin',
    ],
  ] as const)('links the handle %o', (handle, words, href) => {
    renderPerson({ ...ada, handle })
    expect(screen.getByRole('link', { name: words })).toHaveAttribute('href', href)
  })

  it.each([
    ['irc', 'ada on IRC'],
    ['slack', 'ada on Slack'],
    ['matrix', 'ada on Matrix'],
    ['mastodon', 'ada on Mastodon'],
    ['linkedin', 'ada on LinkedIn'],
    [undefined, 'ada'],
    [null, 'ada'],
  ])('links no handle of which no address can be known, on %s', (service, words) => {
    expect(renderPerson({ ...ada, handle: { name: 'ada', service } as Handle })).toHaveTextContent(
      `Ada Ofen – ${words}`,
    )
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('shows the handle on a service that it has no words for, and tells the developer', () => {
    expect(renderPerson({ ...ada, handle: { name: 'ada', service: 'pigeon' as never } })).toHaveTextContent(
      'Ada Ofen – ada',
    )
    expect(takeDeveloperMessages()).toEqual([
      'moothall: people[0].handle.service must be one of github, gitlab, irc, slack, matrix, bluesky, mastodon, x, ' +
        'linkedin; received "pigeon".',
    ])
  })

  it.each([
    ['en', '2025-05-01', undefined, 'since May 2025'],
    ['en', undefined, '2027-04-30', 'until Apr 2027'],
    ['en', '2025-05-01', null, 'since May 2025'],
    ['en', '2025-05-01', '2026-10-31', 'May 2025–Oct 2026'],
    ['de', '2025-05-01', '2026-10-31', 'Mai 2025–Okt. 2026'],
    ['en-US', '2025-05-01', '2027-04-30', '2025–2027'],
    ['en', '2025-05-31', '2027-05-01', '2025–2027'],
    ['en', '2025', '2027', '2025–2027'],
    ['en', '2025-01-01', '2025-12-31', 'Jan 2025–Dec 2025'],
    ['en', '2025-04-01', '2025-04-30', 'Apr 2025–Apr 2025'],
  ])('words a term, in %s, from %s to %s', (locale, from, to, words) => {
    expect(renderPerson({ ...ada, term: { from, to } as never }, { locale })).toHaveTextContent(`Ada Ofen – ${words}`)
  })

  it.each([
    ['an empty term', { term: {} }],
    ['a term of null', { term: { from: null, to: null } }],
    ['null for all', { role: null, affiliations: null, handle: null, href: null, term: null, status: null }],
    ['empty lists and words', { role: '', affiliations: [], href: '' }],
    ['a handle without a name', { handle: { service: 'github' } }],
  ])('says nothing more of a person with %s', (_what, rest) => {
    expect(renderPerson({ ...ada, ...rest } as never)).toHaveTextContent(/^Ada Ofen$/)
  })

  it('says that a seat is vacant, with what is known of it', () => {
    expect(renderPerson({ id: 'seat', vacant: true, role: 'Chair', term: { from: '2026-05-01' } })).toHaveTextContent(
      'Vacant – Chair · since May 2026',
    )
  })

  it("uses the reader's language and the site's words", () => {
    const role = { en: 'Chair', de: 'Vorsitz' }
    const term = { from: '2025-05-01', to: '2027-04-30' }
    expect(renderPerson({ ...ada, role, term, status: 'emeritus' }, german)).toHaveTextContent(
      'Ada Ofen – Vorsitz · 2025 bis 2027 · Ehemals',
    )
  })

  it.each([
    ['leads', { lead: true }, 'Ada Ofen – Lead'],
    ['leads in a role', { lead: true, role: 'Chair' }, 'Ada Ofen – Chair'],
    ['does not lead', { lead: false }, 'Ada Ofen'],
  ])('says of one who %s no more than that', (_what, fields, words) => {
    expect(renderPerson({ ...ada, ...fields }).textContent).toBe(words)
  })

  it('marks a role that is in another language', () => {
    renderPerson({ ...ada, role: { fr: 'Présidente' } })
    expect(screen.getByText('Présidente')).toHaveAttribute('lang', 'fr')
  })

  it('says that the name is missing, and tells the developer', () => {
    expect(renderPerson({ id: 'ada', name: '' })).toHaveTextContent('Name missing')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: people[0].name is missing. Add it: readers see other words in its place.',
    ])
  })
})

describe('isVacancy', () => {
  it.each([
    [{ id: 'seat', vacant: true }, true],
    [{ id: 'seat', vacant: false }, false],
    [{ id: 'seat', vacant: null }, false],
    [ada, false],
  ])('of %o is %s', (person, expected) => {
    expect(isVacancy(person as Person)).toBe(expected)
  })
})
