import { expect, it } from 'vitest'

import { fromAdopters } from '../../src/adapters/fromAdopters.ts'

function importOf(text: string, path = 'ADOPTERS.md') {
  const { communities, losses, values } = fromAdopters([{ path, text }], {
    name: 'Lamp',
    url: 'https://lamp.example.org',
  })
  expect(values.carried + values.lost).toBe(values.read)
  return {
    adopters: communities[0]?.adopters ?? [],
    losses: losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`),
  }
}

it('reads a table, with its levels, years and addresses', () => {
  const { adopters, losses } = importOf(`# Adopters

| Organization | Contact | Website | Status | Since | Sector | Description of Use |
| --- | --- | --- | --- | --- | --- | --- |
| Quay | @ann | [link](https://quay.example.org) | In production | 2024 | Media | Builds [images](https://img.example.org).<br>All of them. |
| [Tide][tide] | bob@example.org | | ![testing](https://badge.example.org/t.svg) | May | | |
| ![Shore](https://shore.example.org/logo.svg) | | | planned | | | |
| [Reef](https://reef.example.org) ![](https://reef.example.org/logo.svg) | | | not in production | | | |

[tide]: https://tide.example.org
`)
  expect(adopters).toEqual([
    {
      id: 'quay',
      name: 'Quay',
      level: 'production',
      since: '2024',
      industry: 'Media',
      use: 'Builds images. All of them.',
      href: 'https://quay.example.org',
    },
    { id: 'tide', name: 'Tide', level: 'pilot', href: 'https://tide.example.org' },
    { id: 'reef', name: 'Reef', href: 'https://reef.example.org' },
  ])
  expect(losses).toEqual([
    'line 1.heading 1: Adopters: a heading is no adopter',
    'line 5.contact: @ann: people are not carried over',
    'line 5.use address: https://img.example.org: an address within a text is not carried over',
    'line 6.contact: …: people are not carried over',
    'line 6.since: May: it is no date such as 2026-05-03, 2026-05 or 2026',
    'line 7.name image: https://shore.example.org/logo.svg: it has no name',
    'line 7.level: planned: it has no name',
    'line 8.name image: https://reef.example.org/logo.svg: a logo is shown only where its owner allows it; give it by hand',
    'line 8.level: not in production: it is none of production, pilot and evaluating',
  ])
})

it('reads lists by what an item begins with, and headings for how far', () => {
  const { adopters, losses } = importOf(`# Lamp users

Tell us of yours.

## Production

1. [Quay](https://quay.example.org) - Builds images.
2. **Tide**: Tests them.
3. [Shore](https://shore.example.org) We build lamps.
   - https://shore.example.org/blog

## Evaluation

- Reef
- A. B. Light & Sons
- Someone who wrote a sentence.

## Names alone, among users

- Reef
- Light & Sons

## Adding your organization

1. [Open a request](https://lamp.example.org/pulls)

## Thanks

- Ann
`)
  expect(adopters).toEqual([
    { id: 'quay', name: 'Quay', level: 'production', use: 'Builds images.', href: 'https://quay.example.org' },
    { id: 'tide', name: 'Tide', level: 'production', use: 'Tests them.' },
    { id: 'reef', name: 'Reef' },
    { id: 'light-sons', name: 'Light & Sons' },
  ])
  expect(losses.filter((line) => !/heading \d/.test(line))).toEqual([
    'line 3: Tell us of yours.: it names no adopter in a known form',
    'line 9: [Shore](https://shore.example.org) We build lamps.: it names no adopter in a known form',
    'line 10: - https://shore.example.org/blog: it names no adopter in a known form',
    'line 14: Reef: it names no adopter in a known form',
    'line 15: A. B. Light & Sons: it names no adopter in a known form',
    'line 16: Someone who wrote a sentence.: it names no adopter in a known form',
    'line 25.name: Open a request: it stands below a heading about the list itself',
    'line 25.name address: https://lamp.example.org/pulls: it stands below a heading about the list itself',
    'line 29.word: Ann: no heading above says that these names are of adopters',
  ])
})

it.each([
  ['a list', ''],
  ['a list by a name', 'adopters:\n'],
])('reads YAML: %s', (_what, head) => {
  const { adopters, losses } = importOf(
    `# Who uses Lamp\n${head}- name: Quay
  url: https://quay.example.org
  level: production
  since: 2024-05
  logo: quay.svg
  contact: ann@example.org
  components: [core]
- organization: Tide
  description: Tests them.
  url: tide
- Reef
`,
    'ADOPTERS.yaml',
  )
  expect(adopters).toEqual([
    { id: 'quay', name: 'Quay', level: 'production', since: '2024-05', href: 'https://quay.example.org' },
    { id: 'tide', name: 'Tide', use: 'Tests them.' },
    { id: 'reef', name: 'Reef' },
  ])
  expect(losses.map((line) => line.replace(/^adopters/, ''))).toEqual([
    '[0].logo: quay.svg: a logo is shown only where its owner allows it; give it by hand',
    '[0].contact: …: people are not carried over',
    '[0].components[0]: core: the data has no field for it',
    '[1].url: tide: it is no whole address of the web',
  ])
})

it('says where it finds nobody', () => {
  expect(importOf('# Lamp\n\nWe use it all.\n')).toEqual({
    adopters: [],
    losses: [
      ': : it names no adopters in a known form',
      'line 1.heading 1: Lamp: a heading is no adopter',
      'line 3: We use it all.: it names no adopter in a known form',
    ],
  })
})
