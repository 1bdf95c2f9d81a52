import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Resource } from '../src/model/resources.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { ResourceList } from '../src/ResourceList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const guide: Resource = { id: 'guide', kind: 'documentation', name: 'Glaze guide', href: 'https://docs.example.org/' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('ResourceList', () => {
  it('shows each resource with what it is, in the order given', () => {
    render(<ResourceList resources={[guide, { ...guide, id: 'talk', kind: 'video', name: 'Kiln in ten minutes' }]} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Glaze guideDocumentation')
    expect(within(first!).getByRole('link', { name: 'Glaze guide' })).toHaveAttribute(
      'href',
      'https://docs.example.org/',
    )
    expect(second).toHaveTextContent('Kiln in ten minutesVideo')
  })

  it.each([
    ['documentation', 'Documentation'],
    ['repository', 'Repository'],
    ['presentation', 'Presentation'],
    ['pdf', 'PDF'],
    ['metrics', 'Metrics'],
    ['video', 'Video'],
    ['event', 'Event'],
    ['policy', 'Policy'],
    ['website', 'Website'],
  ] as const)('has a word for the kind %s', (kind, word) => {
    render(<ResourceList resources={[{ ...guide, kind }]} />)
    expect(screen.getByText(word)).toBeVisible()
  })

  it('says what is no longer kept up to date', () => {
    render(<ResourceList resources={[{ ...guide, status: 'archived' }]} />)
    expect(screen.getByText('Archived')).toBeVisible()
  })

  it('says that no address is published', () => {
    render(<ResourceList resources={[{ id: 'slides', kind: 'presentation', name: 'Slides of 2024' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Slides of 2024Presentation')
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('shows a description and notes', () => {
    render(
      <ResourceList
        resources={[
          { ...guide, description: 'For the first firing.', notes: [{ kind: 'warning', body: 'Under review.' }] },
        ]}
      />,
    )
    expect(screen.getByRole('listitem')).toHaveTextContent('Documentation · For the first firing.')
    expect(screen.getByRole('note')).toHaveTextContent('WarningUnder review.')
  })

  it('is a region named by its heading', () => {
    render(<ResourceList resources={[guide]} />)
    expect(screen.getByRole('region', { name: 'Resources' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Resources', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<ResourceList resources={[guide]} heading="To read" headingLevel={5} />)
    expect(screen.getByRole('heading', { name: 'To read', level: 5 })).toBeVisible()
  })

  it('says so where there are no resources', () => {
    render(<ResourceList resources={[]} />)
    expect(screen.getByRole('region')).toHaveTextContent('No resources yet.')
  })

  it('shows an introduction, notes and a closing word around the resources', () => {
    render(
      <ResourceList
        resources={[guide]}
        intro="Start here."
        notes={[{ kind: 'tip', body: 'All of it is free.' }]}
        outro="More to come."
      />,
    )
    expect(screen.getByRole('region')).toHaveTextContent(
      /Start here\..*All of it is free\..*Glaze guide.*More to come\./,
    )
  })

  it("shows labels and words in the reader's language", () => {
    render(
      <ResourceList
        resources={[
          {
            ...guide,
            name: { en: 'Glaze guide', de: 'Leitfaden für Glasuren' },
            description: { en: 'For the first firing.', de: 'Für den ersten Brand.' },
            status: 'archived',
          },
        ]}
        locale="de"
        messages={{
          page: { headings: { resources: 'Zum Nachlesen' } },
          resources: { kinds: { documentation: 'Dokumentation' }, archived: 'Nicht mehr gepflegt' },
        }}
      />,
    )
    const region = screen.getByRole('region', { name: 'Zum Nachlesen' })
    expect(within(region).getByRole('link', { name: 'Leitfaden für Glasuren' })).toBeVisible()
    expect(region).toHaveTextContent('Nicht mehr gepflegtDokumentation · Für den ersten Brand.')
  })

  it('puts the prefix of the page before its anchors', () => {
    render(<ResourceList resources={[guide]} idPrefix="kiln-" />)
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-resources')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-resource-guide')
  })

  it('resolves relative addresses against the base address', () => {
    render(<ResourceList resources={[{ ...guide, href: '/guide' }]} baseUrl="https://example.org" />)
    expect(screen.getByRole('link', { name: 'Glaze guide' })).toHaveAttribute('href', 'https://example.org/guide')
  })

  it("renders links within the site with the site's own component", () => {
    render(<ResourceList resources={[{ ...guide, href: '/guide' }]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'Glaze guide' })).toHaveAttribute('href', '/app/guide')
  })

  it.each([
    [
      'no label',
      { ...guide, name: undefined },
      'Name missing',
      'resources[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'an unknown kind',
      { ...guide, kind: 'podcast' },
      'podcast',
      'resources[0].kind must be one of documentation, repository, presentation, pdf, metrics, video, event, policy, website, other; received "podcast".',
    ],
    [
      'an address that runs',
      { ...guide, href: 'javascript:alert(1)' },
      'Glaze guide',
      'resources[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
        'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      'resources[0] must be an object; received null. The entry cannot be shown.',
    ],
  ])('shows a resource with %s as what it is, and tells the developer', (_what, resource, shown, message) => {
    render(<ResourceList resources={[resource as Resource, { ...guide, id: 'other', name: 'The other guide' }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByRole('link', { name: 'The other guide' })).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })
})
