import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { fromDotProject } from '../../src/adapters/fromDotProject.ts'
import { countValues } from './countValues.ts'

const project = `
schema_version: "1.0.0"
slug: kettle
name: Kettle
description: Boils water.
type: project
project_lead: ["@ann-example", "kettle/leads"]
slack_channels:
  - {name: "#kettle", workspace: cncf, link: "https://example.slack.com/archives/C1", primary: true}
  - {name: "#kettle-dev", link: "https://join.slack.com/t/example/shared_invite/zt-1"}
maturity_log:
  - {phase: incubating, date: "2026-01-01T00:00:00Z", issue: "https://github.com/cncf/toc/issues/2"}
  - {phase: sandbox, date: "2024-01-01T00:00:00Z", issue: "https://github.com/cncf/toc/issues/1"}
repositories:
  - https://github.com/kettle/kettle
  - {url: "https://github.com/kettle/docs", tags: [docs, site]}
website: https://kettle.example.org/
artwork: art/kettle.svg
adopters: {path: "https://github.com/kettle/kettle/blob/main/ADOPTERS.md"}
package_managers: {docker: kettle/kettle}
social: {twitter: "https://twitter.com/kettle", reddit: "https://reddit.example.org/r/kettle"}
mailing_lists: [kettle-dev@lists.example.org, ann@example.org, "https://groups.google.com/g/kettle-users"]
audits:
  - {date: 2025-03-01T00:00:00Z, type: security, url: "https://example.org/audit.pdf"}
security:
  policy: {path: "https://github.com/kettle/kettle/blob/main/SECURITY.md"}
  contact: {email: security@kettle.example.org, advisory_url: "https://github.com/kettle/kettle/security/advisories/new"}
governance:
  contributing: {path: CONTRIBUTING.md}
  governance_doc: {path: "https://github.com/kettle/kettle/blob/main/GOVERNANCE.md"}
  maintainer_lifecycle:
    onboarding_doc: {path: "https://example.org/onboarding"}
    mentoring_program: ["https://example.org/mentoring"]
legal:
  license: {path: "https://github.com/kettle/kettle/blob/main/LICENSE"}
  identity_type: {has_dco: true, dco_url: {path: "https://developercertificate.org/"}}
landscape: {category: Hardware}
`

const maintainers = `
maintainers:
  - project_id: kettle
    org: kettle
    teams:
      - name: project-maintainers
        members: [ann-example, "@bob-example", not a handle]
      - name: emeritus
        managed: false
        members: [carol-example]
  - project_id: teapot
    teams: [{name: project-maintainers, members: [dora-example]}]
`

const files = [
  { path: 'kettle/project.yaml', text: project },
  { path: 'kettle/maintainers.yaml', text: maintainers },
]

describe('a project and its maintainers', () => {
  const { communities, losses, values } = fromDotProject(files)
  const community = communities[0]!

  it('become a community', () => {
    expect(communities).toHaveLength(1)
    expect(community).toMatchObject({
      id: 'kettle',
      name: 'Kettle',
      url: 'https://kettle.example.org/',
      description: 'Boils water.',
      foundation: { id: 'cncf' },
      maturity: 'incubating',
      people: [{ name: 'ann-example', role: 'Project lead' }],
      repositoryGroups: [{ id: 'docs', name: 'docs' }],
    })
    expect(community.repositories).toEqual([
      { id: 'kettle-kettle', name: 'kettle/kettle', href: 'https://github.com/kettle/kettle' },
      { id: 'kettle-docs', name: 'kettle/docs', href: 'https://github.com/kettle/docs', group: 'docs' },
    ])
  })

  it('keep who maintains them', () => {
    expect(community.bodies).toEqual([
      {
        id: 'project-maintainers',
        name: 'project-maintainers',
        kind: 'maintainers',
        members: [
          { id: 'ann-example-2', name: 'ann-example', handle: { name: 'ann-example', service: 'github' } },
          { id: 'bob-example', name: 'bob-example', handle: { name: 'bob-example', service: 'github' } },
        ],
      },
      {
        id: 'emeritus',
        name: 'emeritus',
        kind: 'maintainers',
        members: [
          {
            id: 'carol-example',
            name: 'carol-example',
            handle: { name: 'carol-example', service: 'github' },
            status: 'emeritus',
          },
        ],
      },
    ])
  })

  it('keep where they talk', () => {
    expect(community.channels).toEqual([
      {
        id: 'kettle',
        kind: 'slack',
        name: '#kettle',
        workspace: 'cncf',
        href: 'https://example.slack.com/archives/C1',
      },
      {
        id: 'kettle-dev',
        kind: 'slack',
        name: '#kettle-dev',
        invite: { href: 'https://join.slack.com/t/example/shared_invite/zt-1', temporary: true },
      },
      { id: 'x', kind: 'x', name: 'X', href: 'https://twitter.com/kettle' },
      { id: 'reddit', kind: 'other', name: 'reddit', href: 'https://reddit.example.org/r/kettle' },
      { id: 'kettle-dev-2', kind: 'mailing-list', name: 'kettle-dev', address: 'kettle-dev@lists.example.org' },
      {
        id: 'kettle-users',
        kind: 'mailing-list',
        name: 'kettle-users',
        href: 'https://groups.google.com/g/kettle-users',
      },
    ])
  })

  it('keep their policies and documents', () => {
    expect(
      community.policies?.map(({ kind, href, links }) => [
        kind,
        href?.split('/').at(-1),
        links?.map((link) => link.href),
      ]),
    ).toEqual([
      [
        'security',
        'SECURITY.md',
        ['https://github.com/kettle/kettle/security/advisories/new', 'mailto:security@kettle.example.org'],
      ],
      ['governance', 'GOVERNANCE.md', undefined],
      ['license', 'LICENSE', undefined],
    ])
    expect(community.resources?.map(({ name: label, href }) => [label, href])).toEqual([
      ['Onboarding', 'https://example.org/onboarding'],
      ['Mentoring program', 'https://example.org/mentoring'],
      ['DCO', 'https://developercertificate.org/'],
      ['Adopters', 'https://github.com/kettle/kettle/blob/main/ADOPTERS.md'],
      ['Audit: security, 2025-03-01', 'https://example.org/audit.pdf'],
      ['Accepted to the CNCF Sandbox, 2024-01-01', 'https://github.com/cncf/toc/issues/1'],
      ['Moved to CNCF Incubation, 2026-01-01', 'https://github.com/cncf/toc/issues/2'],
    ])
  })

  it('list each value that is not carried over', () => {
    expect(losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
      'schema_version: it is about the file',
      'type: the data has no field for it',
      'project_lead[1]: it is no name on GitHub',
      'slack_channels[0].primary: channels are equal; their order says more',
      'repositories[1].tags[1]: a repository stands in one group',
      'artwork: the path is relative; write the whole address',
      'package_managers.docker: the data has no field for it',
      'mailing_lists[1]: nothing tells this mail address from that of a person',
      'governance.contributing.path: the path is relative; write the whole address',
      'legal.identity_type.has_dco: the data has no field for it',
      'landscape.category: the data has no field for it',
      'maintainers[0].org: repositories have addresses of their own',
      'maintainers[0].teams[0].members[2]: it is no name on GitHub',
      'maintainers[0].teams[1].managed: it is for the programs of the CNCF',
      'maintainers[1].project_id: the project.yaml of this project is not given',
      'maintainers[1].teams[0].name: the project.yaml of this project is not given',
      'maintainers[1].teams[0].members[0]: the project.yaml of this project is not given',
    ])
    expect(values).toEqual({ read: 58, carried: 41, lost: 17 })
    expect(countValues(parse(project)) + countValues(parse(maintainers))).toBe(58)
    expect(JSON.stringify({ communities, losses })).not.toMatch(/ann@/)
  })
})

it('says which file is neither of the two', () => {
  const { communities, losses } = fromDotProject([{ path: 'other.yaml', text: 'a: b' }])
  expect(communities).toEqual([])
  expect(losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
    ': it is none of project.yaml, maintainers.yaml and org.yaml',
    'a: the data has no field for it',
  ])
})

it('reads the projects of an organization, each from its own folder', () => {
  const { communities, losses } = fromDotProject([
    { path: 'org.yaml', text: 'org: tea\nprojects: [{id: kettle}, {id: teapot}]' },
    { path: 'project.yaml', text: 'slug: kettle\nname: Old kettle' },
    { path: 'kettle/project.yaml', text: 'slug: kettle\nname: Kettle\nwebsite: https://kettle.example.org' },
    {
      path: 'maintainers.yaml',
      text: 'maintainers: [{project_id: kettle, teams: [{name: old, members: [ann-example]}]}]',
    },
    {
      path: 'kettle/maintainers.yaml',
      text: 'maintainers: [{project_id: kettle, teams: [{name: new, members: [bob-example]}]}]',
    },
  ])
  expect(communities.map(({ id, name, bodies }) => [id, name, bodies?.map((body) => body.name)])).toEqual([
    ['kettle', 'Kettle', ['new']],
  ])
  expect(losses.map(({ path, at, reason }) => `${path}: ${at}: ${reason}`)).toEqual([
    'org.yaml: org: repositories have addresses of their own',
    'org.yaml: projects[1].id: the project.yaml of this project is not given',
    'project.yaml: slug: kettle/project.yaml is about the same project',
    'project.yaml: name: kettle/project.yaml is about the same project',
    ...['project_id', 'teams[0].name', 'teams[0].members[0]'].map(
      (at) => `maintainers.yaml: maintainers[0].${at}: kettle/maintainers.yaml is about the same project`,
    ),
  ])
})
