import { describe, expect, it } from 'vitest'

import { fromMaintainersCsv } from '../../src/adapters/fromMaintainersCsv.ts'

const csv = [
  ',Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS',
  ',,Early Bird,,early,',
  'Graduated,Lamp,Ann Example,"Quay, Inc",ann-example,https://github.com/lamp/lamp/blob/main/OWNERS',
  ',,Bob Example,,https://github.com/bob-example,',
  ',,Carol Example (on leave),Quay,not a handle,carol@example.org',
  '',
  'Forming,Oil Lamp,Dora Example,,@dora-example,,extra',
  '',
].join('\r\n')

const importOf = (text: string, projects?: readonly string[]) =>
  fromMaintainersCsv([{ path: 'maintainers.csv', text }], { projects })

describe('a list of maintainers', () => {
  const { communities, losses, values } = importOf(`\uFEFF${csv}`)

  it('becomes a community for each project, whose name holds for the lines below', () => {
    expect(communities).toEqual([
      {
        version: 1,
        id: 'lamp',
        name: 'Lamp',
        url: '',
        maturity: 'graduated',
        bodies: [
          {
            id: 'maintainers',
            name: 'Maintainers',
            kind: 'maintainers',
            members: [
              {
                id: 'ann-example',
                name: 'Ann Example',
                affiliations: ['Quay, Inc'],
                handle: { name: 'ann-example', service: 'github' },
              },
              { id: 'bob-example', name: 'Bob Example', handle: { name: 'bob-example', service: 'github' } },
              { id: 'carol-example-on-leave', name: 'Carol Example (on leave)', affiliations: ['Quay'] },
            ],
            membersSource: { label: 'OWNERS', href: 'https://github.com/lamp/lamp/blob/main/OWNERS' },
          },
        ],
      },
      {
        version: 1,
        id: 'oil-lamp',
        name: 'Oil Lamp',
        url: '',
        bodies: [
          {
            id: 'maintainers',
            name: 'Maintainers',
            kind: 'maintainers',
            members: [
              { id: 'dora-example', name: 'Dora Example', handle: { name: 'dora-example', service: 'github' } },
            ],
          },
        ],
      },
    ])
  })

  it('lists each cell that is not carried over, by its line', () => {
    expect(losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`)).toEqual([
      ': : the addresses of the projects are not in this list; give the option url',
      'line 2.maintainer name: Early Bird: it stands below no project',
      'line 2.github name: early: it stands below no project',
      'line 5.github name: not a handle: it is no name on GitHub',
      'line 5.owners/maintainers: …: it is no whole address of the web',
      'line 7.maturity: Forming: it is none of sandbox, incubating, graduated, emeritus, archived',
      'line 7.column 7: extra: the data has no field for it',
    ])
    expect(values).toEqual({ read: 19, carried: 13, lost: 6 })
  })
})

it('can be of the projects that are wanted alone', () => {
  const { communities, losses } = importOf(csv, ['Oil Lamp'])
  expect(communities.map(({ name }) => name)).toEqual(['Oil Lamp'])
  expect(losses.filter(({ reason }) => reason === 'the project is not wanted')).toHaveLength(12)
})

it('reads the lines before a quote that is not closed', () => {
  const { communities, losses } = importOf(
    ',Project,Maintainer Name\n,Lamp,Ann Example\n,,Bob "the lamp" Example\n,,"Carol Example\n,,Dora Example',
  )
  expect(communities[0]?.bodies?.[0]?.members).toMatchObject([
    { name: 'Ann Example' },
    { name: 'Bob "the lamp" Example' },
  ])
  expect(losses[0]?.at).toBe('line 4')
  expect(losses[0]?.reason).toMatch(/^it cannot be read, from here on: Quote Not Closed/)
})

it('says which columns are missing', () => {
  expect(importOf('Name,Company\nAnn,Quay\n').losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
    'line 1: it has no column project and none maintainer name',
  ])
})
