import { expect, it } from 'vitest'

import { pathOf, segmentsOf, segmentsOfPointer, valueAt } from '../../src/data/path.ts'

it.each([
  [[], ''],
  [['meetings', 2, 'schedule', 'rule'], 'meetings[2].schedule.rule'],
  [['title', 'pt-BR'], 'title.pt-BR'],
  [[0, 1, 'a'], '[0][1].a'],
  [['a b', '', 'x.y', '[0]', 'say "hi"'], '["a b"][""]["x.y"]["[0]"]["say \\"hi\\""]'],
  [['$schema', '__proto__'], '$schema.__proto__'],
])('writes %j as %s, and reads it back', (segments, path) => {
  expect(pathOf(segments)).toBe(path)
  expect(segmentsOf(path)).toEqual(segments)
})

it('reads a JSON pointer', () => {
  expect(segmentsOfPointer('')).toEqual([])
  expect(segmentsOfPointer('/meetings/2/a~1b~0c')).toEqual(['meetings', 2, 'a/b~c'])
})

it('finds what stands at a place, and nothing that JavaScript puts there', () => {
  const data = { list: [{ id: 'a' }] }
  expect(valueAt(data, ['list', 0, 'id'])).toBe('a')
  expect(valueAt(data, ['list', 1, 'id'])).toBeUndefined()
  expect(valueAt(data, ['constructor'])).toBeUndefined()
  expect(valueAt(data, ['list', '__proto__'])).toBeUndefined()
})
