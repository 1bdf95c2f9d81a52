import type { Body, BodyKind } from '../model/body.ts'
import type { Link } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Person } from '../model/people.ts'
import type { Repository, RepositoryGroup } from '../model/resources.ts'
import { webAddress } from './addresses.ts'
import { type Entries, personOf } from './entries.ts'
import type { Field } from './field.ts'
import { proseOf } from './prose.ts'
import { channelsOf, meetingOf } from './sigsMeeting.ts'

/** What is found in a file, beside the groups themselves. */
export interface GroupContext {
  entries: Entries
  meetings: Meeting[]
  repositories: Repository[]
  groups: RepositoryGroup[]
  directory?: string
  slack?: string
}

/** Who leads a group, by the list they are in. */
const LEADERS = new Map<string, Partial<Person>>([
  ['chairs', { role: 'Chair' }],
  ['tech_leads', { role: 'Tech lead' }],
  ['leads', { role: 'Lead' }],
  ['emeritus_leads', { role: 'Emeritus lead', status: 'emeritus' }],
])

/** A group, and after it its subprojects, which are bodies below it. */
export function groupOf(group: Field, kind: BodyKind, context: GroupContext): Body[] {
  const { entries } = context
  const directory = group.get('dir').text()
  const name = group.get('name').text() ?? directory
  if (name === undefined) return group.lose('the group has no name') ?? []
  const id = entries.id(directory ?? name)
  const summary = proseOf(group.get('mission_statement'))
  const charter = charterOf(group.get('charter_link'), directory, context)
  group.get('label').lose('labels of issues have no field')
  group.get('stakeholder_sigs').lose('a body has one body above it, and none beside it')
  const leadership = group.get('leadership')
  const liaison = group.get('contact').get('liaison')
  const members = [
    ...leadership.names.flatMap((list) => peopleOf(leadership.get(list), LEADERS.get(list), entries)),
    ...peopleOf(liaison, { role: 'Liaison' }, entries),
  ]
  const body: Body = {
    id,
    name,
    kind,
    ...(summary !== undefined && { description: summary }),
    ...(charter && { charter }),
    ...(members.length > 0 && { members }),
    ...commonOf(group, id, context),
  }
  return [body, ...group.get('subprojects').records.flatMap((subproject) => subprojectOf(subproject, body, context))]
}

function subprojectOf(subproject: Field, group: Body, context: GroupContext): Body[] {
  const name = subproject.get('name').text()
  if (name === undefined) return subproject.lose('the subproject has no name') ?? []
  const id = context.entries.id(`${group.id}-${name}`)
  const summary = proseOf(subproject.get('description'))
  const members = peopleOf(subproject.get('leads'), LEADERS.get('leads'), context.entries)
  const owners = subproject.get('owners').items
  const repositories = owners.flatMap((owner) => repositoryOf(owner, id, context.entries) ?? [])
  if (repositories.length > 0) {
    context.repositories.push(...repositories)
    context.groups.push({ id, name })
  }
  return [
    {
      id,
      name,
      kind: 'maintainers',
      parent: group.id,
      ...(summary !== undefined && { description: summary }),
      ...(members.length > 0 && { members }),
      ...commonOf(subproject, id, context),
      ...(repositories.length > 0 && { repositories: repositories.flatMap((repository) => repository.id ?? []) }),
    },
  ]
}

/** What groups and subprojects have in common. */
function commonOf(group: Field, id: string, context: GroupContext): Partial<Body> {
  const meetings = group.get('meetings').records.map((meeting) => meetingOf(meeting, id, context.entries))
  context.meetings.push(...meetings)
  const channels = channelsOf(group, context.entries, context.slack)
  return {
    ...(meetings.length > 0 && { meetings: meetings.flatMap((meeting) => meeting.id ?? []) }),
    ...(channels.length > 0 && { channels }),
  }
}

function peopleOf(list: Field, about: Partial<Person> | undefined, entries: Entries): Person[] {
  if (!about) return list.lose('this kind of leadership is not known') ?? []
  return list.items.flatMap((item) => {
    item.get('email').lose('mail addresses of people are not carried over')
    // Some write the handle alone.
    const handle = item.names.length > 0 ? item.get('github') : item
    const person = personOf({ name: item.get('name'), handle, company: item.get('company') }, entries, about)
    return person ?? []
  })
}

/** A charter lies in the directory of its group, unless it has an address of its own. */
function charterOf(charter: Field, directory: string | undefined, context: GroupContext): Link | undefined {
  const path = charter.peek()
  if (path === undefined) return undefined
  if (/^https?:/i.test(path)) {
    const href = webAddress(charter)
    return href === undefined ? undefined : { label: 'Charter', href }
  }
  if (context.directory === undefined) return charter.lose('the address is relative; give the option directory')
  const isWithin = directory === undefined || path.startsWith(`${directory}/`)
  charter.carry()
  const base = context.directory.replace(/\/$/, '')
  return { label: 'Charter', href: [base, ...(isWithin ? [] : [directory]), path.replace(/^\//, '')].join('/') }
}

/** An OWNERS file is in the directory that they own. */
const OWNERS = /^https:\/\/raw\.githubusercontent\.com\/([^/]+)\/([^/]+)\/(?:refs\/heads\/)?([^/]+)\/(?:(.+)\/)?[^/]+$/

function repositoryOf(owner: Field, group: string, entries: Entries): Repository | undefined {
  const address = webAddress(owner)
  if (address === undefined) return undefined
  const [, account, repository, branch, path] = OWNERS.exec(address) ?? []
  const href =
    account === undefined
      ? address
      : `https://github.com/${account}/${repository}${path === undefined ? '' : `/tree/${branch}/${path}`}`
  const name = [repository ?? address.replace(/^https?:\/\//, ''), path].filter(Boolean).join('/')
  return { id: entries.id(name), name, href, group }
}
