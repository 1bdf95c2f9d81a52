import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Repository } from '../src/model/resources.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { RepositoryList } from '../src/RepositoryList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const core: Repository = { id: 'core', name: 'kiln', href: 'https://code.example.org/kiln', description: 'The oven.' }
const spec: Repository = { id: 'spec', name: 'spec', href: 'https://code.example.org/spec', group: 'standard' }
const tests: Repository = { id: 'tests', name: 'tests', href: 'https://code.example.org/tests', group: 'standard' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('RepositoryList', () => {
  it('links each repository, with its description, in the order given', () => {
    render(<RepositoryList repositories={[core, { ...core, id: 'docs', name: 'docs', description: undefined }]} />)
    expect(screen.getByRole('link', { name: 'kiln' })).toHaveAttribute('href', 'https://code.example.org/kiln')
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('kiln – The oven.')
    expect(second).toHaveTextContent(/^docs$/)
  })

  it('says how far a repository can be relied on, where it is not simply in use', () => {
    render(
      <RepositoryList
        repositories={[
          { ...core, status: 'active' },
          { ...core, id: 'old', name: 'old', status: 'deprecated' },
          { ...core, id: 'new', name: 'new', status: 'experimental' },
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'kiln – The oven.',
      'old Deprecated – The oven.',
      'new Experimental – The oven.',
    ])
  })

  it('puts the repositories of a group together, where the first of them stands', () => {
    render(<RepositoryList repositories={[spec, core, tests]} groups={[{ id: 'standard', name: 'The standard' }]} />)
    const [outer, group] = screen.getAllByRole('list')
    expect(outer).toHaveTextContent(/^The standardspectestskiln/)
    expect(
      within(group!)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['spec', 'tests'])
  })

  it('shows the title of a group of one', () => {
    render(<RepositoryList repositories={[spec]} groups={[{ id: 'standard', name: 'The standard' }]} />)
    expect(screen.getByText('The standard')).toBeVisible()
  })

  it.each([
    ['has no title', [{ id: 'standard' }]],
    ['is not among those given', [{ id: 'another', name: 'Another' }]],
    ['stands without a list of groups', undefined],
  ])('puts the repositories of a group together that %s', (_what, groups) => {
    render(<RepositoryList repositories={[spec, core, tests]} groups={groups} />)
    const group = screen.getAllByRole('list')[1]
    expect(
      within(group!)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['spec', 'tests'])
    expect(screen.queryByText('Another')).not.toBeInTheDocument()
  })

  it('is a region named by its heading', () => {
    render(<RepositoryList repositories={[core]} />)
    expect(screen.getByRole('region', { name: 'Repositories' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Repositories', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<RepositoryList repositories={[core]} heading="Our code" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Our code', level: 3 })).toBeVisible()
  })

  it('says so where there are no repositories', () => {
    render(<RepositoryList repositories={[]} />)
    expect(screen.getByRole('region')).toHaveTextContent('No repositories yet.')
  })

  it('shows an introduction, notes and a closing word around the repositories', () => {
    render(
      <RepositoryList
        repositories={[core]}
        intro="All of it is free."
        notes={[{ kind: 'info', body: 'Mirrors follow hourly.' }]}
        outro="Send patches."
      />,
    )
    expect(screen.getByRole('region')).toHaveTextContent(
      /All of it is free\..*Mirrors follow hourly\..*kiln.*Send patches\./,
    )
  })

  it("shows descriptions and titles in the reader's language", () => {
    render(
      <RepositoryList
        repositories={[{ ...spec, description: { en: 'The words.', de: 'Der Wortlaut.' } }]}
        groups={[{ id: 'standard', name: { en: 'The standard', de: 'Der Standard' } }]}
        locale="de"
        messages={{ page: { headings: { repositories: 'Quelltext' } } }}
      />,
    )
    const region = screen.getByRole('region', { name: 'Quelltext' })
    expect(region).toHaveTextContent('Der Standard')
    expect(region).toHaveTextContent('spec – Der Wortlaut.')
  })

  it("says in the site's own words that there are none", () => {
    render(<RepositoryList repositories={[]} messages={{ repositories: { empty: 'Noch kein Quelltext.' } }} />)
    expect(screen.getByText('Noch kein Quelltext.')).toBeVisible()
  })

  it('gives each repository an anchor, after the prefix of the page', () => {
    const { container } = render(<RepositoryList repositories={[core, spec, tests]} idPrefix="kiln-" />)
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-repositories')
    expect(container.querySelector('#kiln-repository-core')).toHaveTextContent('kiln – The oven.')
    expect(container.querySelector('#kiln-repository-tests')).toHaveTextContent('tests')
  })

  it('resolves relative addresses against the base address', () => {
    render(<RepositoryList repositories={[{ ...core, href: '/kiln' }]} baseUrl="https://code.example.org" />)
    expect(screen.getByRole('link', { name: 'kiln' })).toHaveAttribute('href', 'https://code.example.org/kiln')
  })

  it("renders links within the site with the site's own component", () => {
    render(<RepositoryList repositories={[{ ...core, href: '/kiln' }]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'kiln' })).toHaveAttribute('href', '/app/kiln')
  })

  it.each([
    [
      'no name',
      { ...core, name: undefined },
      'Name missing',
      ['repositories[0].name is missing. Add it: readers see other words in its place.'],
    ],
    ['no address', { ...core, href: undefined }, 'kiln', []],
    [
      'an address that runs',
      { ...core, href: 'javascript:alert(1)' },
      'kiln',
      [
        'repositories[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
          'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      ['repositories[0] must be an object; received null. The entry cannot be shown.'],
    ],
  ])('shows a repository with %s as what it is, and tells the developer', (_what, repository, shown, messages) => {
    render(<RepositoryList repositories={[repository as Repository, { ...core, id: 'docs', name: 'docs' }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByRole('link', { name: 'docs' })).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(messages.map((message) => `moothall: ${message}`))
  })

  it('shows none where the repositories are no list', () => {
    render(<RepositoryList repositories={'https://code.example.org' as never} />)
    expect(screen.getByText('No repositories yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: repositories must be a list; received "https://code.example.org". It is left out.',
    ])
  })
})
