import type { DataPath } from '../data/path.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import type { Body } from '../model/body.ts'
import { groupPeople } from './groupPeople.ts'
import type { PreparedItem } from './prepare.ts'

/** A column of a table of groups, behind that of their names. Those who lead a group stand in that of the others too. */
export type GroupColumn = 'leads' | 'members' | 'meetings' | 'channels'

/** The columns of a table of which nothing is known. */
export const groupColumns: readonly GroupColumn[] = ['leads', 'meetings', 'channels']

/** The columns in which some of these bodies have an entry. */
export function columnsFor(bodies: readonly PreparedItem<Body>[]): readonly GroupColumn[] {
  const has = (isFilled: (body: Body, path: DataPath) => unknown): boolean =>
    bodies.some(({ value, path }) => value && isFilled(value, path))
  const haveLeads = has((body, path) => groupPeople(body, path).areLeads)
  const havePeople = has((body, path) => body.membersSource ?? groupPeople(body, path).people.length > 0)
  return [
    ...(havePeople ? [haveLeads ? ('leads' as const) : ('members' as const)] : []),
    ...(has(({ meetings }) => meetings?.length) ? ['meetings' as const] : []),
    ...(has(({ channels }) => channels?.length) ? ['channels' as const] : []),
  ]
}

/** A head for each column, that of the names first. */
export const columnHeads = (
  columns: readonly GroupColumn[],
  messages: GroupMessages,
): readonly { column: GroupColumn | 'group'; label: string }[] =>
  (['group', ...columns] as const).map((column) => ({ column, label: messages[column] }))
