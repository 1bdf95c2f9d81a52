import type { Body } from '../model/body.ts'
import type { Community, Foundation, Maturity } from '../model/community.ts'
import type { Person } from '../model/people.ts'
import type { Repository, RepositoryGroup } from '../model/resources.ts'
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
 * Reads what projects of the CNCF keep in a repository named `.project`: `project.yaml` and `maintainers.yaml`, told
 * apart by what is in them and put together by the project's slug. One community for each project. Whatever has no place
 * in the data is listed as a loss.
 * @example
 * fromDotProject([{ path: 'project.yaml', text: project }, { path: 'maintainers.yaml', text: maintainers }])
 * // { communities: [{ id: 'example', maturity: 'sandbox', bodies: [{ kind: 'maintainers', … }], … }], losses: […], … }
 */
export function fromDotProject(files: readonly SourceFile[], options: FromDotProjectOptions = {}): ImportedInFull {
  return readFiles(files, readYaml, (sources) => {
    const rosters = sources.flatMap(({ root }) => root.get('maintainers').records)
    const projects = sources.filter(({ root }) => root.get('slug').isThere || root.get('name').isThere)
    for (const source of sources) {
      if (projects.includes(source) || source.root.get('maintainers').isThere) continue
      source.lose('', '', 'it is neither a project.yaml nor a maintainers.yaml')
    }
    const communities = projects.map((source) => communityOf(source, rosters, options))
    const slugs = new Set(projects.map(({ root }) => root.get('slug').peek()))
    for (const roster of rosters) {
      if (!slugs.has(roster.get('project_id').peek())) roster.lose('the project.yaml of this project is not given')
    }
    return communities
  })
}

function communityOf(source: Source, rosters: readonly Field[], options: FromDotProjectOptions): Community {
  const { root } = source
  const entries = new Entries()
  const slug = root.get('slug').text()
  const found = { id: slug, name: root.get('name').text(), url: webAddress(root.get('website')) }
  const description = proseOf(root.get('description'))
  root.get('schema_version').lose('it is about the file')
  const maturity = maturityOf(root.get('maturity_log'))
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
  const resources = documentsOf(root, entries)
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

/** The last phase of a log. */
function maturityOf(log: Field): Maturity | undefined {
  const dated = log.records.toSorted((a, b) => (a.get('date').peek() ?? '').localeCompare(b.get('date').peek() ?? ''))
  const phase = dated.at(-1)?.get('phase')
  const maturity = MATURITIES.find((each) => each === phase?.peek()?.toLowerCase())
  if (maturity) phase!.carry()
  log.lose('of the maturity only the present one has a field')
  return maturity
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
