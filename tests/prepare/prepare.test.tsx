import { describe, expect, it } from 'vitest'

import { DataPath } from '../../src/data/path.ts'
import type { Entry } from '../../src/model/entry.ts'
import { date, notShown, string } from '../../src/prepare/coerce.ts'
import { entry } from '../../src/prepare/entryShapes.ts'
import { asList, prepare, prepareAll, uniqueKeys } from '../../src/prepare/prepare.ts'
import { takeDeveloperMessages } from '../finders.ts'

interface Release extends Entry {
  name: string
  on?: string
  notes?: unknown
}

const shape = entry<Release>({ name: string, on: date, notes: notShown }, 'name')
const path = DataPath.of('releases')

describe('prepare', () => {
  it('returns data that fits as it is, the very object', () => {
    const release: Release = { id: 'one', name: 'One', on: '2026-05-03' }
    expect(prepare(release, shape, path.item(0)).value).toBe(release)
  })

  it('keeps the path under which an entry was first seen', () => {
    const release: Release = { id: 'two', name: 'Two' }
    prepare(release, shape, path.item(1))
    expect(`${prepare(release, shape, DataPath.of('release')).path}`).toBe('releases[1]')
  })

  it('copies what it has to change, and leaves the data alone', () => {
    const data = { id: 'three', name: 2024, on: null, notes: {} }
    expect(prepare(data, shape, path.item(2)).value).toEqual({ id: 'three', name: '2024', notes: {} })
    expect(data).toEqual({ id: 'three', name: 2024, on: null, notes: {} })
  })

  it('prepares what it has prepared only once', () => {
    const data = { id: 'four', name: 4 }
    const { value } = prepare(data, shape, path.item(3))
    expect(prepare(data, shape, path.item(3)).value).toBe(value)
    expect(prepare(value, shape, path.item(3)).value).toBe(value)
  })

  it('is an error where a date does not exist', () => {
    const { value, error } = prepare({ id: 'five', name: 'Five', on: '2026-02-30' }, shape, path.item(4))
    expect(value).toBeUndefined()
    expect(error).toBe('releases[4].on must be a date, YYYY-MM-DD; received "2026-02-30".')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: releases[4].on must be a date, YYYY-MM-DD; received "2026-02-30". The entry cannot be shown.',
    ])
  })

  it.each([
    ['null', null, 'null'],
    ['a string', 'One', '"One"'],
    ['a list', [{ id: 'one' }], 'a list'],
  ])('is an error where the entry is %s', (what, data, shown) => {
    const { error } = prepare(data, shape, DataPath.of(`releases as ${what}`))
    expect(error).toBe(`releases as ${what} must be an object; received ${shown}.`)
    expect(takeDeveloperMessages()).not.toEqual([])
  })
})

describe('prepareAll', () => {
  it('keeps the order, and the entries beside one that is broken', () => {
    const entries = prepareAll([{ id: 'a', name: 'A' }, null as never, { id: 'b', name: 'B' }], shape, path)
    expect(entries.map(({ value }) => value?.name)).toEqual(['A', undefined, 'B'])
    takeDeveloperMessages()
  })

  it('has a key of its own for each, also where ids are missing or twice the same', () => {
    const entries = prepareAll([{ id: 'a', name: 'A' }, { name: 'B' } as Release, { id: 'a', name: 'C' }], shape, path)
    expect(new Set(entries.map(({ key }) => key)).size).toBe(3)
    expect(entries[0]!.key).toBe('a')
  })
})

describe('asList', () => {
  it.each([['undefined', undefined] as const, ['null', null as never] as const])('is empty for %s', (_what, data) => {
    expect(asList(data, path)).toEqual([])
  })

  it.each([
    ['an object', 'stepsByName', { a: { id: 'a' } }, 'an object'],
    ['a string', 'stepsAsWords', 'none yet', '"none yet"'],
  ])('is empty for %s, with a warning', (_what, name, data, shown) => {
    expect(asList(data as never, DataPath.of(name))).toEqual([])
    expect(takeDeveloperMessages()).toEqual([`moothall: ${name} must be a list; received ${shown}. It is left out.`])
  })
})

it('keys that are made of names stay with their names', () => {
  expect(uniqueKeys(['a', 'b', 'a', undefined, 7])).toEqual(['a', 'b', 'a 1', ' 0', ' 1'])
})
