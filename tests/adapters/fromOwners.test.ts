import { expect, it } from 'vitest'

import { fromOwners } from '../../src/adapters/fromOwners.ts'

const about = { name: 'Lamp', url: 'https://lamp.example.org' }

const owners = `
approvers: [lamp-admins, Ann-Example, ann-example]
reviewers: [wick-reviewers, bob-example, not a handle]
emeritus_approvers: [carol-example]
labels: [area/wick]
options: {no_parent_owners: true}
`
const aliases = `
aliases:
  lamp-admins: [dora-example, erin-example]
  lamp-emeritus: [fay-example]
`

function importOf(...files: [path: string, text: string][]) {
  const { communities, losses, values } = fromOwners(
    files.map(([path, text]) => ({ path, text })),
    about,
  )
  return {
    bodies: communities[0]?.bodies?.map(({ name, kind, members }) => [
      name,
      kind,
      members?.map((member) => ('name' in member ? member.name : '')).join(),
      members?.every((member) => 'status' in member && member.status === 'emeritus'),
    ]),
    losses: losses.map(({ path, at, value, reason }) => `${path}: ${at}: ${value}: ${reason}`),
    values,
  }
}

it('reads approvers and reviewers, with the people of an alias in its place', () => {
  const { bodies, losses, values } = importOf(['lamp/OWNERS', owners], ['lamp/OWNERS_ALIASES', aliases])
  expect(bodies).toEqual([
    ['Approvers', 'maintainers', 'dora-example,erin-example,Ann-Example', false],
    ['Reviewers', 'maintainers', 'bob-example', false],
    ['Emeritus approvers', 'maintainers', 'carol-example', true],
    ['lamp-emeritus', 'team', 'fay-example', true],
  ])
  expect(losses).toEqual([
    'lamp/OWNERS: reviewers[0]: wick-reviewers: it is called like an alias, and none of the files says who that is',
    'lamp/OWNERS: reviewers[2]: not a handle: it is no name on GitHub',
    'lamp/OWNERS: labels[0]: area/wick: it is for the bot',
    'lamp/OWNERS: options.no_parent_owners: true: it is for the bot',
  ])
  expect(values).toEqual({ read: 12, carried: 8, lost: 4 })
})

it('names the folder of each of several files, and the pattern of a filter', () => {
  const { bodies } = importOf(
    ['/home/lamp/OWNERS', 'filters: {".*": {approvers: [ann]}, "\\\\.go$": {reviewers: [bob]}}'],
    ['/home/lamp/docs/site/OWNERS', 'owners: [carol]'],
  )
  expect(bodies?.map(([name, , members]) => [name, members])).toEqual([
    ['Approvers', 'ann'],
    ['Reviewers (\\.go$)', 'bob'],
    ['docs/site: Owners', 'carol'],
  ])
})
