import type { Body } from '../model/body.ts'
import type { Community, Foundation, Maturity } from '../model/community.ts'
import type { Person } from '../model/people.ts'
import type { Repository, RepositoryGroup, Resource } from '../model/resources.ts'
import { webAddress } from './addresses.ts'
import { dotProjectChannels } from './dotProjectChannels.ts'
import { documentsOf, policiesOf } from './dotProjectDocuments.ts'
import { Entries, personNamed } from './entries.ts'
import type { Field } from './field.ts'
import { proseOf } from './prose.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** The options of {@link fromDotProject}. */
export type FromDotProjectOptions = CommunityOptions

const CNCF: Foundation = { id: 'cncf', name: 'Cloud Native Computing Foundation', href: 'https://www.cncf.io/' }

/**
 * Reads what projects of the CNCF keep in a repository named `.project`: `project.yaml`, `maintainers.yaml` and, of several
 * projects, `org.yaml`, told apart by what is in them and put together by the project's slug. One community for each
 * project. The mail address to report vulnerabilities to is meant to be public, and kept. Whatever has no place in the
 * data is listed as a loss.
 * @example
 * fromDotProject([{ path: 'project.yaml', text: project }, { path: 'maintainers.yaml', text: maintainers }])
 * // { communities: [{ id: 'example', maturity: 'sandbox', bodies: [{ kind: 'maintainers', … }], … }], losses: […], … }
 */
export function fromDotProject(files: readonly SourceFile[], options: FromDotProjectOptions = {}): ImportedInFull {
  return readFiles(files, readYaml, (sources) => {
    const rosters = eachOnce(
      sources.flatMap(({ root, path }) =>
        root.get('maintainers').records.map((field) => ({ path, field, slug: field.get('project_id').peek() })),
      ),
    ).map(({ field }) => field)
    const projects = eachOnce(
      sources
        .filter(({ root }) => root.get('slug').isThere || root.get('name').isThere)
        .map((source) => ({ ...source, field: source.root, slug: source.root.get('slug').peek() })),
    )
    for (const { root, lose } of sources) {
      if (['slug', 'name', 'maintainers', 'projects'].some((name) => root.get(name).isThere)) continue
      lose('', '', 'it is none of project.yaml, maintainers.yaml and org.yaml')
    }
    const communities = projects.map((source) => communityOf(source, rosters, options))
    const slugs = new Set(projects.map(({ root }) => root.get('slug').peek()))
    for (const roster of rosters) {
      if (!slugs.has(roster.get('project_id').peek())) roster.lose('the project.yaml of this project is not given')
    }
    for (const { root } of sources) readIndex(root, slugs)
    return communities
  })
}

/** A file about a project, which another may be about too. */
interface About {
  path: string
  field: Field
  slug: string | undefined
}

/** Of several files about a project, the one in the folder of its name, or else the first. */
function eachOnce<Each extends About>(files: readonly Each[]): Each[] {
  const best = new Map<string, Each>()
  for (const file of files) {
    const { slug, path } = file
    if (slug !== undefined && (!best.has(slug) || path.split('/').at(-2) === slug)) best.set(slug, file)
  }
  return files.filter((file) => {
    const chosen = best.get(file.slug ?? '') ?? file
    if (chosen !== file) file.field.lose(`${chosen.path} is about the same project`)
    return chosen === file
  })
}

/** The `org.yaml` of an organization lists its projects, each of which has files of its own. */
function readIndex(root: Field, slugs: ReadonlySet<string | undefined>): void {
  const projects = root.get('projects').records
  if (projects.length === 0) return
  root.get('schema_version').lose('it is about the file')
  root.get('org').lose('repositories have addresses of their own')
  for (const project of projects) {
    const id = project.get('id')
    if (slugs.has(id.peek())) id.carry()
    else project.lose('the project.yaml of this project is not given')
  }
}

function communityOf(source: Source, rosters: readonly Field[], options: FromDotProjectOptions): Community {
  const { root } = source
  const entries = new Entries()
  const slug = root.get('slug').text()
  const found = { id: slug, name: root.get('name').text(), url: webAddress(root.get('website')) }
  const description = proseOf(root.get('description'))
  root.get('schema_version').lose('it is about the file')
  const log = logOf(root.get('maturity_log'))
  const maturity = MATURITIES.find((each) => each === log.at(-1)?.get('phase').peek()?.toLowerCase())
  const channels = dotProjectChannels(root, entries)
  const { repositories, groups } = repositoriesOf(root.get('repositories'), entries)
  const people = root
    .get('project_lead')
    .items.flatMap((lead) => personNamed(lead, entries, { role: 'Project lead' }) ?? [])
  const own = rosters.filter((roster) => slug !== undefined && roster.get('project_id').peek() === slug)
  const bodies = own.flatMap((roster) => {
    roster.get('project_id').carry()
    roster.get('org').lose('repositories have addresses of their own')
    return roster.get('teams').records.flatMap((team) => teamOf(team, entries) ?? [])
  })
  const policies = policiesOf(root, entries)
  const resources = [...documentsOf(root, entries), ...decisionsOf(log, entries)]
  if (maturity) log.at(-1)!.get('phase').carry()
  return {
    ...beginCommunity(found, options, source),
    ...(description !== undefined && { description }),
    foundation: CNCF,
    ...(maturity && { maturity }),
    ...(channels.length > 0 && { channels }),
    ...(repositories.length > 0 && { repositories }),
    ...(groups.length > 0 && { repositoryGroups: groups }),
    ...(resources.length > 0 && { resources }),
    ...(bodies.length > 0 && { bodies }),
    ...(people.length > 0 && { people }),
    ...(policies.length > 0 && { policies }),
  }
}

const MATURITIES: readonly Maturity[] = ['sandbox', 'incubating', 'graduated', 'archived']

/** The phases of a log, the last of which is the current one. */
const logOf = (log: Field): readonly Field[] =>
  log.records.toSorted((a, b) => (a.get('date').peek() ?? '').localeCompare(b.get('date').peek() ?? ''))

/** What was decided, by the phase that it led to. */
const DECISIONS: Readonly<Record<string, string>> = {
  sandbox: 'Accepted to the CNCF Sandbox',
  incubating: 'Moved to CNCF Incubation',
  graduated: 'Graduated from the CNCF',
  archived: 'Archived by the CNCF',
}

/** Where each phase was decided. Of the last the phase is that of the project too. */
function decisionsOf(log: readonly Field[], entries: Entries): Resource[] {
  return log.flatMap((entry): Resource[] => {
    const [phase, date] = [entry.get('phase'), entry.get('date')]
    const href = webAddress(entry.get('issue'))
    if (href === undefined) return []
    const day = date.text()?.slice(0, 10)
    const name = `${DECISIONS[phase.text()?.toLowerCase() ?? ''] ?? 'Decision of the TOC'}${day ? `, ${day}` : ''}`
    return [{ id: entries.id(name), kind: 'documentation', name, kindLabel: 'Decision', href }]
  })
}

function teamOf(team: Field, entries: Entries): Body | undefined {
  const name = team.get('name').text()
  if (name === undefined) return team.lose('the team has no name')
  const about: Partial<Person> = /emeritus/i.test(name) ? { status: 'emeritus' } : {}
  const members = team.get('members').items.flatMap((member) => personNamed(member, entries, about) ?? [])
  team.get('managed').lose('it is for the programs of the CNCF')
  return { id: entries.id(name), name, kind: 'maintainers', ...(members.length > 0 && { members }) }
}

function repositoriesOf(list: Field, entries: Entries): { repositories: Repository[]; groups: RepositoryGroup[] } {
  const groups = new Map<string, RepositoryGroup>()
  const repositories = list.items.flatMap((item): Repository[] => {
    const href = webAddress(item.names.length > 0 ? item.get('url') : item)
    if (href === undefined) return []
    const [tag, ...others] = item.get('tags').items
    others.forEach((other) => other.lose('a repository stands in one group'))
    item.get('primary').lose('repositories are equal; their order says more')
    const title = tag?.text()
    if (title !== undefined && !groups.has(title)) groups.set(title, { id: entries.id(title), name: title })
    const name = href.replace(/\/$/, '').split('/').slice(-2).join('/')
    return [{ id: entries.id(name), name, href, ...(title !== undefined && { group: groups.get(title)!.id }) }]
  })
  return { repositories, groups: [...groups.values()] }
}
