import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { problemRules } from '../../src/data/problemRules.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { reviewRules } from '../../src/data/reviewCommunity.ts'
import { typeExamples } from '../../src/data/typeExamples.ts'
import { types } from '../../src/data/validateCommunity.js'

const kiln = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'

/** A file, or a value, that brings up each rule of the file. */
const examples: Readonly<Record<string, unknown>> = {
  alias: 'a: *b',
  'alias-loop': 'a: &b { c: *b }',
  comment: 'name: #kiln',
  'custom-tag': 'a: !b c',
  'duplicate-key': 'id: a\nid: b',
  key: '[a]: b',
  'merge-key': 'a: { <<: { b: c } }',
  'empty-field': `${kiln}links: [{ label: A, href: }]\nchannels: [{ kind: slack, name: A, href: }]`,
  'several-documents': 'a: b\n---\nc: d',
  syntax: 'a: [',
  'too-deep': '['.repeat(70) + ']'.repeat(70),
  'too-large': 'x'.repeat(2_000_001),
  'unsafe-key': 'constructor: a',
  loop: (() => {
    const self: Record<string, unknown> = {}
    return Object.assign(self, { self })
  })(),
  'missing-field': 'version: 1',
  type: `${kiln}tagline: [a]`,
  'unknown-field': `${kiln}patrons: [a]`,
  unreadable: new Proxy({}, { ownKeys: () => [].at(0)! }),
  value: `${kiln}maturity: grown`,
  version: 'version: 2',
  address: `${kiln}blog: "data:x"`,
  date: `${kiln}updatedOn: 2026-02-30`,
  id: 'id: The Kiln',
  language: `${kiln}title: {}`,
  markdown: `${kiln}description: "![a](b.png)"`,
  'raw-html': `${kiln}tagline: <b>a</b>`,
  rrule: `${kiln}meetings: [{ name: A, schedule: { kind: recurring, rule: daily, time: "16:00", timeZone: UTC } }]`,
  time: `${kiln}meetings: [{ name: A, schedule: { kind: single, date: 2026-05-03, time: "9:00", timeZone: UTC } }]`,
  'time-zone': `${kiln}meetings: [{ name: A, schedule: { kind: single, date: 2026-05-03, time: "09:00", timeZone: ET } }]`,
  'duplicate-id': `${kiln}steps: [{ id: a, name: A }, { id: a, name: B }]`,
  'old-name': `${kiln}steps: [{ title: A }]`,
  'short-form': `${kiln}events: [{ name: A, dates: in May }]`,
  'no-snapshot': `${kiln}sources: [{ id: a, kind: icalendar, path: a.ics, into: meetings }]`,
  'unknown-source': `${kiln}sources: [{ id: a, kind: icalendar, path: a.ics, into: steps }]\nsteps: [{ from: b#c, name: A }]`,
  'unknown-reference': `${kiln}bodies: [{ name: A, kind: sig, parent: b }]`,
}

/** Rules about a snapshot, whose examples are in problemMessages.test.ts. */
const ofSnapshots = ['edited-snapshot', 'failed-source', 'gone-entry', 'old-snapshot', 'snapshot', 'unknown-key']

describe('the rules of problems', () => {
  it('are explained, each with an example here or a rule of the review, and no other', () => {
    const named = [...Object.keys(examples), ...ofSnapshots, ...reviewRules.map(({ id }) => id)]
    expect(Object.keys(problemRules).toSorted()).toEqual(named.toSorted())
  })

  it.each(Object.entries(examples))('%s is found in its example', (rule, example) => {
    const text = typeof example === 'string' ? readCommunityText(example) : { value: example, problems: [] }
    const found = [...text.problems, ...parseCommunity(text.value).problems]
    expect(found.map((problem) => problem.rule)).toContain(rule)
    expect(problemRules[rule]).toMatch(/^.{20,}\.$/)
  })

  it('are named in no other way in the code', () => {
    const code = readFileSync('src/data/problemMessages.ts', 'utf8')
    const named = [...code.matchAll(/rule: '([a-z-]+)'/g)].map(([, rule]) => rule!)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((rule) => !Object.hasOwn(problemRules, rule))).toEqual([])
  })
})

describe('the examples of types', () => {
  it.each(Object.entries(typeExamples))('of %s are YAML of one line for a type that there is', (type, lines) => {
    expect(Object.hasOwn(types, type)).toBe(true)
    for (const line of lines) {
      expect(readCommunityText(line).problems).toEqual([])
      expect(line).not.toContain('\n')
    }
  })
})
