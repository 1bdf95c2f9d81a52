import type { Body } from '../model/body.ts'
import type { Person } from '../model/people.ts'
import { Entries, personNamed } from './entries.ts'
import type { Field } from './field.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** The options of {@link fromOwners}. */
export type FromOwnersOptions = CommunityOptions

/** The lists of an `OWNERS` file, and what each is called. */
const LISTS = [
  ['owners', 'Owners'],
  ['approvers', 'Approvers'],
  ['reviewers', 'Reviewers'],
  ['required_reviewers', 'Required reviewers'],
  ['emeritus_approvers', 'Emeritus approvers'],
  ['emeritus_reviewers', 'Emeritus reviewers'],
] as const

/** How projects call aliases. A name on GitHub can be the same, but hardly is. */
const ALIAS =
  /^(?:sig|wg|ug|team|committee)-|-(?:leads?|chairs?|approvers?|reviewers?|maintainers?|admins?|administrators|teams?|owners?|members?|leadership|managers|emeritus|alumni)$/i

/**
 * Reads `OWNERS` and `OWNERS_ALIASES` as Kubernetes and others have them, told apart by what is in them: one community of
 * all files, with a body for the approvers and one for the reviewers of each `OWNERS`. An alias stands for its people;
 * those that no `OWNERS` names are bodies of their own. Give `OWNERS_ALIASES` too: without it nothing tells an alias from
 * a person, and what is called like one is lost. Labels and options are for the bot, and lost.
 * @example
 * fromOwners([{ path: 'OWNERS', text: owners }, { path: 'OWNERS_ALIASES', text: aliases }], { name: 'Lamp', url })
 * // { communities: [{ …, bodies: [{ name: 'Approvers', members: [{ name: 'ann-example', … }] }] }], losses: [] }
 */
export function fromOwners(files: readonly SourceFile[], options: FromOwnersOptions = {}): ImportedInFull {
  return readFiles(files, readYaml, (sources) => {
    const [first] = sources
    if (first === undefined) return []
    const aliases = new Map(
      sources.flatMap(({ root }) => {
        const list = root.get('aliases')
        return list.names.map((name): [string, Field] => [name.toLowerCase(), list.get(name)])
      }),
    )
    const owners = sources.filter(({ root }) => !root.get('aliases').isThere)
    const reading: Reading = { entries: new Entries(), aliases, named: new Set(), shared: sharedFolder(owners) }
    const bodies = owners.flatMap((source) => bodiesOf(source, reading))
    for (const [alias, members] of aliases) {
      if (!reading.named.has(alias)) bodies.push(...bodyOf(alias, [members], 'team', reading))
    }
    if (bodies.length === 0) first.lose('', '', 'it names nobody')
    return [{ ...beginCommunity({}, options, first), ...(bodies.length > 0 && { bodies }) }]
  })
}

interface Reading {
  entries: Entries
  /** The people of each alias. */
  aliases: ReadonlyMap<string, Field>
  /** The aliases that an `OWNERS` names. */
  named: Set<string>
  /** The folder that holds all files, with its slash. */
  shared: string
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

function sharedFolder(sources: readonly Source[]): string {
  let shared = folderOf(sources[0]?.path ?? '')
  while (!sources.every(({ path }) => path.startsWith(shared))) shared = folderOf(shared.slice(0, -1))
  return shared
}

function bodiesOf({ root, path }: Source, reading: Reading): Body[] {
  const folder = folderOf(path).slice(reading.shared.length, -1)
  const filters = root.get('filters')
  const parts: [string, Field][] = [
    ['', root],
    ...filters.names.map((name): [string, Field] => [name, filters.get(name)]),
  ]
  const bodies = LISTS.flatMap(([list, title]) => {
    const lists = parts.filter(([pattern]) => pattern === '' || pattern === '.*').map(([, part]) => part.get(list))
    const others = parts.filter(([pattern]) => pattern !== '' && pattern !== '.*')
    return [
      ...bodyOf(folder === '' ? title : `${folder}: ${title}`, lists, 'maintainers', reading, list),
      ...others.flatMap(([pattern, part]) => {
        const name = `${folder === '' ? '' : `${folder}: `}${title} (${pattern})`
        return bodyOf(name, [part.get(list)], 'maintainers', reading, list)
      }),
    ]
  })
  for (const [, part] of parts) {
    part.get('labels').lose('it is for the bot')
    part.get('options').lose('it is for the bot')
  }
  return bodies
}

function bodyOf(
  name: string,
  lists: readonly Field[],
  kind: Body['kind'],
  { entries, aliases, named }: Reading,
  list = '',
): Body[] {
  const about: Partial<Person> = /emerit|alumni/i.test(list || name) ? { status: 'emeritus' } : {}
  const handles = new Set<string>()
  const people = lists
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const alias = item.peek()?.toLowerCase() ?? ''
      const members = aliases.get(alias)
      if (members === undefined) return [item]
      item.carry()
      named.add(alias)
      return members.items
    })
  const members = people.flatMap((field): Person[] => {
    const written = field.peek()?.toLowerCase() ?? ''
    if (ALIAS.test(written))
      return field.lose('it is called like an alias, and none of the files says who that is') ?? []
    if (handles.has(written)) {
      field.carry()
      return []
    }
    handles.add(written)
    const person = personNamed(field, entries, about)
    return person ? [person] : []
  })
  return members.length === 0 ? [] : [{ id: entries.id(name), name, kind, members }]
}
