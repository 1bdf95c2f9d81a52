import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A file of the project, and one line in it. */
type Line = readonly [file: string, line: string]

const imports = (pairs: readonly (readonly [string, string])[]): Line[] =>
  pairs.map(([file, specifier]) => [file, `export type { Name } from '${specifier}'`])

const allowedImports = imports([
  ['model/meeting.ts', './schedule.ts'],
  ['i18n/localize.ts', '../model/text.ts'],
  ['themes/cncf.ts', '../model/community.ts'],
  ['calendar/zoneName.ts', '../model/entry.ts'],
  ['calendar/zoneName.ts', '../i18n/formats.ts'],
  ['calendar/zoneName.ts', 'date-fns-tz'],
  ['data/review.ts', '../calendar/zoneName.ts'],
  ['data/review.ts', '../i18n/messagesFor.ts'],
  ['parts/Heading.tsx', '../calendar/zoneName.ts'],
  ['parts/Heading.tsx', '../data/review.ts'],
  ['parts/Heading.tsx', 'react'],
  ['links/safeHref.ts', '../model/link.ts'],
  ['calendar/zoneName.ts', '../links/safeHref.ts'],
  ['client/DateList.tsx', '../i18n/localize.ts'],
  ['client/DateList.tsx', 'react'],
  ['prepare/prepare.ts', '../client/DateList.tsx'],
  ['parts/Heading.tsx', '../prepare/prepare.ts'],
  ['MeetingCard.tsx', './ProseText.tsx'],
  ['MeetingCard.tsx', './parts/Heading.tsx'],
  ['MeetingCard.tsx', './model/meeting.ts'],
  ['CommunityPage.tsx', './MeetingCard.tsx'],
  ['CommunityPage.tsx', './data/review.ts'],
  ['index.ts', './CommunityPage.tsx'],
  ['model/index.ts', './meeting.ts'],
  ['export/html.tsx', '../CommunityPage.tsx'],
  ['adapters/sigs.ts', '../data/review.ts'],
  ['elements/define.tsx', '../MeetingCard.tsx'],
  ['cli/check.ts', '../export/html.tsx'],
  ['cli/check.ts', '../adapters/sigs.ts'],
])

const forbiddenImports = imports([
  ['model/meeting.ts', '../i18n/messagesFor.ts'],
  ['model/meeting.ts', '../MeetingCard.tsx'],
  ['model/meeting.ts', 'date-fns-tz'],
  ['i18n/localize.ts', '../calendar/zoneName.ts'],
  ['i18n/localize.ts', '../themes/cncf.ts'],
  ['i18n/localize.ts', '../parts/Heading.tsx'],
  ['i18n/localize.ts', 'react'],
  ['themes/cncf.ts', '../i18n/messagesFor.ts'],
  ['calendar/zoneName.ts', '../data/review.ts'],
  ['calendar/zoneName.ts', '../parts/Heading.tsx'],
  ['calendar/zoneName.ts', '../MeetingCard.tsx'],
  ['data/review.ts', '../parts/Heading.tsx'],
  ['data/review.ts', '../adapters/sigs.ts'],
  ['data/review.ts', 'react-dom/server'],
  ['links/safeHref.ts', '../i18n/localize.ts'],
  ['client/DateList.tsx', '../prepare/prepare.ts'],
  ['prepare/prepare.ts', '../parts/Heading.tsx'],
  ['parts/Heading.tsx', '../MeetingCard.tsx'],
  ['parts/Heading.tsx', '../CommunityPage.tsx'],
  ['parts/Heading.tsx', '../export/html.tsx'],
  ['MeetingCard.tsx', './CommunityPage.tsx'],
  ['MeetingCard.tsx', './export/html.tsx'],
  ['MeetingCard.tsx', './adapters/sigs.ts'],
  ['MeetingCard.tsx', './elements/define.tsx'],
  ['MeetingCard.tsx', './cli/check.ts'],
  ['CommunityPage.tsx', './export/html.tsx'],
  ['CommunityPage.tsx', './cli/check.ts'],
  ['export/html.tsx', '../elements/define.tsx'],
  ['adapters/sigs.ts', '../export/html.tsx'],
  ['elements/define.tsx', '../cli/check.ts'],
  ['MeetingCard.tsx', './index.ts'],
  ['MeetingCard.tsx', './model/index.ts'],
  ['cli/check.ts', '../index.ts'],
  ['cli/check.ts', 'moothall/model'],
  ['cli/check.ts', '../../tests/lint.test.ts'],
  ['helpers/dates.ts', '../model/entry.ts'],
])

const otherForms: Line[] = [
  ['model/meeting.ts', `import '../i18n/messagesFor.ts'`],
  ['model/meeting.ts', `import type { Name } from '../i18n/messagesFor.ts'`],
  ['model/meeting.ts', `export * from '../i18n/messagesFor.ts'`],
  ['model/meeting.ts', `export const name = import('../i18n/messagesFor.ts')`],
  ['model/meeting.ts', `export type Name = import('../i18n/messagesFor.ts').Name`],
]

const clockReads: Line[] = [
  ['calendar/zoneName.ts', 'export const now = Date.now()'],
  ['calendar/zoneName.ts', 'export const now = globalThis.Date.now()'],
  ['calendar/zoneName.ts', 'export const now = new Date()'],
  ['calendar/zoneName.ts', 'export const now = new Date'],
  ['calendar/zoneName.ts', 'export const now = Date()'],
  ['calendar/zoneName.ts', 'export const now = performance.now()'],
  ['calendar/zoneName.ts', 'export const now = Temporal.Now.instant()'],
]

const givenInstants: Line[] = [
  ['calendar/zoneName.ts', 'export const day = (now: number) => new Date(now)'],
  ['calendar/zoneName.ts', 'export const day = Date.UTC(2026, 4, 3)'],
]

const unsafeMarkup: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['CalloutNote.tsx', `export const node = <p style={{ color: 'red' }} />`, 'react(forbid-dom-props)'],
  ['CalloutNote.tsx', `export const node = <Heading style={{ color: 'red' }} />`, 'react(forbid-component-props)'],
  ['CalloutNote.tsx', `export const node = <p dangerouslySetInnerHTML={{ __html: '' }} />`, 'react(no-danger)'],
]

const lines: readonly Line[] = [
  ...allowedImports,
  ...forbiddenImports,
  ...otherForms,
  ...clockReads,
  ...givenInstants,
  ...unsafeMarkup.map(([file, line]): Line => [file, line]),
]

// A project for each line, so that every finding has one cause; the linter goes through them all at once.
const projects = mkdtempSync(join(tmpdir(), 'moothall-lint-'))
const pathOf = ([file, line]: Line): string => {
  const place = lines.findIndex((each) => each[0] === file && each[1] === line)
  return join(String(place), 'src', file)
}
const findings = new Map<string, string[]>()

beforeAll(() => {
  for (const line of lines) {
    const path = join(projects, pathOf(line))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${line[1]}\n`)
  }
  mkdirSync(join(projects, 'src/model'), { recursive: true })
  writeFileSync(join(projects, 'src/model/meeting.ts'), `export type { Name } from './schedule.ts'\n`)
  writeFileSync(join(projects, 'src/model/schedule.ts'), `export type { Name } from './meeting.ts'\n`)
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [oxlint, '-c', join(root, 'config/oxlint.json'), '--format', 'json', projects],
    { cwd: projects, encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  const report = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[]; number_of_files: number }
  expect(report.number_of_files).toBe(lines.length + 2)
  for (const { code, filename } of report.diagnostics) {
    findings.set(filename, [...(findings.get(filename) ?? []), code])
  }
})

afterAll(() => rmSync(projects, { recursive: true }))

const rulesAgainst = (line: Line): string[] => findings.get(pathOf(line)) ?? []

describe('the layers', () => {
  it.each(allowedImports)('let src/%s say: %s', (...line) => {
    expect(rulesAgainst(line)).not.toContain('moothall(layers)')
  })

  it.each(forbiddenImports)('forbid that src/%s says: %s', (...line) => {
    expect(rulesAgainst(line)).toContain('moothall(layers)')
  })

  it.each(otherForms)('forbid, in whatever form, that src/%s says: %s', (...line) => {
    expect(rulesAgainst(line)).toContain('moothall(layers)')
  })
})

it('two files that import each other are refused', () => {
  expect(findings.get('src/model/meeting.ts')).toContain('import(no-cycle)')
})

describe("the host's clock", () => {
  it.each(clockReads)('is not read: src/%s: %s', (...line) => {
    expect(rulesAgainst(line)).toContain('moothall(no-host-clock)')
  })

  it.each(givenInstants)('is not meant where the instant is given: src/%s: %s', (...line) => {
    expect(rulesAgainst(line)).not.toContain('moothall(no-host-clock)')
  })
})

describe('markup', () => {
  it.each(unsafeMarkup)('that a strict page refuses is refused: src/%s: %s', (file, line, rule) => {
    expect(rulesAgainst([file, line])).toContain(rule)
  })
})
