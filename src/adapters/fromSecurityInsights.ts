import type { Body } from '../model/body.ts'
import type { Community } from '../model/community.ts'
import type { Link } from '../model/link.ts'
import type { Person } from '../model/people.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import type { Repository, Resource, ResourceKind } from '../model/resources.ts'
import { webAddress } from './addresses.ts'
import { isDay } from './days.ts'
import { Entries, personNamed, personOf } from './entries.ts'
import type { Field } from './field.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import { eachOnce, reportMail, SECURITY_LABELS, securityLink } from './securityLinks.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** The options of {@link fromSecurityInsights}. */
export type FromSecurityInsightsOptions = CommunityOptions

/**
 * Reads a `security-insights.yml` of version 1 or 2 (OpenSSF): how to report a vulnerability with the days on which that
 * was checked and runs out, further policies and documents, the core team, and in version 2 the repositories. The mail
 * addresses to report to are meant to be public and kept; those of people are not. What is about tools, dependencies
 * and pull requests is listed as a loss.
 * @example
 * fromSecurityInsights([{ path: 'security-insights.yml', text }])
 * // { communities: [{ name: 'Lamp', policies: [{ kind: 'security', links: [{ label: 'Report by mail', … }] }], … }], … }
 */
export function fromSecurityInsights(
  files: readonly SourceFile[],
  options: FromSecurityInsightsOptions = {},
): ImportedInFull {
  return readFiles(files, readYaml, (sources) =>
    sources.flatMap((source) => {
      if (source.root.get('header').isThere) return [communityOf(source, options)]
      return source.lose('', '', 'it has no header, so it is no security-insights.yml') ?? []
    }),
  )
}

/** The field at a path: `project.documentation`. */
const at = (root: Field, path: string): Field => path.split('.').reduce((field, name) => field.get(name), root)

/** Policies other than that of security: where each version has them, their kinds and their names. */
const POLICIES: readonly (readonly [readonly string[], PolicyKind, string])[] = [
  [
    ['project.documentation.code-of-conduct', 'contribution-policy.code-of-conduct'],
    'code-of-conduct',
    'Code of conduct',
  ],
  [['repository.documentation.governance', 'project.documentation.governance'], 'governance', 'Governance'],
  [
    ['repository.documentation.contributing-guide', 'contribution-policy.contributing-policy'],
    'contributing',
    'Contributing',
  ],
  [['repository.license.url', 'header.license'], 'license', 'License'],
]

const SECURITY_POLICY = [
  'project.vulnerability-reporting.policy',
  'project.vulnerability-reporting.security-policy',
  'repository.documentation.security-policy',
  'vulnerability-reporting.security-policy',
]

/** Documents, each with what it is called. */
const DOCUMENTS: readonly (readonly [string, ResourceKind, string])[] = [
  ['project.roadmap', 'documentation', 'Roadmap'],
  ['project.documentation.quickstart-guide', 'documentation', 'Quickstart guide'],
  ['project.documentation.detailed-guide', 'documentation', 'Guide'],
  ['project.documentation.release-process', 'documentation', 'Release process'],
  ['project.documentation.support-policy', 'policy', 'Support policy'],
  ['project.documentation.signature-verification', 'documentation', 'Signature verification'],
  ['repository.documentation.review-policy', 'policy', 'Review policy'],
  ['repository.documentation.dependency-management-policy', 'policy', 'Dependency policy'],
  ['repository.release.changelog', 'documentation', 'Changelog'],
  ['header.changelog', 'documentation', 'Changelog'],
  ['project-lifecycle.roadmap', 'documentation', 'Roadmap'],
  ['project-lifecycle.release-cycle', 'documentation', 'Release cycle'],
  ['project-lifecycle.release-process', 'documentation', 'Release process'],
  ['documentation', 'documentation', 'Documentation'],
  ['distribution-points', 'website', 'Distribution point'],
  ['security-artifacts.threat-model.evidence-url', 'documentation', 'Threat model'],
  ['security-artifacts.self-assessment.evidence-url', 'documentation', 'Self-assessment'],
  ['security-artifacts.other-artifacts.evidence-url', 'documentation', 'Security artifact'],
  ['dependencies.dependencies-lifecycle.policy-url', 'policy', 'Dependency lifecycle policy'],
  ['dependencies.env-dependencies-policy.policy-url', 'policy', 'Environment dependency policy'],
]

function communityOf(source: Source, options: FromSecurityInsightsOptions): Community {
  const { root } = source
  const entries = new Entries()
  const project = root.get('project')
  const found = {
    name: project.get('name').text(),
    url: webAddress(project.get('homepage')) ?? webAddress(at(root, 'header.project-url')),
  }
  const policies = policiesOf(root, entries)
  const resources = resourcesOf(root, entries)
  const bodies = bodiesOf(root, entries)
  const repositories = repositoriesOf(root, entries)
  const funding = webAddress(project.get('funding'))
  for (const name of [
    'schema-version',
    'commit-hash',
    'last-updated',
    'last-reviewed',
    'expiration-date',
    'url',
    'comment',
  ])
    at(root, `header.${name}`).lose('it is about the file')
  return {
    ...beginCommunity(found, options, source),
    ...(funding !== undefined && { links: [{ label: 'Funding', href: funding }] }),
    ...(repositories.length > 0 && { repositories }),
    ...(resources.length > 0 && { resources }),
    ...(bodies.length > 0 && { bodies }),
    ...(policies.length > 0 && { policies }),
  }
}

function policiesOf(root: Field, entries: Entries): Policy[] {
  const security = securityPolicyOf(root, entries)
  const others = POLICIES.flatMap(([paths, kind, name]): Policy[] => {
    const href = addressAt(root, paths)
    return href === undefined ? [] : [{ id: entries.id(kind), kind, name, href }]
  })
  return security ? [security, ...others] : others
}

/** The first address at some places. Another than that is lost. */
function addressAt(root: Field, paths: readonly string[]): string | undefined {
  const [first, ...others] = paths.map((path) => at(root, path)).filter(({ isThere }) => isThere)
  if (first === undefined) return undefined
  for (const other of others) {
    if (other.peek() === first.peek()) other.carry()
    else other.lose('another address stands for the same policy')
  }
  return webAddress(first)
}

function securityPolicyOf(root: Field, entries: Entries): Policy | undefined {
  const reporting = [root.get('vulnerability-reporting'), at(root, 'project.vulnerability-reporting')]
  const href = addressAt(root, SECURITY_POLICY)
  const links = eachOnce([
    ...reporting.flatMap((field): (Link | undefined)[] => [
      reportMail(field.get('email-contact')),
      reportMail(at(field, 'contact.email')),
    ]),
    ...root.get('security-contacts').records.map(contactLink),
    ...reporting.flatMap((field) => [
      securityLink(field.get('bug-bounty-url'), SECURITY_LABELS.bounty),
      securityLink(field.get('bug-bounty-program'), SECURITY_LABELS.bounty),
    ]),
  ])
  if (href === undefined && links.length === 0) return undefined
  const [verifiedOn, expires] = [dayAt(root, 'header.last-reviewed'), dayAt(root, 'header.expiration-date')]
  return {
    id: entries.id('security'),
    kind: 'security',
    name: 'Security policy',
    ...(href !== undefined && { href }),
    ...(links.length > 0 && { links }),
    ...(verifiedOn !== undefined && { verifiedOn }),
    ...(expires !== undefined && { expires }),
  }
}

function contactLink(contact: Field): Link | undefined {
  const type = contact.get('type')
  const value = contact.get('value')
  contact.get('primary').lose('contacts are equal; their order says more')
  const link =
    type.peek() === 'email'
      ? reportMail(value)
      : /^(?:url|website)$/.test(type.peek() ?? '')
        ? securityLink(value, SECURITY_LABELS.report)
        : undefined
  if (link) type.carry()
  else contact.lose('it is neither a mail address nor an address of the web')
  return link
}

/** The day of a date or of a date and time, which then counts as carried over. */
function dayAt(root: Field, path: string): string | undefined {
  const field = at(root, path)
  const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(field.peek() ?? '')?.[0]
  if (day === undefined || !isDay(day)) return field.lose('it is no date')
  field.carry()
  return day
}

function resourcesOf(root: Field, entries: Entries): Resource[] {
  const documents = DOCUMENTS.flatMap(([path, kind, name]) =>
    at(root, path).items.flatMap((item) => resourceAt(item, kind, name, entries)),
  )
  const points = at(root, 'repository.release.distribution-points').records.flatMap((point) =>
    resourceAt(point.get('uri'), 'website', 'Distribution point', entries),
  )
  const audits = root.get('security-assessments').records.flatMap((audit) => {
    const said = [audit.get('auditor-name'), audit.get('report-year')].flatMap((field) => field.text() ?? [])
    return resourceAt(audit.get('auditor-report'), 'documentation', `Audit: ${said.join(', ')}`, entries)
  })
  const assessments = at(root, 'repository.security.assessments')
  return [
    ...documents,
    ...points,
    ...audits,
    ...resourceAt(assessments.get('self').get('evidence'), 'documentation', 'Self-assessment', entries),
    ...['third-party', 'third-party-assessments']
      .flatMap((name) => assessments.get(name).records)
      .flatMap((audit) => resourceAt(audit.get('evidence'), 'documentation', 'Audit', entries)),
  ]
}

function resourceAt(field: Field, kind: ResourceKind, name: string, entries: Entries): Resource[] {
  const href = webAddress(field)
  return href === undefined ? [] : [{ id: entries.id(name), kind, name, href }]
}

function bodiesOf(root: Field, entries: Entries): Body[] {
  const lists = [
    ['Administrators', at(root, 'project.administrators').records, 'team'],
    ['Core team', at(root, 'repository.core-team').records, 'maintainers'],
    ['Security champions', at(root, 'repository.security.champions').records, 'team'],
  ] as const
  const bodies = lists.flatMap(([name, records, kind]): Body[] => {
    const members = records.flatMap((record) => memberOf(record, entries) ?? [])
    return members.length === 0 ? [] : [{ id: entries.id(name), name, kind, members }]
  })
  const core = coreMaintainers(at(root, 'project-lifecycle.core-maintainers'), entries)
  return core ? [core, ...bodies] : bodies
}

/** A person, whose profile may be in the field for their social account. */
function memberOf(record: Field, entries: Entries): Person | undefined {
  record.get('email').lose('mail addresses of people are not carried over')
  record.get('primary').lose('members are equal; their order says more')
  const social = record.get('social')
  const isGithub = /^https?:\/\/(?:www\.)?github\.com\/[\w-]+\/?$/i.test(social.peek() ?? '')
  const href = isGithub ? undefined : webAddress(social)
  return personOf(
    {
      name: record.get('name'),
      handle: record.get(isGithub ? 'social' : 'no handle'),
      company: record.get('affiliation'),
    },
    entries,
    href === undefined ? {} : { href },
  )
}

/** In version 1 each is a person by name or by profile, or where the list of them is. */
function coreMaintainers(list: Field, entries: Entries): Body | undefined {
  const members: Person[] = []
  let source: string | undefined
  for (const item of list.items) {
    const isPerson = /^(?:github:|https?:\/\/(?:www\.)?github\.com\/)[\w-]+\/?$/i.test(item.peek() ?? '')
    const person = isPerson ? personNamed(item, entries, {}) : undefined
    if (person) members.push(person)
    else if (source === undefined) source = webAddress(item)
    else item.lose('a list of members has one source')
  }
  if (members.length === 0 && source === undefined) return undefined
  return {
    id: entries.id('core-maintainers'),
    name: 'Core maintainers',
    kind: 'maintainers',
    ...(members.length > 0 && { members }),
    ...(source !== undefined && { membersSource: { label: 'Core maintainers', href: source } }),
  }
}

function repositoriesOf(root: Field, entries: Entries): Repository[] {
  const listed = at(root, 'project.repositories').records.flatMap((record): Repository[] => {
    const href = webAddress(record.get('url'))
    if (href === undefined) return []
    const name = record.get('name').text() ?? new URL(href).pathname.slice(1)
    const description = record.get('comment').text()
    return [{ id: entries.id(name), name, href, ...(description !== undefined && { description }) }]
  })
  const own = at(root, 'repository.url')
  const status = at(root, 'repository.status')
  const index = listed.findIndex(({ href }) => href === own.peek())
  if (status.peek() === 'active') status.carry()
  else status.lose('it is about what is developed, and not about what users can rely on')
  if (index !== -1) own.carry()
  const href = index === -1 ? webAddress(own) : undefined
  if (href === undefined) return listed
  const name = new URL(href).pathname.slice(1)
  return [{ id: entries.id(name), name, href }, ...listed]
}
