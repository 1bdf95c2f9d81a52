import { describe, expect, it } from 'vitest'

import { fromMaintainersMd, type FromMaintainersMdOptions } from '../../src/adapters/fromMaintainersMd.ts'

const about = { name: 'Lamp', url: 'https://lamp.example.org' }

function importOf(text: string, options: FromMaintainersMdOptions = {}) {
  const { communities, losses, values } = fromMaintainersMd([{ path: 'MAINTAINERS.md', text }], {
    ...about,
    ...options,
  })
  expect(values.carried + values.lost).toBe(values.read)
  return {
    bodies: communities[0]?.bodies ?? [],
    people: communities[0]?.bodies?.flatMap(({ members }) => members ?? []) ?? [],
    losses: losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`),
    values,
  }
}

const github = (name: string) => ({ name, service: 'github' })

describe('a table', () => {
  const { bodies, losses, values } = importOf(`# Lamp Maintainers

See [GOVERNANCE.md](GOVERNANCE.md).

## Maintainers

| Maintainer | GitHub ID | Project Roles | Affiliation | Email | Time zone |
|---|---|---|---|---|---|
| Ann Example | [ann-example](https://github.com/ann-example) | Lead <br/>Reviewer | [Quay](https://quay.example.org) | ann@example.org | UTC |
| Bob Example | @bob-example | - | | | |
| ~~Carol Example~~ | carol-example | | Quay | | |
| Vacant | | Reviewer | N/A | | |
| Dora Example | [@dora-example](https://github.com/somebody-else) | | | | |

<!-- | Erin Example | erin | | | | | -->

## Alumni

| Name | Employer | From | To |
| --- | --- | --- | --- |
| [Fay Example][fay] | Quay | 2020-02 | 2026-02-30 |

[fay]: https://github.com/fay-example
[unused]: https://example.org/unused
`)

  it('becomes a body with its members', () => {
    expect(bodies).toEqual([
      {
        id: 'maintainers',
        name: 'Maintainers',
        kind: 'maintainers',
        members: [
          {
            id: 'ann-example',
            name: 'Ann Example',
            affiliations: ['Quay'],
            handle: github('ann-example'),
            role: 'Lead, Reviewer',
          },
          { id: 'bob-example', name: 'Bob Example', handle: github('bob-example') },
          { id: 'vacant', vacant: true, role: 'Reviewer' },
          { id: 'dora-example', name: 'Dora Example' },
        ],
      },
      {
        id: 'alumni',
        name: 'Alumni',
        kind: 'maintainers',
        members: [
          {
            id: 'fay-example',
            name: 'Fay Example',
            affiliations: ['Quay'],
            handle: github('fay-example'),
            term: { from: '2020-02' },
            status: 'emeritus',
          },
        ],
      },
    ])
  })

  it('lists each cell and each text that is not carried over, by its line', () => {
    expect(losses).toEqual([
      'line 1.heading 1: Lamp Maintainers: nobody is named below it',
      'line 3: See [GOVERNANCE.md](GOVERNANCE.md).: it names nobody in a known form',
      'line 9.affiliation address: https://quay.example.org: a company and a role have no address',
      'line 9.mail: …: mail addresses of people are not carried over',
      'line 9.time zone: UTC: the data has no field for it',
      'line 10.role: -: it stands for no value',
      'line 11.name: ~~Carol Example~~: it is crossed out',
      'line 11.handle: carol-example: it is crossed out',
      'line 11.affiliation: Quay: it is crossed out',
      'line 12.affiliation: N/A: it stands for no value',
      'line 13.handle address: somebody-else: the handle and the address behind it are not the same',
      'line 13.handle text: @dora-example: the handle and the address behind it are not the same',
      'line 15.comment: | Erin Example | erin | | | | |: it is a comment',
      'line 21.to: 2026-02-30: it is no date such as 2026-05-03, 2026-05 or 2026',
      'line 24: [unused]: https://example.org/unused: it names nobody in a known form',
    ])
    expect(values).toEqual({ read: 30, carried: 15, lost: 15 })
  })

  it('of other things names nobody', () => {
    const { people, losses: others } = importOf('| Name | Purpose |\n|---|---|\n| Wick | Burns |')
    expect(people).toEqual([])
    expect(others.at(-1)).toBe('line 3.row.purpose: Burns: no column of the table says that it is of people')
  })
})

describe('a line of a list', () => {
  it.each([
    ['Ann Example <ann@example.org> @ann', 'Ann Example', 'ann'],
    ['Ann Example <ann@example.org> ([ann](https://github.com/ann))', 'Ann Example', 'ann'],
    ['[Ann Example](https://github.com/ann)', 'Ann Example', 'ann'],
    ['<a href="https://github.com/ann">Ann Example</a>', 'Ann Example', 'ann'],
    ['Ann van der Example (ann@example.org / @ann)', 'Ann van der Example', 'ann'],
    ['Ann Example, https://github.com/ann', 'Ann Example', 'ann'],
    ['Ann Example <ann@example.org> (github: @ann, slack: annie)', 'Ann Example', 'ann'],
    ['@ann Ann Example <ann@example.org>', 'Ann Example', 'ann'],
    ['**Ann Example** - `@ann`', 'Ann Example', 'ann'],
    ['安例 (@ann)', '安例', 'ann'],
    ['[@ann](https://github.com/ann)', 'ann', 'ann'],
    // Nothing tells whether somebody is called so, or works on it.
    ['@ann: Documentation', 'ann', 'ann'],
  ])('is read: %s', (line, name, handle) => {
    expect(importOf(`- ${line}`).people).toEqual([{ id: handle, name, handle: github(handle) }])
  })

  it.each([
    'Add the new maintainer to the @lamp/maintainers team',
    'Ask @ann and @bob whether they want to be maintainers',
    '**Mailing List:** Add them to `maintainers@example.org`',
    'Security Team <security@example.org>',
    '[@ann](https://github.com/bob)',
    // Nothing tells whether it is a name, or what they maintain.
    'Documentation: Ann Example (@ann)',
    'Ann Example (@ann), Bob Example (@bob)',
    'Reviews changes',
  ])('names nobody that could be told: %s', (line) => {
    const { people, losses } = importOf(`# Maintainers\n\n- Long words about what happens here\n- ${line}`)
    expect(people).toEqual([])
    expect(losses.filter((loss) => loss.startsWith('line 4'))).toHaveLength(1)
  })

  it('may say more, which is a role where its last word is one', () => {
    const text = '- Ann Example (@ann) (tech lead)\n- Bob Example (@bob), Quay'
    expect(importOf(text).people).toMatchObject([{ role: 'tech lead' }, { name: 'Bob Example' }])
    expect(importOf(text).losses.at(-1)).toBe(
      'line 2.rest: Quay: nothing tells whether this is a company or a role; give the option afterName',
    )
    expect(importOf(text, { afterName: 'affiliation' }).people[1]).toMatchObject({ affiliations: ['Quay'] })
  })

  it('names former members by the heading, not by the sentence that introduces them', () => {
    const { bodies } = importOf('## Emeriti\n\nFormer maintainers include:\n\n- Ann Example @ann\n')
    expect(bodies).toMatchObject([{ name: 'Emeriti', members: [{ name: 'Ann Example', status: 'emeritus' }] }])
  })

  it.each(['Mentees', 'Triagers', 'Directors', 'Community Management'])('takes %s for a team', (heading) => {
    const { bodies } = importOf(`## ${heading}\n\n- Ann Example @ann\n`)
    expect(bodies).toMatchObject([{ name: heading, kind: 'team' }])
  })

  it('takes what stands behind a name as one thing or the other by the heading', () => {
    const text = '## Core\n\n- Ann Example (@ann), Quay\n\n## Mentees\n\n- Bo Example (@bo), Summer of Code\n'
    const { people } = importOf(text, { afterName: { Mentees: 'role', '*': 'affiliation' } })
    expect(people).toMatchObject([{ affiliations: ['Quay'] }, { role: 'Summer of Code' }])
    expect(importOf(text, { afterName: { Mentees: 'role' } }).people[0]).not.toHaveProperty('affiliations')
  })

  it('of a single word needs to be told what it is', () => {
    const text = '# Maintainers\n\n- ann\n- bob-example'
    expect(importOf(text).people).toEqual([])
    expect(importOf(text, { loneWords: 'handle' }).people).toMatchObject([
      { handle: { name: 'ann' } },
      { handle: { name: 'bob-example' } },
    ])
  })
})

it('names of people alone are read below a heading that says who they are', () => {
  expect(importOf('## Committers\n\n- Ann Example\n- Bob Example').people).toMatchObject([
    { name: 'Ann Example' },
    { name: 'Bob Example' },
  ])
  expect(importOf('## Next Steps\n\n- Update Documentation\n- Grant Permissions').people).toEqual([])
})

it('the name of a body is its heading, with the one around it where several have the same', () => {
  const { bodies } = importOf(
    '# Wick\n## Maintainers\n- @ann\n# Oil\n## Maintainers\n- @bob\n\nRetired maintainers:\n\n- @carol, @dora',
  )
  expect(bodies.map(({ name, members }) => [name, members?.length])).toEqual([
    ['Wick: Maintainers', 1],
    ['Oil: Maintainers', 1],
    ['Retired maintainers', 2],
  ])
})

it('a second table below a heading is of whom its first column names', () => {
  const { bodies } = importOf(
    '# Owners\n\n| Maintainer | GitHub ID |\n|---|---|\n| Ann Example | ann |\n\n| Reviewer | GitHub ID |\n|---|---|\n| Bob Example | bob |',
  )
  expect(bodies.map(({ name, members }) => [name, members?.length])).toEqual([
    ['Owners', 1],
    ['Reviewer', 1],
  ])
})

it('a heading can be a person', () => {
  const { bodies, losses } = importOf('# Emeritus\n\n## Ann Example [@ann](https://github.com/ann)\n\nAnn lit it all.')
  expect(bodies[0]?.members).toEqual([{ id: 'ann', name: 'Ann Example', handle: github('ann'), status: 'emeritus' }])
  expect(losses).toEqual(['line 5: Ann lit it all.: it names nobody in a known form'])
})

it('a plain file has a person on each line, or columns that a line above names', () => {
  const { bodies } = importOf(`# Lamp maintainers
#
# COMMITTERS
# GitHub ID, Name, Email address, Fingerprint
"ann","Ann Example","ann@example.org","AAAA"
#
# REVIEWERS
# Note: in order of joining
Bob Example <bob@example.org> (@bob)
Carol Example <carol@example.org> (@carol)
`)
  expect(bodies.map(({ name, members }) => [name, members?.map((member) => 'name' in member && member.name)])).toEqual([
    ['COMMITTERS', ['Ann Example']],
    ['REVIEWERS', ['Bob Example', 'Carol Example']],
  ])
})

it('a group under a heading that any group has is called as the heading around it', () => {
  const { bodies, losses } = importOf(`# Lamp

## The core team

### Members

- [@ann](https://github.com/ann)

### Projects

- [@lamp](https://github.com/lamp)

## The docs team

### Members

- [@bob](https://github.com/bob)
- [@lamp news](https://social.example.org/lamp)
`)
  expect(bodies.map(({ name, members }) => [name, members?.length])).toEqual([
    ['The core team', 1],
    ['The docs team', 1],
  ])
  expect(losses).toEqual([
    'line 1.heading 1: Lamp: nobody is named below it',
    'line 9.heading 3: Projects: nobody is named below it',
    'line 11.handle: lamp: the heading says that they are no people',
    'line 18: [@lamp news](https://social.example.org/lamp): it names nobody in a known form',
  ])
})
