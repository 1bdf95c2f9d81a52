import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify, type ToStringOptions } from 'yaml'

import { rankOf } from '../../src/data/fieldOrder.ts'
import { formatCommunityText } from '../../src/data/formatCommunityText.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { anyShape, withKnownReferences } from '../fixtures/anyCommunity.ts'
import { fieldsOfTypes } from '../fixtures/schemaPlaces.ts'

// More in a run by hand: FORMAT_RUNS=5000.
const RUNS = Number(process.env.FORMAT_RUNS ?? 20)

/** The ways to write a text over several lines. */
const scalars = fc.constantFrom<ToStringOptions>(
  {},
  { blockQuote: 'folded' },
  { defaultStringType: 'QUOTE_DOUBLE', doubleQuotedMinMultiLineLength: 0 },
  { defaultStringType: 'QUOTE_SINGLE' },
)

const read = (text: string) => parseCommunity(readCommunityText(text).value)

const kiln = `# The community of the Kiln project
url: https://kiln.example # its site
name: Kiln

version: 1
# When we meet
meetings:
  # The main one
  - schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      timeZone: Europe/Berlin
      durationMinutes: 60
    title: Weekly call # since 2019
    join: { href: https://zoom.us/j/1 }
    description: >
      We talk about bricks,
      and drink tea.
  - name: Planning
    schedule:
      kind: recurring
      # Moved in March
      time: "09:00"
      rule: FREQ=MONTHLY;BYDAY=1MO
      timeZone: UTC
      durationMinutes: 30
people:
  - { name: Ann }
  - { role: { de: Vorsitz, en: Chair }, name: Bo }
`

describe('formatCommunityText', () => {
  it('sorts fields, shortens values, renames old fields and keeps comments', () => {
    expect(formatCommunityText(kiln)).toBe(`# The community of the Kiln project
version: 1
name: Kiln
url: https://kiln.example # its site
# When we meet
meetings:
  # The main one
  - name: Weekly call # since 2019
    description: >
      We talk about bricks,
      and drink tea.
    schedule: every Thursday 16:00 Europe/Berlin for 1h
    join: https://zoom.us/j/1
  - name: Planning
    schedule:
      kind: recurring
      rule: FREQ=MONTHLY;BYDAY=1MO
      # Moved in March
      time: "09:00"
      timeZone: UTC
      duration: 30m
people:
  - Ann
  - { name: Bo, role: { de: Vorsitz, en: Chair } }
`)
  })

  it('writes JSON as JSON', () => {
    const text = '{ "name": "Kiln", "version": 1, "url": "https://kiln.example", "people": [{ "name": "Ann" }] }'
    expect(JSON.parse(formatCommunityText(text, 'kiln.moothall.json'))).toEqual({
      version: 1,
      name: 'Kiln',
      url: 'https://kiln.example',
      people: ['Ann'],
    })
  })

  it('shortens people, charters and schedules, also those that are half short', () => {
    const text = `version: 1
name: Kiln
url: https://kiln.example
meetings:
  - name: Weekly call
    schedule: { every: 2 weeks, weekday: Thursday, time: '16:00', timeZone: UTC, duration: 1h }
bodies:
  - kind: team
    name: Docs
    members:
      - { name: Ann Lee, affiliations: ACME, handle: { name: ann, service: github } }
      - { name: Bo Li, role: Chair, affiliations: [ACME] }
    charter: { label: Charter, href: https://kiln.example/docs }
`
    expect(formatCommunityText(text)).toBe(`version: 1
name: Kiln
url: https://kiln.example
bodies:
  - kind: team
    name: Docs
    members:
      - Ann Lee (ACME) @ann
      - { name: Bo Li, role: Chair, affiliations: [ACME] }
    charter: https://kiln.example/docs
meetings:
  - name: Weekly call
    schedule: about every 2 weeks on Thursday 16:00 UTC for 1h
`)
  })

  it.each([
    ['a name that is one of the people', '{ name: Ann Lee }'],
    ['a name with brackets', '{ name: Bo Li (ACME) }'],
    ['a user name on another service', '{ name: Bo Li, handle: { name: bo, service: gitlab } }'],
    ['a name that is an address', '{ name: https://kiln.example/bo }'],
  ])('leaves the fields of %s, whose text would say something else', (_what, member) => {
    const text = `version: 1
name: Kiln
url: https://kiln.example
bodies:
  - kind: team
    name: Docs
    members:
      - ${member}
people:
  - Ann Lee (ACME)
`
    expect(formatCommunityText(text)).toBe(text)
  })

  it('leaves what stands on one line there, and pads maps but not lists', () => {
    const text = `version: 1
name: Kiln
url: https://kiln.example
groups:
  - kind: sig
    name: SIG Auth
    leads:
      - {name: David Eads, role: 'Chair, tech lead', affiliations: [ Red Hat ], href: https://github.com/deads2k}
    channels:
      - { name: SIG Auth list, kind: mailing-list, href: 'https://groups.google.com/forum/#!forum/kubernetes-sig-auth-archive' }
`
    expect(formatCommunityText(text)).toBe(`version: 1
name: Kiln
url: https://kiln.example
groups:
  - kind: sig
    name: SIG Auth
    leads:
      - { name: David Eads, role: 'Chair, tech lead', affiliations: [Red Hat], href: https://github.com/deads2k }
    channels:
      - { kind: mailing-list, name: SIG Auth list, href: 'https://groups.google.com/forum/#!forum/kubernetes-sig-auth-archive' }
`)
  })

  it('writes as a block what has no room on one line, and what has comments within', () => {
    const text = `version: 1
name: Kiln
url: https://kiln.example
people:
  - { name: Ann Example of the whole Kiln community, role: Chair of the committee, affiliations: [Example Limited of Lisbon] }
links:
  [
    { label: Charter, href: 'https://kiln.example/charter' },
    { label: Guide, href: 'https://kiln.example/guide' },
    { label: Blog, href: 'https://kiln.example/blog' },
  ]
aliases: [
  Furnace, # until 2019
  Oven ]
`
    expect(formatCommunityText(text)).toBe(`version: 1
name: Kiln
url: https://kiln.example
aliases:
  - Furnace # until 2019
  - Oven
links:
  - { label: Charter, href: 'https://kiln.example/charter' }
  - { label: Guide, href: 'https://kiln.example/guide' }
  - { label: Blog, href: 'https://kiln.example/blog' }
people:
  - name: Ann Example of the whole Kiln community
    role: Chair of the committee
    affiliations: [Example Limited of Lisbon]
`)
  })

  it('folds no text, and leaves the lines of one that is', () => {
    const long =
      'We talk about bricks, and drink tea, and read what was written since the last call, which takes an hour or two.'
    const text = `version: 1
name: Kiln
url: https://kiln.example
tagline: '${long}'
description: "Bricks
  and tea,

  and cake"
meetings:
    - name: Call
      description: >- # what
          We talk
          about bricks.

            more
      schedule: to be decided
      expect: Tea
        and cake # mostly
`
    expect(formatCommunityText(text)).toBe(`version: 1
name: Kiln
url: https://kiln.example
tagline: '${long}'
description: "Bricks
  and tea,

  and cake"
meetings:
  - name: Call
    description: >- # what
      We talk
      about bricks.

        more
    schedule: to be decided
    expect: Tea
      and cake # mostly
`)
  })

  it('moves nothing where something refers to an anchor', () => {
    const text = 'name: &name Kiln\nversion: 1\nurl: https://kiln.example\ntitle: *name\n'
    expect(formatCommunityText(text)).toBe(text)
  })

  it('leaves a text that cannot be read', () => {
    expect(formatCommunityText('name: [')).toBe('name: [')
  })

  it('changes nothing of what a file stands for, and nothing the second time', { timeout: 60_000 }, () => {
    let good = 0
    fc.assert(
      fc.property(anyShape.map(withKnownReferences), fc.boolean(), scalars, (community, isFlow, quotes) => {
        const lineWidth = isFlow ? 80 : 30
        const text = stringify(community, { collectionStyle: isFlow ? 'flow' : 'any', lineWidth, ...quotes })
        const before = read(text)
        const formatted = formatCommunityText(text)
        expect(read(formatted).community).toEqual(before.community)
        expect(formatCommunityText(formatted)).toBe(formatted)
        if (before.community) good++
      }),
      { seed: 1204, numRuns: RUNS },
    )
    expect(good).toBeGreaterThan(RUNS / 3)
  })

  it('knows the place of every field', () => {
    const names = [...fieldsOfTypes()].map((field) => field.replace(/^.*\./, ''))
    expect(names.filter((name) => rankOf(name) === rankOf('nobody'))).toEqual([])
  })
})
