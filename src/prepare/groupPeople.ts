import type { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Person } from '../model/people.ts'
import { isVacancy, personShape } from './peopleShapes.ts'
import { prepareAll, type PreparedItem, valuesOf } from './prepare.ts'

/** So many members are named where nobody leads. */
const NAMED_MEMBERS = 3

/** Who is named in the row of a group. */
export interface GroupPeople {
  /** Whether they lead it. Otherwise they are some of its members. */
  areLeads: boolean
  people: readonly Person[]
  /** How many more members there are. */
  more: number
  /** Whether the row says all that is known of the members. */
  isAll: boolean
}

/** What a row says of a member, and what no page shows. */
const saidInRow: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Person>([
  'id',
  'name',
  'role',
  'lead',
  'href',
  'verifiedOn',
  'expires',
  'updatedOn',
  'revision',
  'from',
  'fetchedOn',
])

const isPlain = (person: Person): boolean =>
  Object.entries(person).every(([field, value]) => value === undefined || saidInRow.has(field))

/** Those who lead a body; where the data names none, its first members. Seats and former members are left out. */
export function groupPeople({ members }: Body, path: DataPath): GroupPeople {
  const items: readonly PreparedItem<NonNullable<Body['members']>[number]>[] = prepareAll(
    members,
    personShape,
    path.field('members'),
  )
  const current = valuesOf(items).flatMap((person) =>
    isVacancy(person) || person.status === 'emeritus' ? [] : [person],
  )
  const leads = current.filter(({ lead }) => lead === true)
  const people = leads.length > 0 ? leads : current.slice(0, NAMED_MEMBERS)
  return {
    areLeads: leads.length > 0,
    people,
    more: leads.length > 0 ? 0 : current.length - people.length,
    isAll: people.length === items.length && people.every(isPlain),
  }
}
