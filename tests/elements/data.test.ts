import { describe, expect, it } from 'vitest'

import { elementContents } from '../../src/elements/contents.tsx'
import { faultOf, parseJson, unknownIds } from '../../src/elements/data.ts'

const community = { id: 'kiln', name: 'Kiln', channels: [{ id: 'chat', name: 'Chat' }, null, 'odd'] }

describe('data', () => {
  it.each([
    ['a string', '"kiln"', 'its data is a string, and must be a community, an object.'],
    ['a number', '7', 'its data is a number, and must be a community, an object.'],
    ['null', 'null', 'its data is null, and must be a community, an object.'],
    ['a list', '[]', 'its data is a list, and must be a community, an object.'],
    ['an empty object', '{}', 'its data has no id, so it is not a community. Add id.'],
    ['a community without a name', '{ "id": "kiln" }', 'its data has no name, so it is not a community. Add name.'],
    [
      'a community whose channels are no list',
      '{ "id": "kiln", "name": "Kiln", "channels": {} }',
      'channels is an object, and must be a list.',
    ],
    [
      'a community with an empty name',
      '{ "id": "kiln", "name": "", "channels": [] }',
      'its data has no name, so it is not a community. Add name.',
    ],
    [
      'a community whose name is a list',
      '{ "id": "kiln", "name": [], "channels": [] }',
      'name must be a text, or one for each language.',
    ],
    [
      'a community without channels',
      '{ "id": "kiln", "name": "Kiln" }',
      'its data has no channels. Add channels, a list.',
    ],
    [
      'a community whose channels have no names',
      '{ "id": "kiln", "name": { "de": "Ofen" }, "channels": [null, { "title": "Chat" }] }',
      'channels[0] has no name, and no other entry has one. Give each its name.',
    ],
  ])('that is %s is refused in words', (_what, json, fault) => {
    expect(faultOf(parseJson(json, 'its script'), elementContents['moothall-channel-list'])).toBe(fault)
  })

  it.each([
    ['[]', 'its data is a list, and must be a note, an object.'],
    ['{ "kind": "tip" }', 'its data has no body, so it is not a note. Add body.'],
    ['{ "body": "Ask." }', 'its data has no kind, so it is not a note. Add kind.'],
  ])('of a callout that is %s is refused in words', (json, fault) => {
    expect(faultOf(parseJson(json, 'its script'), elementContents['moothall-callout'])).toBe(fault)
  })

  it.each([
    [community, 'moothall-channel-list'],
    [{ id: 'kiln', name: 'Kiln', channels: [] }, 'moothall-channel-list'],
    [{ id: 'kiln', name: { de: 'Ofen' } }, 'moothall-community'],
    [{ id: 'kiln', name: 'Kiln', channels: [{}], faqs: [{ question: 'Why?' }] }, 'moothall-community'],
    [{ id: 'kiln', name: 'Kiln', channels: [{}] }, 'moothall-page-header'],
    [{ kind: 'tip', body: 'Ask.' }, 'moothall-callout'],
    [undefined, 'moothall-local-time'],
  ] as const)('%j is right for %s', (data, tag) => {
    expect(faultOf(data, elementContents[tag])).toBeUndefined()
  })

  it('that is no JSON is refused in words', () => {
    expect(() => parseJson('{ id: kiln }', 'its script')).toThrow(/^its script is no JSON: /)
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
