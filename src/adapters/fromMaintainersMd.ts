import type { Body, BodyKind } from '../model/body.ts'
import type { Community } from '../model/community.ts'
import type { Person, Term, Vacancy } from '../model/people.ts'
import type { SourceOptions } from '../model/source.ts'
import { webAddress } from './addresses.ts'
import { partialDate } from './days.ts'
import { Entries, personOf } from './entries.ts'
import type { Field } from './field.ts'
import { readPeople } from './markdownPeople.ts'
import { beginCommunity, readFiles } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'

/** The options of {@link fromMaintainersMd}. */
export interface FromMaintainersMdOptions extends CommunityOptions {
  /**
   * What stands behind a person in a list, as in `- Ann Example (@ann), Quay`, where the file does not say: below all
   * headings, or by the heading, with `*` for the others. Absent: it is lost, unless its last word is a role such as `chair`.
   */
  afterName?: SourceOptions['afterName']
  /** What each item is in a list of single words, such as `- ann`. Absent: such lists are lost. */
  loneWords?: 'handle' | 'name'
}

/**
 * Reads the files in which projects list who maintains them, `MAINTAINERS.md`, `OWNERS.md` or a plain `MAINTAINERS`: tables
 * with a column of names or of handles, lists and lines with a name, a handle or a mail address. One community of all
 * files, with a body for each heading that people stand below; those below `Emeritus` or `Former` are emeritus. What
 * names nobody is listed as a loss, and so is each mail address.
 * @example
 * fromMaintainersMd([{ path: 'MAINTAINERS.md', text }], { name: 'Lamp', url: 'https://lamp.example.org' })
 * // { communities: [{ …, bodies: [{ name: 'Maintainers', members: [{ name: 'Ann Example', … }] }] }], … }
 */
export function fromMaintainersMd(
  files: readonly SourceFile[],
  options: FromMaintainersMdOptions = {},
): ImportedInFull {
  return readFiles(files, readPeople, (sources) => {
    const [first] = sources
    if (first === undefined) return []
    const sections = sources.flatMap(({ root }) => sectionsOf(root))
    const entries = new Entries()
    const shared = sharedHeadings(sections)
    const bodies = sections.flatMap((section) => bodyOf(section, shared, entries, options) ?? [])
    if (bodies.length === 0) first.lose('', '', 'it names nobody')
    const community: Community = beginCommunity({}, options, first)
    return [{ ...community, ...(bodies.length > 0 && { bodies }) }]
  })
}

/** What stands below a heading, down to the next. */
interface Section {
  heading?: Field
  /** The headings around it, from the outside in. */
  above: readonly Field[]
  people: Field[]
}

function sectionsOf(root: Field): Section[] {
  const sections: Section[] = [{ above: [], people: [] }]
  const open: { depth: number; heading: Field }[] = []
  for (const name of root.names) {
    const block = root.get(name)
    const heading = block.names.find((each) => each.startsWith('heading '))
    if (heading === undefined) addTo(sections.at(-1)!, block)
    else {
      const depth = Number(heading.slice('heading '.length))
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
      sections.push({ heading: block.get(heading), above: open.map((each) => each.heading), people: [] })
      open.push({ depth, heading: block.get(heading) })
      block.get('comment').lose('it is a comment')
    }
  }
  return sections
}

function addTo(section: Section, block: Field): void {
  const people = block.names.length === 0 ? block.items.filter(({ names }) => names.length > 0) : [block]
  const named = people.filter(({ names }) => ['name', 'handle', 'word'].some((name) => names.includes(name)))
  section.people.push(...named)
  if (block.names.includes('row')) block.lose('no column of the table says that it is of people')
  else if (block.names.includes('comment') && named.length === 0) block.lose('it is a comment')
  else if (named.length === 0) block.lose('it names nobody in a known form')
}

/** Organisations and accounts have names on GitHub too. */
const NO_PEOPLE = /\b(?:projects|communities|repositories|organi[sz]ations)$/i

const GONE = /\b(?:emerit\w+|alumni|former|past|previous|retired|inactive|hall of fame)\b/i

function bodyOf(
  section: Section,
  shared: ReadonlySet<string>,
  entries: Entries,
  options: FromMaintainersMdOptions,
): Body | undefined {
  const { heading, above, people } = section
  if (people.length === 0) return heading?.lose('nobody is named below it')
  const own = heading?.peek()
  if (own !== undefined && NO_PEOPLE.test(own)) {
    for (const each of people) each.lose('the heading says that they are no people')
    return heading?.lose('nobody is named below it')
  }
  const isGone = [...above, ...(heading ? [heading] : [])].some((each) => GONE.test(each.peek() ?? ''))
  const name = nameOf(section, shared, own)
  const id = entries.id(name)
  const told = { ...options, afterName: afterNameBelow(own, options) }
  const members = people.flatMap((person) => memberOf(person, isGone, entries, told) ?? [])
  if (members.length === 0) return heading?.lose('nobody is named below it')
  heading?.carry()
  if (name !== own) above.at(-1)?.carry()
  return { id, name, kind: kindOf(name), members }
}

type AfterName = 'affiliation' | 'role'

/** What stands behind names below a heading. */
function afterNameBelow(heading: string | undefined, { afterName }: FromMaintainersMdOptions): AfterName | undefined {
  if (typeof afterName !== 'object') return afterName
  return heading !== undefined && Object.hasOwn(afterName, heading) ? afterName[heading] : afterName['*']
}

/** Headings that people stand below more than once. */
function sharedHeadings(sections: readonly Section[]): ReadonlySet<string> {
  const known = new Set<string>()
  const shared = new Set<string>()
  for (const { heading, people } of sections) {
    const own = heading?.peek()
    if (own === undefined || people.length === 0) continue
    if (known.has(own)) shared.add(own)
    known.add(own)
  }
  return shared
}

/** Headings that say nothing of whom they are about. */
const ANY_GROUP = /^(?:(?:current|team|active) )?(?:members|people)$/i

/** Its heading; where several have the same, the one around it too, or alone. */
function nameOf({ above }: Section, shared: ReadonlySet<string>, own: string | undefined): string {
  if (own === undefined) return 'Maintainers'
  const around = above.at(-1)?.peek()
  if (!shared.has(own) || around === undefined) return own
  return ANY_GROUP.test(own) ? around : `${around}: ${own}`
}

/** Groups that take part without keeping the code. */
const NO_MAINTAINERS =
  /\b(?:mentees?|mentors?|interns?|ambassadors?|triagers?|contributors?|directors?|community manage(?:rs?|ment))$/i

function kindOf(name: string): BodyKind {
  if (NO_MAINTAINERS.test(name)) return 'team'
  if (/\bsteering\b|\btsc\b/i.test(name)) return 'steering'
  return /\bcommittee\b/i.test(name) ? 'committee' : 'maintainers'
}

interface MemberOptions extends Pick<FromMaintainersMdOptions, 'loneWords'> {
  afterName: AfterName | undefined
}

/** What people write where they have nothing to say. */
const NOTHING = /^(?:-+|[–—?]|n\/?a|none|tb[ad])$/i

/** Why what else is said of a person is not in the data, by what it is called. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^mail/, 'mail addresses of people are not carried over'],
  [/^comment/, 'it is a comment'],
  [/^word$/, 'a single word may be a name or a handle; give the option loneWords'],
  [/^rest$/, 'nothing tells whether this is a company or a role; give the option afterName'],
  [/^handle (?:address|text)$/, 'the handle and the address behind it are not the same'],
  [/ address/, 'a company and a role have no address'],
]

/** A value of a row; absent where it only fills its place. */
function valueOf(row: Field, name: string): Field {
  const field = row.get(name)
  if (!NOTHING.test(field.peek() ?? '')) return field
  field.lose('it stands for no value')
  return row.get(`no ${name}`)
}

function memberOf(
  row: Field,
  isGone: boolean,
  entries: Entries,
  { afterName, loneWords }: MemberOptions,
): Person | Vacancy | undefined {
  const [name, page, role, company] = [
    valueOf(row, loneWords === 'name' && row.get('word').isThere ? 'word' : 'name'),
    valueOf(row, 'page'),
    valueOf(row, afterName === 'role' && !row.get('role').isThere ? 'rest' : 'role'),
    valueOf(row, afterName === 'affiliation' ? 'rest' : 'affiliation'),
  ]
  if (/~~|<del>/.test(name.peek() ?? '')) return row.lose('it is crossed out')
  for (const each of row.names) {
    const [, reason] = REASONS.find(([pattern]) => pattern.test(each)) ?? []
    if (reason !== undefined) row.get(each).lose(reason)
  }
  const held = role.text()
  const isVacant = /^(?:vacant|open seat)$/i.test(name.peek() ?? '')
  if (isVacant) {
    name.carry()
    return { id: entries.id('vacant'), vacant: true, ...(held !== undefined && { role: held }) }
  }
  const href = webAddress(page)
  const term = termOf(row)
  const handle = valueOf(row, loneWords === 'handle' && row.get('word').isThere ? 'word' : 'handle')
  return personOf({ name, handle, company }, entries, {
    ...(held !== undefined && { role: held }),
    ...(href !== undefined && { href }),
    ...(term && { term }),
    ...(isEmeritus(row.get('status'), isGone) && { status: 'emeritus' }),
  })
}

function isEmeritus(status: Field, isGone: boolean): boolean {
  const written = status.peek() ?? ''
  if (/^active$/i.test(written) || GONE.test(written)) {
    status.carry()
    return GONE.test(written)
  }
  status.lose('it is neither active nor emeritus')
  return isGone
}

function termOf(row: Field): Term | undefined {
  const from = partialDate(row.get('from'))
  const to = partialDate(row.get('to'))
  if (from === undefined && to === undefined) return undefined
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
