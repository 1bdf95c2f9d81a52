// Measures how the reading, parsing and reviewing of a community grows with its size. A step that is linear takes twice
// as long for twice as much. Fails where it takes more than three times as long.
import type * as Data from '../../src/data/index.ts'

// The compiled library: what a site's build runs. It has no types until it is built.
const compiled = new URL('../../dist/data/index.js', import.meta.url)
const { parseCommunity, readCommunityText, reviewCommunity } = (await import(compiled.href)) as typeof Data

const now = Date.UTC(2026, 4, 3, 12)
const days = ['MO', 'TU', 'WE', 'TH', 'FR']
const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC', 'Australia/Sydney']

/** A foundation with a number of people, and a meeting and a channel for each twenty of them. */
function foundation(people: number) {
  const groups = Array.from({ length: people / 20 }, (_, index) => index)
  return {
    version: 1,
    id: 'foundation',
    name: 'Foundation',
    url: 'https://foundation.example.org',
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      name: `Person ${index}`,
      role: 'Maintainer',
      affiliations: [`Company ${index % 50}`],
      handle: { name: `person${index}`, service: 'github' },
      href: `https://foundation.example.org/people/${index}`,
      term: { from: '2025-01-01', to: '2027-01-01' },
      verifiedOn: '2026-01-01',
    })),
    channels: groups.map((index) => ({
      id: `channel-${index}`,
      kind: 'zulip',
      name: `#group-${index}`,
      href: `https://chat.foundation.example.org/#narrow/${index}`,
      purpose: `What group *${index}* does, and how to [join](https://foundation.example.org/groups/${index}).`,
    })),
    meetings: groups.map((index) => ({
      id: `meeting-${index}`,
      name: `Group ${index}`,
      summary: `We talk about \`part ${index}\`.\n\n- Issues\n- Plans`,
      schedule: {
        kind: 'recurring',
        rule: `FREQ=WEEKLY;BYDAY=${days[index % 5]}`,
        time: '16:00',
        timeZone: zones[index % 5],
        durationMinutes: 60,
        exceptions: [{ kind: 'added', date: '2026-06-01' }],
      },
      join: { via: `channel-${index}` },
    })),
  }
}

/** The least processor time of several runs, in milliseconds: what else the machine does can only add to it. */
function time(run: () => unknown): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

const sizes = [500, 1000, 2000, 4000]
const steps = sizes.map((people) => {
  const data = foundation(people)
  const text = JSON.stringify(data, null, 1)
  const { community, problems } = parseCommunity(data)
  if (!community || problems.length > 0) throw new Error(`The data is not good: ${JSON.stringify(problems[0])}`)
  return {
    people,
    meetings: people / 20,
    kilobytes: Math.round(text.length / 1000),
    read: time(() => readCommunityText(text)),
    parse: time(() => parseCommunity(data)),
    review: time(() => reviewCommunity(community, { now })),
  }
})

console.table(
  steps.map((step) => ({
    ...step,
    read: step.read.toFixed(1),
    parse: step.parse.toFixed(1),
    review: step.review.toFixed(1),
  })),
)
for (const name of ['read', 'parse', 'review'] as const) {
  const ratios = steps.slice(1).map((step, index) => step[name] / steps[index]![name])
  console.log(`${name}: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} times as long for twice as much`)
  if (Math.max(...ratios) > 3) process.exitCode = 1
}
