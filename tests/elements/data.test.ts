import { describe, expect, it } from 'vitest'

import { elementContents } from '../../src/elements/contents.tsx'
import { faultOf, readData, unknownIds } from '../../src/elements/data.ts'

const community = { id: 'kiln', name: 'Kiln', channels: [{ id: 'chat' }, null, 'odd'] }

describe('data', () => {
  it.each([
    ['a string', '"kiln"', 'its data is a string, and must be a community, an object.'],
    ['a number', '7', 'its data is a number, and must be a community, an object.'],
    ['null', 'null', 'its data is null, and must be a community, an object.'],
    ['a list', '[]', 'its data is a list, and must be a community, an object.'],
    ['an empty object', '{}', 'its data has no id, so it is not a community.'],
    ['a community without a name', '{ "id": "kiln" }', 'its data has no name, so it is not a community.'],
    [
      'a community whose channels are no list',
      '{ "id": "kiln", "name": "Kiln", "channels": {} }',
      'channels is an object, and must be a list.',
    ],
  ])('that is %s is refused in words', (_what, json, fault) => {
    expect(faultOf(readData(null, json), elementContents['moothall-channel-list'])).toBe(fault)
  })

  it.each([
    ['[]', 'its data is a list, and must be a note, an object.'],
    ['{ "kind": "tip" }', 'its data has no body, so it is not a note.'],
    ['{ "body": "Ask." }', 'its data has no kind, so it is not a note.'],
  ])('of a callout that is %s is refused in words', (json, fault) => {
    expect(faultOf(readData(null, json), elementContents['moothall-callout'])).toBe(fault)
  })

  it.each([
    [community, 'moothall-channel-list'],
    [{ id: 'kiln', name: 'Kiln' }, 'moothall-channel-list'],
    [{ kind: 'tip', body: 'Ask.' }, 'moothall-callout'],
    [undefined, 'moothall-local-time'],
  ] as const)('%j is right for %s', (data, tag) => {
    expect(faultOf(data, elementContents[tag])).toBeUndefined()
  })

  it('that is no JSON is refused in words', () => {
    expect(() => readData(null, '{ id: kiln }')).toThrow(/^its script is no JSON: /)
  })

  it('that is missing is asked for', () => {
    expect(() => readData(null, undefined)).toThrow(
      'it has no data: set src to the address of a JSON file, or put a <script type="application/json"> in it.',
    )
  })
})

it.each([
  [['chat'], []],
  [
    ['list', 'chat', 'odd'],
    ['list', 'odd'],
  ],
  [undefined, []],
])('of the ids %j the data lacks %j', (only, unknown) => {
  expect(unknownIds(community, 'channels', only)).toEqual(unknown)
})
