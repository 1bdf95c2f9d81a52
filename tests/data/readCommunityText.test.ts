import { describe, expect, it } from 'vitest'

import { readCommunityText } from '../../src/data/readCommunityText.ts'

/** Each list holds the one before it nine times: 3,486,784,401 texts in 400 letters. */
const bomb = Array.from({ length: 11 }, (_, level) => {
  const items = level === 0 ? Array(9).fill('lol') : Array(9).fill(`*a${level - 1}`)
  return `a${level}: &a${level} [${items.join(', ')}]`
}).join('\n')

describe('readCommunityText', () => {
  it('reads YAML 1.2 as plain data: dates, times and yes stay texts', () => {
    const { value, problems } = readCommunityText(
      'on: 2026-05-03\ntime: 16:30\nanswer: yes\ncount: 3\nopen: true\nempty:\ntexts: [a, "b"]\n',
    )
    expect(problems).toEqual([])
    expect(value).toEqual({
      on: '2026-05-03',
      time: '16:30',
      answer: 'yes',
      count: 3,
      open: true,
      empty: null,
      texts: ['a', 'b'],
    })
  })

  it('reads JSON, indented with tabs too, and with a byte order mark', () => {
    const { value, problems } = readCommunityText('\uFEFF{\n\t"id": "kiln",\n\t"smile": "\\ud83d\\ude00"\n}', {
      fileName: 'kiln.json',
    })
    expect(problems).toEqual([])
    expect(value).toEqual({ id: 'kiln', smile: '😀' })
  })

  it('copies what an alias stands for', () => {
    const { value, problems } = readCommunityText('a: &times { time: "16:00" }\nb: *times\nc: [*times]')
    expect(problems).toEqual([])
    expect(value).toEqual({ a: { time: '16:00' }, b: { time: '16:00' }, c: [{ time: '16:00' }] })
  })

  it('says where a path stands, by line and column from 1', () => {
    const text =
      'id: kiln\nmeetings:\n  - id: call\n    title: { en: Call }\n    schedule: &weekly\n      rule: X\n  - id: other\n    schedule: *weekly\n'
    const { placeOf } = readCommunityText(text)
    expect(placeOf('id')).toEqual({ line: 1, column: 1 })
    expect(placeOf('meetings[0]')).toEqual({ line: 3, column: 5 })
    expect(placeOf('meetings[0].title.en')).toEqual({ line: 4, column: 14 })
    expect(placeOf('meetings[1].schedule.rule')).toEqual({ line: 6, column: 7 })
  })

  it('says of a path that is not there where the nearest around it is', () => {
    const { placeOf } = readCommunityText('id: kiln\nmeetings:\n  - id: call\n')
    expect(placeOf('meetings[0].title')).toEqual({ line: 3, column: 5 })
    expect(placeOf('meetings[7].title')).toEqual({ line: 2, column: 1 })
    expect(placeOf('')).toEqual({ line: 1, column: 1 })
  })

  it.each([
    ['a key twice', 'id: a\nid: b', 'id', 'duplicate-key', 2, 1],
    ['a key twice, further in', 'a:\n  - b: 1\n    b: 2', 'a[0].b', 'duplicate-key', 3, 5],
    ['__proto__', 'a:\n  __proto__: { polluted: true }', 'a.__proto__', 'unsafe-key', 2, 3],
    ['constructor', 'constructor: { prototype: { polluted: true } }', 'constructor', 'unsafe-key', 1, 1],
    ['prototype in JSON', '{"prototype": 1}', 'prototype', 'unsafe-key', 1, 2],
    ['a tag that runs', 'a: !!js/function "() => 1"', 'a', 'custom-tag', 1, 18],
    ['a tag of Python', 'a: !!python/object/apply:os.system ["ls"]', 'a', 'custom-tag', 1, 36],
    ['a tag of its own', 'a:\n  b: !include other.yaml', 'a.b', 'custom-tag', 2, 15],
    ['a tag on a key', '!secret a: 1', '', 'key', 1, 9],
    ['binary data', 'a: !!binary aGVsbG8=', 'a', 'custom-tag', 1, 13],
    ['an anchor in itself', 'a: &a [1, *a]', 'a[1]', 'alias-loop', 1, 11],
    ['two anchors in each other', 'a: &a { b: &b { c: *a } }', 'a.b.c', 'alias-loop', 1, 20],
    ['an alias of nothing', 'a: *nobody', 'a', 'alias', 1, 4],
    ['an alias before its anchor', 'a: *b\nb: &b 1', 'a', 'alias', 1, 4],
    ['a merge key', 'a: &a { b: 1 }\nc:\n  <<: *a', 'c.<<', 'merge-key', 3, 3],
    ['a list for a key', '? [a, b]\n: 1', '', 'key', 1, 3],
  ])('reports %s with its path and place, and reads the rest', (_what, text, path, rule, line, column) => {
    const { value, problems } = readCommunityText(text)
    const named = path.includes('<<') ? 'c["<<"]' : path
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', path: named, rule, place: { line, column } }),
    ])
    expect(value).toBeTypeOf('object')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each([
    ['a tab', 'a:\n\tb: 1', 'syntax', 2, 1, 'YAML must be indented with spaces; received a tab.'],
    [
      'a handle without quotes',
      'github: @somebody',
      'syntax',
      1,
      9,
      'The file cannot be read as YAML: Plain value cannot start with reserved character @',
    ],
    [
      'a colon without quotes',
      'title: Call: weekly',
      'syntax',
      1,
      8,
      'The file cannot be read as YAML: Nested mappings are not allowed in compact mappings',
    ],
    ['a text without its end', 'a: "b', 'syntax', 1, 6, 'The file cannot be read as YAML: Missing closing "quote'],
    [
      'a bracket without its end',
      'a: [1, 2',
      'syntax',
      1,
      9,
      'The file cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'two documents',
      'a: 1\n---\nb: 2',
      'several-documents',
      2,
      1,
      'A file must hold one community; received more than one document.',
    ],
  ])('reads nothing of a text with %s, and says where it is', (_what, text, rule, line, column, message) => {
    const { value, problems } = readCommunityText(text)
    expect(value).toBeUndefined()
    expect(problems[0]).toMatchObject({ severity: 'error', path: '', rule, message, place: { line, column } })
    expect(problems.every(({ fix }) => fix !== '')).toBe(true)
  })

  it.each([
    ['a key without quotes', '{a: 1}'],
    ['a comment', '{"a": 1} # no'],
    ['a comma at the end', '{"a": [1,]}'],
  ])('does not take %s for JSON', (_what, text) => {
    const { value, problems } = readCommunityText(text, { fileName: 'kiln.JSON' })
    expect(value).toBeUndefined()
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'syntax', message: expect.stringMatching(/^The file is not JSON: /) }),
    ])
  })

  it.each([
    ['ten million letters', `a: ${'x'.repeat(10_000_000)}`, 'too-large'],
    ['brackets without end', '['.repeat(20_000), 'too-deep'],
    ['brackets that end', '['.repeat(20_000) + ']'.repeat(20_000), 'too-deep'],
    ['braces without end', '{"a":'.repeat(20_000), 'too-deep'],
    ['lists in lists', `${'- '.repeat(5000)}a`, 'too-deep'],
    ['keys in keys', `${'? '.repeat(5000)}a`, 'too-deep'],
    ['steps to the right', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
    ['an alias bomb', bomb, 'too-large'],
    [
      'aliases that go ever deeper',
      Array.from({ length: 100 }, (_, level) => `a${level}: &a${level} [${level ? `*a${level - 1}` : ''}]`).join('\n'),
      'too-large',
    ],
  ])('does not read %s', (_what, text, rule) => {
    const { problems } = readCommunityText(text)
    expect(problems.map((problem) => problem.rule)).toContain(rule)
    expect(problems.length).toBeLessThanOrEqual(50)
  })

  it('lists fifty problems at most', () => {
    const { problems } = readCommunityText('id: a\n'.repeat(200))
    expect(problems).toHaveLength(50)
  })

  it.each([
    ['', null],
    ['# nothing but words', null],
    ['just words', 'just words'],
    ['- a\n- b', ['a', 'b']],
    ['42', 42],
  ])('reads %j as it is', (text, value) => {
    expect(readCommunityText(text)).toMatchObject({ value, problems: [] })
  })
})
