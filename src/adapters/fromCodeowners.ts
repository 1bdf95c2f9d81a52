import type { Body } from '../model/body.ts'
import type { Handle, Person } from '../model/people.ts'
import type { Prose } from '../model/text.ts'
import { Entries, personNamed } from './entries.ts'
import type { Field, Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, Lose, SourceFile } from './source.ts'

/** The options of {@link fromCodeowners}. */
export interface FromCodeownersOptions extends CommunityOptions {
  /**
   * The service that the names belong to.
   * @default 'github', of a file with sections 'gitlab'
   */
  service?: 'github' | 'gitlab'
}

/**
 * Reads `CODEOWNERS` of GitHub and GitLab: a body for each team, and one for people who own the same files together, each
 * with the patterns of these files as a list. Mail addresses and roles of GitLab are lost. Comments are not read.
 * @example
 * fromCodeowners([{ path: 'CODEOWNERS', text: '* @ann\n/docs/ @lamp/docs' }], { name: 'Lamp', url })
 * // { communities: [{ …, bodies: [{ name: 'Code owners', members: [{ name: 'ann', … }] }, { name: 'lamp/docs', … }] }], … }
 */
export function fromCodeowners(files: readonly SourceFile[], options: FromCodeownersOptions = {}): ImportedInFull {
  return readFiles(files, readLines, (sources) => {
    const [first] = sources
    if (first === undefined) return []
    const bodies = bodiesOf(sources, options.service)
    if (bodies.length === 0) first.lose('', '', 'it names nobody')
    return [{ ...beginCommunity({}, options, first), ...(bodies.length > 0 && { bodies }) }]
  })
}

/** `[Section][2] @owner`, which may begin with `^`. */
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/

/** The lines that are rules, each by its number: a pattern or a section, and who owns it. */
function readLines(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  const lines = new Map<string, Value>()
  text.split(/\r?\n/).forEach((written, index) => {
    const line = written.replace(/(?:^|\s)#.*$/, '').trim()
    if (line === '') return
    const [, section, defaults = ''] = SECTION.exec(line) ?? []
    const [pattern = '', ...owners] = line.match(/(?:\\.|\S)+/g) ?? []
    const rule: [string, Value][] =
      section === undefined
        ? [
            ['pattern', pattern.replace(/\\(.)/g, '$1')],
            ['owners', owners],
          ]
        : [
            ['section', section],
            ['owners', defaults.split(/\s+/)],
          ]
    lines.set(`line ${index + 1}`, new Map(rule))
  })
  if (lines.size > MOST_VALUES) return lose('', '', `it holds more than ${MOST_VALUES} values`)
  return lines.size === 0 ? lose('', '', 'it holds nothing') : lines
}

/** Who owns some files together. */
interface Owning {
  people: Field[]
  /** The name of the team, without its `@`. */
  team?: string
  patterns: Set<string>
}

const TEAM = /^@([\w.-]+(?:\/[\w.-]+)+)$/

function bodiesOf(sources: readonly Source[], service: Handle['service']): Body[] {
  const owning = new Map<string, Owning>()
  const add = (key: string, owner: Omit<Owning, 'patterns'>, pattern: string): void => {
    const known = owning.get(key) ?? { ...owner, patterns: new Set() }
    if (known.people !== owner.people) owner.people.forEach((field) => field.carry())
    known.patterns.add(pattern)
    owning.set(key, known)
  }
  let hasSections = false
  for (const { root } of sources) {
    let section: Field | undefined
    for (const name of root.names) {
      const rule = root.get(name)
      const own = rule.get('owners').items
      if (rule.get('section').isThere) {
        hasSections = true
        section = rule
        rule.get('section').lose('it groups files, which have owners of their own')
        own.forEach((owner) => owner.lose('no file has them as owners'))
        continue
      }
      const pattern = rule.get('pattern')
      const owners = own.length > 0 ? own : (section?.get('owners').items ?? [])
      const people = owners.filter((owner) => /^@[\w.-]+$/.test(owner.peek() ?? ''))
      const teams = owners.filter((owner) => TEAM.test(owner.peek() ?? ''))
      if (people.length + teams.length === 0) {
        pattern.lose('no person and no team owns it')
        own.forEach((owner) => owner.lose('it is neither a team nor a person by name'))
        continue
      }
      own.forEach((owner) => owner.lose('it is neither a team nor a person by name'))
      const text = pattern.text() ?? ''
      for (const team of teams) {
        team.carry()
        const called = TEAM.exec(team.peek()!)![1]!
        add(`team ${called.toLowerCase()}`, { people: [], team: called }, text)
      }
      const key = people
        .map((field) => field.peek()!.toLowerCase())
        .toSorted()
        .join(' ')
      if (people.length > 0) add(`people ${key}`, { people }, text)
    }
  }
  const entries = new Entries()
  return [...owning.values()].map((owner) => bodyOf(owner, service ?? (hasSections ? 'gitlab' : 'github'), entries))
}

function bodyOf({ people, team, patterns }: Owning, service: Handle['service'], entries: Entries): Body {
  const name = team ?? nameOf([...patterns])
  const description: Prose = [
    { kind: 'list', items: [...patterns].map((pattern) => ({ text: [{ kind: 'code', text: pattern }] })) },
  ]
  const id = entries.id(name)
  const members = people.flatMap((field): Person[] => {
    const person = personNamed(field, entries, {})
    return person ? [{ ...person, handle: { name: person.name, ...(service && { service }) } }] : []
  })
  return {
    id,
    name,
    kind: team === undefined ? 'maintainers' : 'team',
    description,
    ...(members.length > 0 && { members }),
  }
}

function nameOf(patterns: readonly string[]): string {
  if (patterns.some((pattern) => /^\/?\*{1,2}$/.test(pattern))) return 'Code owners'
  return patterns.length > 3 ? `${patterns.slice(0, 3).join(', ')} …` : patterns.join(', ')
}
