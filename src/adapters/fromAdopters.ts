import type { Adopter, AdoptionLevel } from '../model/adopters.ts'
import { isWebAddress, webAddress } from './addresses.ts'
import { partialDate } from './days.ts'
import { Entries } from './entries.ts'
import type { Field, Value } from './field.ts'
import { readAdopters } from './markdownAdopters.ts'
import { beginCommunity, readFiles } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, Lose, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** The options of {@link fromAdopters}. */
export type FromAdoptersOptions = CommunityOptions

/**
 * Reads the files in which projects list who uses them: the tables and lists of an `ADOPTERS.md`, and an `ADOPTERS.yaml`.
 * In a list an adopter is a link or a name in bold, with what follows a dash or a colon; names alone are read below a
 * heading about adopters. People to ask and logos are not carried over.
 * @example
 * fromAdopters([{ path: 'ADOPTERS.md', text }], { name: 'Lamp', url: 'https://lamp.example.org' })
 * // { communities: [{ …, adopters: [{ name: 'Quay', href: 'https://quay.example.org', … }] }], … }
 */
export function fromAdopters(files: readonly SourceFile[], options: FromAdoptersOptions = {}): ImportedInFull {
  return readFiles(files, readFile, (sources) => {
    const [first] = sources
    if (first === undefined) return []
    const entries = new Entries()
    const adopters = sources.flatMap(({ root }) =>
      root.names.some((name) => name.startsWith('line ')) ? listed(root, entries) : recorded(root, entries),
    )
    if (adopters.length === 0) first.lose('', '', 'it names no adopters in a known form')
    return [{ ...beginCommunity({}, options, first), ...(adopters.length > 0 && { adopters }) }]
  })
}

/** Markdown where a heading, a table or an item of a list with a link tells; else YAML. */
function readFile(text: string, lose: Lose): Value | undefined {
  const isYaml =
    /^(?:- )?[A-Za-z_][\w-]*:(?:\s|$)/m.test(text) &&
    !/^(?:#{1,6} |\s*\|.*\||\s*(?:[-*]|\d+\.) +[[*])/m.test(uncommented(text))
  return isYaml ? readYaml(text, lose) : readAdopters(text, lose)
}

/** Lines that begin with `#` are headings in one format and comments in the other. */
const uncommented = (text: string): string => (/^- \w+:\s/m.test(text) ? text.replaceAll(/^\s*#.*$/gm, '') : text)

/** What a heading says of the adopters below it. */
interface Below {
  heading?: Field
  level?: AdoptionLevel
  /** Whether names alone are adopters there. */
  areNamed: boolean
  /** Why nothing is read there. */
  refusal?: string
}

const ABOUT_ADOPTERS = /\b(?:adopters?|users|organi[sz]ations?|companies|who(?:'s| is)? us(?:es|ing))\b/i
const ABOUT_THE_LIST =
  /\b(?:add(?:ing)?|updat(?:e|ing)|contribut\w*|how to|join(?:ing)?|submit\w*|requirements?|instructions?|template|examples?|format)\b/i

function listed(root: Field, entries: Entries): Adopter[] {
  let below: Below = { areNamed: false }
  return root.names.flatMap((name): Adopter | Adopter[] => {
    const block = root.get(name)
    const heading = block.names.find((each) => each.startsWith('heading '))
    if (heading !== undefined) {
      below = belowHeading(block.get(heading))
      return []
    }
    const { refusal } = below
    if (refusal !== undefined) return block.lose(refusal) ?? []
    if (block.names.includes('row')) return block.lose('no column of the table says that it is of adopters') ?? []
    const isWord = block.names.includes('word')
    if (isWord && !below.areNamed) return block.lose('no heading above says that these names are of adopters') ?? []
    if (block.names.length === 0) return block.lose('it names no adopter in a known form') ?? []
    const adopter = adopterOf(block, isWord ? 'word' : 'name', entries, below.level)
    if (adopter && below.level) below.heading?.carry()
    return adopter ?? []
  })
}

function belowHeading(heading: Field): Below {
  const text = heading.peek() ?? ''
  heading.lose('a heading is no adopter')
  if (ABOUT_THE_LIST.test(text)) return { areNamed: false, refusal: 'it stands below a heading about the list itself' }
  const level = levelIn(text)
  return { heading, areNamed: ABOUT_ADOPTERS.test(text) || level !== undefined, ...(level && { level }) }
}

/** Words for how far an adopter has come, as they stand alone or in a heading. */
const LEVELS: readonly (readonly [AdoptionLevel, RegExp])[] = [
  ['production', /\bprod(?:uction)?\b/i],
  ['pilot', /\b(?:pilot(?:s|ing)?|poc|proofs? of concept|testing|staging)\b/i],
  ['evaluating', /\b(?:evaluat(?:ing|ion|ors?)|trial(?:l?ing)?|experiment(?:s|ing|al)?)\b/i],
]

/** The one level that a text names; undefined where it names none, several, or says that something is not so. */
function levelIn(text: string): AdoptionLevel | undefined {
  const found = LEVELS.filter(([, pattern]) => pattern.test(text))
  return found.length === 1 && !/\b(?:non|not|pre)\b/i.test(text) ? found[0]![0] : undefined
}

/** A word about a level, and nothing else. */
const LEVEL_ALONE = /^(?:in |under )?[\w &/-]{2,30}$/i

/** Lists of adopters by the names that files have for them. */
const LISTS = ['adopters', 'currentAdopters', 'users', 'organizations', 'companies', 'endUsers', 'end_users']

function recorded(root: Field, entries: Entries): Adopter[] {
  const lists = root.names.length === 0 ? [root] : LISTS.map((name) => root.get(name)).filter(({ isThere }) => isThere)
  return lists.flatMap(({ items }) => items.flatMap((item) => recordOf(item, entries) ?? []))
}

/** Fields of YAML, by what they are called here. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'adopter', 'organization', 'organisation', 'company', 'title'],
  site: ['url', 'website', 'homepage', 'site', 'href', 'link'],
  since: ['since', 'startDate', 'start_date', 'adoptedSince'],
  level: ['level', 'status', 'stage', 'adoption'],
  industry: ['industry', 'sector', 'vertical'],
  use: ['use', 'usage', 'useCase', 'use_case', 'use-case', 'description'],
}

function recordOf(item: Field, entries: Entries): Adopter | undefined {
  if (item.names.length === 0) {
    const name = item.text()
    return name === undefined ? undefined : { id: entries.id(name), name }
  }
  return adopterOf(item, undefined, entries)
}

/** Why a value is left out, by what it is called. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/contact|mail|person|slack|handle/, 'people are not carried over'],
  [/image|logo/, 'a logo is shown only where its owner allows it; give it by hand'],
  [/^use address/, 'an address within a text is not carried over'],
  [/address/, 'an adopter has one address'],
]

/** An adopter of a row, an item or a record. Without the name of its field, that is looked for. */
function adopterOf(
  row: Field,
  nameField: string | undefined,
  entries: Entries,
  around?: AdoptionLevel,
): Adopter | undefined {
  const fieldOf = (about: string): Field => {
    const own = nameField === undefined ? FIELDS[about]! : [about]
    return own.map((each) => row.get(each)).find(({ isThere }) => isThere) ?? row.get(about)
  }
  const name = (nameField === undefined ? fieldOf('name') : row.get(nameField)).text()
  if (name === undefined) return row.lose('it has no name')
  const href = addressOf(row, nameField === undefined ? fieldOf('site') : undefined)
  const level = levelOf(fieldOf('level')) ?? around
  const since = partialDate(fieldOf('since'))
  const industry = fieldOf('industry').text()
  const use = fieldOf('use').text()
  for (const each of row.names) {
    const [, reason] = REASONS.find(([pattern]) => pattern.test(each.toLowerCase())) ?? []
    if (reason !== undefined) row.get(each).lose(reason)
  }
  return {
    id: entries.id(name),
    name,
    ...(level && { level }),
    ...(since !== undefined && { since }),
    ...(industry !== undefined && { industry }),
    ...(use !== undefined && { use }),
    ...(href !== undefined && { href }),
  }
}

/** Of a record its address; of a row that of its own column, or that behind the name. */
function addressOf(row: Field, record: Field | undefined): string | undefined {
  if (record) return webAddress(record)
  const site = row.get('site')
  const linked = row.get('site address')
  const column = linked.isThere ? linked : isWebAddress(site.peek() ?? '') ? site : undefined
  if (column === undefined) return webAddress(row.get('name address'))
  const href = webAddress(column)
  // The words of the link, such as "link" or its address.
  if (href !== undefined) site.carry()
  return href
}

function levelOf(field: Field): AdoptionLevel | undefined {
  const written = field.peek()
  if (written === undefined) return undefined
  const level = LEVEL_ALONE.test(written) ? levelIn(written) : undefined
  if (level === undefined) return field.lose('it is none of production, pilot and evaluating')
  field.carry()
  return level
}
