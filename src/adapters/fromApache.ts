import type { Community, Foundation } from '../model/community.ts'
import type { Person } from '../model/people.ts'
import type { Repository, Resource } from '../model/resources.ts'
import { webAddress } from './addresses.ts'
import { partialDate } from './days.ts'
import { Entries } from './entries.ts'
import type { Field } from './field.ts'
import { FOUNDATION_LIMITS } from './limits.ts'
import { proseOf } from './prose.ts'
import { readFiles } from './readFiles.ts'
import type { ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

export interface FromApacheOptions {
  /** The committees that are wanted, by their ids. Absent: all. */
  projects?: readonly string[]
  /** The addresses of sites that the file does not have; `{id}` in it stands for the id of each. */
  url?: string
}

const APACHE: Foundation = { id: 'apache', name: 'The Apache Software Foundation', href: 'https://www.apache.org/' }

/**
 * Reads what the Apache Software Foundation publishes of its committees and projects as JSON: `committee-info.json`
 * (Whimsy), and `committees.json`, `projects.json` and `podlings.json` (projects.apache.org), told apart by what is in
 * them. One community for each committee with its chair, its members since when, and the projects that are given too.
 * Names of accounts are not linked. When a committee reports has no field, and is lost.
 * @example
 * fromApache([{ path: 'committees.json', text }], { projects: ['lamp'] })
 * // { communities: [{ id: 'lamp', name: 'Apache Lamp', bodies: [{ members: [{ role: 'Chair', lead: true, … }] }], … }], … }
 */
export function fromApache(files: readonly SourceFile[], options: FromApacheOptions = {}): ImportedInFull {
  return readFiles(
    files,
    (text, lose) => readYaml(text, lose, FOUNDATION_LIMITS),
    (sources) => {
      const committees = sources.flatMap(({ root }) => committeesIn(root))
      const projects = sources.flatMap(({ root }) => projectsIn(root))
      for (const { root, lose } of sources) {
        if (committeesIn(root).length + projectsIn(root).length === 0)
          lose('', '', 'it holds neither committees nor projects of the ASF')
      }
      const wanted = committees.filter(({ id, field }) => {
        if (options.projects === undefined || options.projects.includes(id)) return true
        field.lose('the committee is not wanted')
        return false
      })
      const own = new Map<string, Named[]>()
      for (const project of projects) {
        const committee = project.field.get('pmc').peek() ?? ''
        own.set(committee, [...(own.get(committee) ?? []), project])
      }
      const communities = wanted.map((committee) => communityOf(committee, own.get(committee.id) ?? [], options))
      projects.forEach(({ field }) => field.lose('its committee is not given, or not wanted'))
      return communities
    },
  )
}

interface Named {
  id: string
  field: Field
}

function committeesIn(root: Field): Named[] {
  const listed = root.items.flatMap((field): Named[] => {
    const id = field.get('roster').isThere ? field.get('id').peek() : undefined
    return id === undefined ? [] : [{ id, field }]
  })
  const committees = root.get('committees')
  return [...listed, ...committees.names.map((id) => ({ id, field: committees.get(id) }))]
}

/** The names of projects are keys; each names its committee. */
const projectsIn = (root: Field): Named[] =>
  root.names
    .filter((id) => root.get(id).get('pmc').isThere && root.get(id).get('homepage').isThere)
    .map((id) => ({ id, field: root.get(id) }))

function communityOf({ id, field }: Named, own: readonly Named[], { url = '' }: FromApacheOptions): Community {
  const entries = new Entries()
  field.get('id').carry()
  const name = field.get('name').text() ?? field.get('display_name').text() ?? id
  const site = webAddress(field.get('homepage')) ?? webAddress(field.get('site'))
  if (site === undefined && url === '') field.note(name, 'the address of its site is not known; give the option url')
  const description = proseOf(field.get('shortdesc')) ?? proseOf(field.get('description'))
  const charter = proseOf(field.get('charter')) ?? proseOf(field.get('paragraph'))
  const members = membersOf(field, entries)
  for (const when of ['reporting', 'report', 'nextMeetingEpoch'])
    field.get(when).lose('there is no field for when a committee reports')
  const repositories = own.flatMap((project) => repositoriesOf(project, entries))
  const resources = own.flatMap((project) => resourcesOf(project, entries))
  return {
    version: 1,
    id,
    name,
    url: site ?? url,
    ...(description !== undefined && { description }),
    foundation: APACHE,
    ...(repositories.length > 0 && { repositories }),
    ...(resources.length > 0 && { resources }),
    bodies: [
      {
        id: entries.id('pmc'),
        name: 'Project Management Committee',
        kind: 'committee',
        ...(charter !== undefined && { description: charter }),
        ...(members.length > 0 && { members }),
      },
    ],
  }
}

/** The chair is an id, or ids with names. */
function membersOf(field: Field, entries: Entries): Person[] {
  const chair = field.get('chair')
  const roster = field.get('roster')
  const chairs = chair.names.length > 0 ? chair.names : chair.items.flatMap((item) => item.peek() ?? [])
  const asChair = { role: 'Chair', lead: true }
  const absent = chairs.filter((id) => !roster.names.includes(id))
  chair.carry()
  const outside = absent.map((id): Person => {
    const name = chair.get(id).get('name').text() ?? id
    return { id: entries.id(id), name, handle: { name: id }, ...asChair }
  })
  const listed = roster.names.map((id): Person => {
    const record = roster.get(id)
    const name = record.get('name').text() ?? id
    const from = partialDate(record.get('date'))
    return {
      id: entries.id(id),
      name,
      handle: { name: id },
      ...(from !== undefined && { term: { from } }),
      ...(chairs.includes(id) && asChair),
    }
  })
  return [...outside, ...listed.filter(({ lead }) => lead), ...listed.filter(({ lead }) => !lead)]
}

function repositoriesOf({ id, field }: Named, entries: Entries): Repository[] {
  field.get('pmc').carry()
  return field.get('repository').items.flatMap((item): Repository[] => {
    const href = webAddress(item)
    return href === undefined ? [] : [{ id: entries.id(id), name: new URL(href).pathname.slice(1) || href, href }]
  })
}

function resourcesOf({ field }: Named, entries: Entries): Resource[] {
  const name = field.get('name').text() ?? 'Project'
  const description = proseOf(field.get('shortdesc')) ?? proseOf(field.get('description'))
  const links = [
    [field.get('homepage'), 'website', name, description],
    [field.get('download-page'), 'website', `${name}: download`],
    [field.get('bug-database'), 'website', `${name}: issues`],
    [field.get('mailing-list'), 'website', `${name}: mailing lists`],
  ] as const
  return links.flatMap(([address, kind, title, text]): Resource[] => {
    const href = webAddress(address)
    if (href === undefined) return []
    return [{ id: entries.id(title), kind, name: title, href, ...(text !== undefined && { description: text }) }]
  })
}
