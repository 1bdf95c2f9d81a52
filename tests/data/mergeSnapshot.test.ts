import { describe, expect, it } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { checksumOf } from '../../src/data/snapshot.ts'
import type { SourcedCommunityFile } from '../../src/model/file.ts'

const kiln = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://kiln.example.org' }
const calendar = { id: 'calendar', kind: 'icalendar', path: 'a.ics', into: ['meetings'] }
const team = { id: 'team', kind: 'dot-project', path: 'a.yaml', into: ['bodies', 'channels'] }

const weekly = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '15:00', timeZone: 'UTC', durationMinutes: 60 }
const call = {
  key: 'call@kiln',
  id: 'call',
  name: 'Weekly call',
  schedule: weekly,
  join: { href: 'https://meet.example/a' },
}
const docs = { key: 'docs@kiln', id: 'docs', name: 'Docs call', schedule: { ...weekly, time: '10:00' } }

const maintainers = {
  key: 'maintainers',
  id: 'maintainers',
  name: 'Maintainers',
  kind: 'maintainers',
  members: [
    { id: 'ada', name: 'Ada Example', handle: { name: 'ada', service: 'github' } },
    { id: 'jane', name: 'Jane Doe', handle: { name: 'jane', service: 'github' } },
  ],
  channels: ['dev'],
}
const dev = { key: 'https://dev.example', id: 'dev', kind: 'forum', name: 'dev', href: 'https://dev.example' }

interface Entries {
  calendar?: object
  team?: object
}

/** A snapshot as `moothall sync` writes it. */
function snapshotOf({ calendar: meetings, team: groups }: Entries): object {
  const { id: _calendar, ...ofCalendar } = calendar
  const { id: _team, ...ofTeam } = team
  const sources = {
    ...(meetings && { calendar: { source: ofCalendar, fetchedOn: '2026-05-01', files: [], entries: meetings } }),
    ...(groups && { team: { source: ofTeam, fetchedOn: '2026-05-02', files: [], entries: groups } }),
  }
  return { version: 1, note: '', moothall: '0.1.0', checksum: checksumOf(sources), sources }
}

const parse = (written: object, entries: Entries) =>
  parseCommunity({ ...kiln, ...written }, { snapshot: snapshotOf(entries) })

it('a file of TypeScript may write `from` alone', () => {
  const meetings: SourcedCommunityFile['meetings'] = [{ from: 'calendar#call@kiln' }]
  const { community } = parse({ sources: [calendar], meetings }, { calendar: { meetings: [call] } })
  expect(community?.meetings).toMatchObject([{ id: 'call', name: 'Weekly call' }])
})

describe('the entries of a source', () => {
  it('come behind those of the file, with where they are from and the day on which they were fetched', () => {
    const own = { id: 'own', name: 'Own', schedule: 'to be decided' }
    const { community, problems } = parse(
      { sources: [calendar], meetings: [own] },
      { calendar: { meetings: [call, docs] } },
    )
    expect(problems).toEqual([])
    expect(community?.meetings?.map(({ id, from, fetchedOn }) => [id, from, fetchedOn])).toEqual([
      ['own', undefined, undefined],
      ['call', 'calendar#call@kiln', '2026-05-01'],
      ['docs', 'calendar#docs@kiln', '2026-05-01'],
    ])
  })

  it('give way to the fields of an entry that names them, one by one', () => {
    const { community, problems } = parse(
      { sources: [calendar], meetings: [{ from: 'calendar#call@kiln', id: 'weekly', agenda: 'https://a.example' }] },
      { calendar: { meetings: [call] } },
    )
    expect(problems).toEqual([])
    expect(community?.meetings).toEqual([
      {
        id: 'weekly',
        name: 'Weekly call',
        schedule: weekly,
        join: { href: 'https://meet.example/a' },
        agenda: { href: 'https://a.example' },
        from: 'calendar#call@kiln',
        fetchedOn: '2026-05-01',
      },
    ])
  })

  it('are taken hold of inside a group, and by a member of one', () => {
    const groups = [
      { name: 'Docs', meetings: [{ from: 'calendar#docs@kiln' }], members: [{ from: 'team#jane', role: 'Lead' }] },
    ]
    const { community, problems } = parse(
      { sources: [calendar, team], groups },
      { calendar: { meetings: [call, docs] }, team: { bodies: [maintainers], channels: [dev] } },
    )
    expect(problems).toEqual([])
    expect(community?.meetings?.map(({ id }) => id)).toEqual(['call', 'docs'])
    const [first, second] = community?.bodies ?? []
    const [own, other] = first?.name === 'Docs' ? [first, second] : [second, first]
    expect(own).toMatchObject({
      meetings: ['docs'],
      members: [{ name: 'Jane Doe', role: 'Lead', handle: { name: 'jane' } }],
    })
    expect(other).toMatchObject({ name: 'Maintainers', members: [{ id: 'ada' }, { id: 'jane' }], channels: ['dev'] })
  })

  it('are left out where they are hidden, members of groups among them', () => {
    const { community, problems } = parse(
      {
        sources: [
          { ...calendar, hide: ['docs@kiln'] },
          { ...team, hide: ['jane', 'https://dev.example'] },
        ],
      },
      { calendar: { meetings: [call, docs] }, team: { bodies: [maintainers], channels: [dev] } },
    )
    expect(problems).toEqual([])
    expect(community?.meetings?.map(({ id }) => id)).toEqual(['call'])
    expect(community?.bodies).toMatchObject([{ members: [{ name: 'Ada Example' }], channels: [] }])
    expect(community?.channels).toBeUndefined()
  })

  it('get another id where one of the file has it, and the references between them follow', () => {
    const { community, problems } = parse(
      { sources: [team], channels: [{ id: 'dev', kind: 'zulip', name: 'Chat', href: 'https://chat.example' }] },
      { team: { bodies: [maintainers], channels: [dev] } },
    )
    expect(problems).toEqual([])
    expect(community?.channels?.map(({ id }) => id)).toEqual(['dev', 'team-dev'])
    expect(community?.bodies?.[0]?.channels).toEqual(['team-dev'])
  })

  it('are left out with a warning where the source has them no more, and what follows keeps its path', () => {
    const meetings = [
      { from: 'calendar#calls@kiln', agenda: 'https://a.example' },
      { name: 'Own', schedule: 'to be decided', shedule: 'x' },
    ]
    const { problems } = parse({ sources: [calendar], meetings }, { calendar: { meetings: [call] } })
    expect(problems.map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
      ['warning', 'gone-entry', 'meetings[0].from'],
      ['error', 'unknown-field', 'meetings[1].shedule'],
    ])
    expect(problems[0]?.fix).toBe('Write `calendar#call@kiln`, if that is meant; else remove it here too.')
  })

  it('have problems at their place in the snapshot, and no edit', () => {
    const { problems, sourcePath } = parse(
      { sources: [calendar], meetings: [{ from: 'calendar#call@kiln', agenda: 'javascript:a' }] },
      {
        calendar: {
          meetings: [
            { ...call, join: { href: 'javascript:b' } },
            { ...docs, title: 'Docs' },
          ],
        },
      },
    )
    expect(problems.map(({ path, edit }) => [path, edit])).toEqual([
      ['snapshot.sources.calendar.entries.meetings[1].title', undefined],
      ['snapshot.sources.calendar.entries.meetings[0].join.href', undefined],
      ['meetings[0].agenda', undefined],
    ])
    expect(sourcePath('meetings[0].name')).toBe('snapshot.sources.calendar.entries.meetings[0].name')
    expect(sourcePath('meetings[1].name')).toBe('snapshot.sources.calendar.entries.meetings[1].name')
    expect(sourcePath('meetings[0]')).toBe('meetings[0]')
  })

  it('stand once where data is parsed that was merged before', () => {
    const entries = { calendar: { meetings: [call, docs] } }
    const once = parse({ sources: [calendar], meetings: [{ from: 'calendar#call@kiln', id: 'weekly' }] }, entries)
    expect(parse(once.community!, entries).community).toEqual(once.community)
    const without = parseCommunity(once.community)
    expect(without.community).toEqual(once.community)
    expect(without.problems.map(({ rule }) => rule)).toEqual(['no-snapshot'])
  })

  it('never keep a file from being read, whatever the snapshot holds', () => {
    const sources = [calendar, { id: 'calendar' }, { kind: 'icalendar' }, 'calendar']
    for (const odd of [
      null,
      7,
      'a',
      [],
      {},
      { version: 1, sources: { calendar: 3 } },
      {
        version: 1,
        sources: { calendar: { fetchedOn: '', entries: { meetings: [1, null, { key: {} }], steps: 'a' } } },
      },
    ])
      expect(parseCommunity({ ...kiln, sources, meetings: 'x', steps: 3 }, { snapshot: odd }).community).toBeUndefined()
  })
})
