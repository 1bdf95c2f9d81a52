import { expect, it } from 'vitest'

import * as adapters from '../../src/adapters/index.ts'

const { fromICalendar: _, ...readers } = adapters

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefgh', (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join()}]`),
].join('\n')

const inputs: Readonly<Record<string, string>> = {
  'an empty file': '',
  'a blank file': ' \r\n\n',
  'a text': 'hello',
  'a list': '- 1\n- 2',
  'a value that is null': 'null',
  'broken YAML': 'sigs: [a\nname: "',
  'broken TOML': 'name = "a\n[[events',
  'a broken line of CSV': ',Project,Maintainer Name\n,"A,b\n,c',
  'deep lists': '['.repeat(2000),
  'aliases of aliases': bomb,
  'an alias of itself': 'sigs: &a [*a]',
  'an alias of nothing': 'sigs: *nothing',
  'names of prototypes in YAML':
    '__proto__: {polluted: 1}\nconstructor: x\nsigs: [{name: A, leadership: {__proto__: [{name: a}], constructor: [{name: b}]}}]',
  'names of prototypes in TOML': '[__proto__]\npolluted = 1\n[[events]]\ntitle = "a"\n__proto__ = { polluted = 1 }',
  'names of prototypes in CSV': '__proto__,Project,Maintainer Name,constructor\na,b,c,d',
  'one name twice': 'name: a\nname: b\nevents: []',
  'two documents': 'sigs: []\n---\nsigs: []',
  tags: 'sigs: !!binary aGVsbG8=\nname: !ruby/object x',
  'values of other kinds':
    'sigs: {a: b}\nevents: 3\nschedule: x\nproject: [1]\nmaintainers: {x: y}\nslug: {a: 1}\nname: [1, 2]\nrepositories: 4',
  'a file that is too long': 'x'.repeat(1_000_001),
}

it.each(
  Object.entries(inputs).flatMap(([what, text]) =>
    Object.entries(readers).map(([name, read]) => [what, name, read, text] as const),
  ),
)('%s is no reason for %s to fail', (_what, _name, read, text) => {
  const { communities, losses, values } = read([{ path: 'file', text }])
  expect(losses.length).toBeGreaterThan(0)
  expect(values.carried + values.lost).toBe(values.read)
  expect(communities.length).toBeLessThanOrEqual(1)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

it.each([
  ['broken YAML', 'fromYaml2ics', 'line 2', /^it cannot be read: /],
  ['broken TOML', 'fromRustCalendar', 'line 1', /^it cannot be read: Invalid TOML document/],
  ['aliases of aliases', 'fromKubernetesSigs', '', /^it cannot be read: it holds more than 50000 values$/],
  ['an alias of itself', 'fromKubernetesSigs', '', /^it cannot be read: it goes deeper than 50 levels$/],
  ['an empty file', 'fromDotProject', '', /^it holds nothing$/],
  ['a file that is too long', 'fromRustCalendar', '', /^it is longer than 1000000 characters$/],
  ['one name twice', 'fromYaml2ics', 'name (before line 2)', /^the data has no field for it$/],
] as const)('of %s %s says where and what', (what, name, at, reason) => {
  const { losses } = readers[name]([{ path: 'file', text: inputs[what]! }])
  expect(losses.find((loss) => reason.test(loss.reason))?.at).toBe(at)
})

it('one broken file does not hide the others', () => {
  const { communities, losses } = readers.fromYaml2ics([
    { path: 'a.yaml', text: 'name: [' },
    { path: 'b.yaml', text: 'name: B\nevents: []' },
  ])
  expect(communities.map(({ name }) => name)).toEqual(['B'])
  expect(losses[0]).toMatchObject({ path: 'a.yaml', at: 'line 1' })
})

it('thousands of entries with one title have ids of their own in little time', () => {
  const text = `name: A\nevents:\n${'  - {summary: x}\n'.repeat(3000)}`
  const ids = readers.fromYaml2ics([{ path: 'a.yaml', text }]).communities[0]!.meetings!.map(({ id }) => id)
  expect(new Set(ids).size).toBe(3000)
  expect(ids.at(-1)).toBe('x-3000')
})
