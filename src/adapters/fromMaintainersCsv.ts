import { parse } from 'csv-parse/sync'

import type { Community, Foundation, Maturity } from '../model/community.ts'
import type { Person } from '../model/people.ts'
import { webAddress } from './addresses.ts'
import { Entries, personOf } from './entries.ts'
import type { Field, Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import { readFiles } from './readFiles.ts'
import type { ImportedInFull, Lose, SourceFile } from './source.ts'

export interface FromMaintainersCsvOptions {
  /** The foundation that the projects belong to. */
  foundation?: Foundation
  /** The addresses of the projects' sites; `{id}` in it stands for the id of each. */
  url?: string
  /** The projects that are wanted, by their names in the file. Absent: all. The lines of others are left out. */
  projects?: readonly string[]
}

/**
 * Reads the list of maintainers that the CNCF keeps for its projects (CSV, RFC 4180): one community for each project, with
 * its maintainers as a body. The first line of a project has its name and maturity, which apply to the lines below it.
 * An empty company is not known. Addresses of projects are not in such a list.
 * @example
 * fromMaintainersCsv([{ path: 'project-maintainers.csv', text }], { projects: ['Example'] })
 * // { communities: [{ …, name: 'Example', maturity: 'sandbox', bodies: [{ kind: 'maintainers', members: […] }] }], … }
 */
export function fromMaintainersCsv(
  files: readonly SourceFile[],
  options: FromMaintainersCsvOptions = {},
): ImportedInFull {
  return readFiles(files, readRows, (sources) =>
    sources.flatMap(({ root, lose }) => {
      if (options.url === undefined)
        lose('', '', 'the addresses of the projects are not in this list; give the option url')
      return projectsOf(root, options.projects).map((rows) => communityOf(rows, options))
    }),
  )
}

/** A line of a file, and its number. */
interface Line {
  record: string[]
  info: { lines: number }
}

/** The lines of the file, each by its number, with the cells by their headings. */
function readRows(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  const [header, ...lines] = linesOf(text, lose)
  const headings = headingsOf(header?.record ?? [])
  const missing = ['project', 'maintainer name'].filter((name) => !headings.includes(name))
  if (missing.length > 0) return lose('line 1', headings.join(), `it has no column ${missing.join(' and none ')}`)
  const cells = lines.reduce((sum, { record }) => sum + record.length, 0)
  if (cells > MOST_VALUES) return lose('', '', `it holds more than ${MOST_VALUES} values`)
  return new Map(lines.map(({ record, info }) => [`line ${info.lines}`, cellsOf(record, headings)]))
}

function linesOf(text: string, lose: Lose): Line[] {
  let fault: string | undefined
  try {
    const lines = parse(text, {
      info: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipRecordsWithError: true,
      skipEmptyLines: true,
      onSkip: (error) => {
        fault ??= error?.message
        return undefined
      },
    }) as unknown as Line[]
    // A quote that is not closed takes all lines below it with it.
    const next = (lines.at(-1)?.info.lines ?? 0) + 1
    if (fault !== undefined) lose(`line ${next}`, '', `it cannot be read, from here on: ${fault.slice(0, 200)}`)
    return lines
  } catch (error) {
    return lose('', '', `it cannot be read: ${(error as Error).message.slice(0, 200)}`) ?? []
  }
}

/** The headings in lower case. That of the first column, which says how mature a project is, is left blank as a rule. */
function headingsOf(record: readonly string[]): string[] {
  const headings = record.map((heading) => heading.trim().toLowerCase())
  return headings.map((heading, index) => {
    if (heading === '' && index === 0) return 'maturity'
    return heading === '' || headings.indexOf(heading) < index ? `column ${index + 1}` : heading
  })
}

function cellsOf(record: readonly string[], header: readonly string[]): Value {
  // A cell beyond the headings keeps its number as a name.
  return new Map(record.map((cell, index) => [header[index] ?? `column ${index + 1}`, cell]))
}

/** The lines of each project. Lines above the first project are lost. */
function projectsOf(root: Field, wanted: readonly string[] | undefined): Field[][] {
  const projects: Field[][] = []
  let project: string | undefined
  for (const name of root.names) {
    const row = root.get(name)
    const begun = row.get('project').peek()
    project = begun ?? project
    if (project === undefined) row.lose('it stands below no project')
    else if (wanted && !wanted.includes(project)) row.lose('the project is not wanted')
    else if (begun === undefined) projects.at(-1)!.push(row)
    else projects.push([row])
  }
  return projects
}

const MATURITIES: readonly Maturity[] = ['sandbox', 'incubating', 'graduated', 'emeritus', 'archived']

function communityOf(rows: readonly Field[], { foundation, url = '' }: FromMaintainersCsvOptions): Community {
  const first = rows[0]!
  const entries = new Entries()
  const name = first.get('project').text()!
  const level = first.get('maturity')
  const maturity = MATURITIES.find((each) => each === level.peek()?.toLowerCase())
  if (maturity) level.carry()
  else level.lose(`it is none of ${MATURITIES.join(', ')}`)
  const members = rows.flatMap((row): Person[] => {
    const person = personOf(
      { name: row.get('maintainer name'), handle: row.get('github name'), company: row.get('company') },
      entries,
      {},
    )
    return person ? [person] : []
  })
  const list = rows.map((row) => webAddress(row.get('owners/maintainers'))).find((href) => href !== undefined)
  return {
    version: 1,
    id: '',
    name,
    url,
    ...(foundation && { foundation }),
    ...(maturity && { maturity }),
    bodies: [
      {
        id: entries.id('maintainers'),
        name: 'Maintainers',
        kind: 'maintainers',
        members,
        ...(list !== undefined && { membersSource: { label: 'OWNERS', href: list } }),
      },
    ],
  }
}
