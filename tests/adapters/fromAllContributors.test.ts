import { expect, it } from 'vitest'

import { fromAllContributors } from '../../src/adapters/fromAllContributors.ts'

it('becomes a body of the contributors', () => {
  const { communities, losses, values } = fromAllContributors([
    {
      path: '.all-contributorsrc',
      text: JSON.stringify({
        projectName: 'lamp',
        projectOwner: 'lamp',
        repoType: 'github',
        contributors: [
          {
            login: 'ann',
            name: 'Ann Example',
            avatar_url: 'https://avatars.example.com/1',
            profile: 'https://ann.example.org/',
            contributions: ['code', 'doc', { type: 'blog', url: 'https://ann.example.org/blog' }],
          },
          { login: 'bob', name: 'bob', profile: 'https://github.com/Bob', contributions: [] },
        ],
      }),
    },
  ])
  expect(communities[0]?.bodies).toEqual([
    {
      id: 'contributors',
      name: 'Contributors',
      kind: 'other',
      kindLabel: 'Contributors',
      members: [
        {
          id: 'ann',
          name: 'Ann Example',
          handle: { name: 'ann', service: 'github' },
          role: 'Code, Documentation, Blog',
          href: 'https://ann.example.org/',
        },
        { id: 'bob', name: 'bob', handle: { name: 'bob', service: 'github' } },
      ],
    },
  ])
  expect(losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
    ': the address of the community is not known; give the option url',
    'projectOwner: the data has no field for it',
    'contributors[0].avatar_url: a picture of another site; add one to your own',
    'contributors[0].contributions[2].url: the data has no field for it',
  ])
  expect(values).toEqual({ read: 14, carried: 11, lost: 3 })
})
