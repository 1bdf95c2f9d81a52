import { describe, expect, it, vi } from 'vitest'

import { adviseTimeZone } from '../../src/calendar/adviseTimeZone.ts'
import { prettyProblems } from '../../src/cli/prettyProblems.ts'
import { openCommunity } from '../../src/cli/problems.ts'
import { Spans } from '../../src/cli/Spans.ts'
import { FreeIds } from '../../src/data/freeIds.ts'
import { readProse, readText } from '../../src/data/markdown.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { reviewCommunity } from '../../src/data/reviewCommunity.ts'

// What bounds the work on odd and hostile files. `npm run bench:growth` measures it.

const kiln = (rest: object) => ({ version: 1, id: 'kiln', name: 'Kiln', url: 'https://kiln.example.org', ...rest })

const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

const channels = many(400, (index) => ({ id: `channel-${index}`, kind: 'zulip', name: `C ${index}`, href: '/c' }))

describe('Markdown', () => {
  it.each(['_a*', '<?', '<!--', '[a](', '> ', '1. ', '- ', '*'])('of 5,333 × %j is not read', (seed) => {
    const source = seed.repeat(5333)
    expect(readProse(source).value).toEqual([{ kind: 'paragraph', text: [source.trim()] }])
    expect(readText(`${source}*`).value).toEqual([`${source}*`])
  })

  it('of a long text with links and points is read', () => {
    const source = many(200, (index) => `- Read the [guide ${index}](/guides/${index}), then *ask* us.`).join('\n')
    const { value, remarks } = readProse(source)
    expect(remarks).toEqual([])
    expect(value).toEqual([{ kind: 'list', items: expect.any(Array) }])
  })

  it('stays in paragraphs where it is not read', () => {
    expect(readProse(`One *two*.\n\n${'_a*'.repeat(5333)}`).value).toEqual([
      { kind: 'paragraph', text: ['One *two*.'] },
      { kind: 'paragraph', text: ['_a*'.repeat(5333)] },
    ])
  })

  it('of a whole file is read up to a bound, and the rest as it is written', () => {
    // Each is 4,000 characters with 2,000 marks.
    const description = '*a* '.repeat(1000)
    const { community } = parseCommunity(
      kiln({ channels: channels.slice(0, 40).map((each) => ({ ...each, description })) }),
    )
    const isRead = community!.channels!.map((channel) => JSON.stringify(channel.description).includes('emphasis'))
    expect([isRead.slice(0, 24).every(Boolean), isRead.slice(25).some(Boolean)]).toEqual([true, false])
  }, 20_000)
})

describe('a suggestion', () => {
  it('is made for as many references as there is time for', () => {
    const meetings = many(300, (index) => ({
      id: `meeting-${index}`,
      name: `Meeting ${index}`,
      schedule: 'every Thursday 16:00 UTC for 1h',
      join: { via: `chanel-${index}` },
    }))
    const fixes = parseCommunity(kiln({ channels, meetings })).problems.map(({ fix }) => fix)
    expect(fixes).toHaveLength(300)
    expect(fixes.slice(0, 250).filter((fix) => !/^Write `channel-\d+`, if that is meant\.$/.test(fix))).toEqual([])
    expect(new Set(fixes.slice(250).map((fix) => fix.replace(/chanel-\d+/, 'ID')))).toEqual(
      new Set([expect.stringMatching(/^Write the `id` of one of the channels, or add /)]),
    )
  })

  it('is made for as many links within the page as there is time for', () => {
    const links = many(3000, (index) => ({ label: `Link ${index}`, href: `#${index % 400}` }))
    const { community } = parseCommunity(kiln({ channels, links }))
    const fixes = reviewCommunity(community!, { now: Date.UTC(2026, 4, 3) })
      .filter(({ rule }) => rule === 'dead-anchor')
      .map(({ fix }) => fix)
    expect([fixes[0], fixes.at(-1)]).toEqual([
      'Write `"#channel-channel-0"`, if that is meant.',
      expect.stringMatching(/^Write that of a section/),
    ])
  })

  it('of a zone looks through all zones once', () => {
    const list = vi.spyOn(Intl, 'supportedValuesOf')
    const meant = many(50, (index) => adviseTimeZone(`Nowhere ${index}`))
    expect([meant.filter(Boolean), list.mock.calls.length <= 1]).toEqual([[], true])
    expect(adviseTimeZone('berlin')).toBe('Europe/Berlin')
  })
})

it('finds an id for each of many with one name without counting from the beginning', () => {
  const taken = new Set(['chat', 'chat-3'])
  let asked = 0
  const ids = new FreeIds((id) => {
    asked++
    return taken.has(id)
  })
  const found = many(1000, () => {
    const id = ids.after('chat')
    taken.add(id)
    return id
  })
  expect([found.slice(0, 3), found.at(-1), asked]).toEqual([['chat-2', 'chat-4', 'chat-5'], 'chat-1002', 1001])
})

it('quotes many lines of a file that is cut into lines once', () => {
  const text = JSON.stringify(kiln({ people: many(40, (index) => ({ naem: `P ${index}`, role: 3 })) }), undefined, 1)
  const textOf = vi.fn<() => string>(() => text)
  const { problems } = openCommunity('a.json', { readFile: () => text })
  expect(prettyProblems(problems, textOf).length).toBeGreaterThan(1)
  expect(textOf).toHaveBeenCalledTimes(1)
})

it.each([
  ['the same letters', [5, 9], true],
  ['letters within', [6, 7], true],
  ['letters around', [0, 20], true],
  ['a part', [8, 12], true],
  ['what is before', [0, 5], false],
  ['what is behind', [9, 12], false],
  ['a place within', [6, 6], true],
  ['a place before', [5, 5], false],
  ['a place behind', [9, 9], false],
  ['letters around a place', [14, 16], true],
  ['the place again', [15, 15], false],
  ['letters from a place on', [15, 18], false],
])('spans meet %s: %j', (_what, [start, end], meets) => {
  const spans = new Spans()
  spans.add({ start: 30, end: 40 })
  spans.add({ start: 5, end: 9 })
  spans.add({ start: 15, end: 15 })
  expect(spans.meets({ start: start!, end: end! })).toBe(meets)
})
