import { expect, it } from 'vitest'

import { fromCodeowners } from '../../src/adapters/fromCodeowners.ts'

const importOf = (text: string) =>
  fromCodeowners([{ path: 'CODEOWNERS', text }], { name: 'Lamp', url: 'https://lamp.example.org' })

const patterns = (...texts: string[]) => [
  { kind: 'list', items: texts.map((text) => ({ text: [{ kind: 'code', text }] })) },
]

it('reads teams and people with what they own', () => {
  const { communities, losses, values } = importOf(`# Everything else
*             @ann @bob # both
/docs/        @lamp/docs
/docs/my\\ page @lamp/docs @carol
/site/        @bob @Ann
/vendor/
/mail/        dora@example.org
`)
  expect(communities[0]?.bodies).toEqual([
    {
      id: 'code-owners',
      name: 'Code owners',
      kind: 'maintainers',
      description: patterns('*', '/site/'),
      members: [
        { id: 'ann', name: 'ann', handle: { name: 'ann', service: 'github' } },
        { id: 'bob', name: 'bob', handle: { name: 'bob', service: 'github' } },
      ],
    },
    { id: 'lamp-docs', name: 'lamp/docs', kind: 'team', description: patterns('/docs/', '/docs/my page') },
    {
      id: 'docs-my-page',
      name: '/docs/my page',
      kind: 'maintainers',
      description: patterns('/docs/my page'),
      members: [{ id: 'carol', name: 'carol', handle: { name: 'carol', service: 'github' } }],
    },
  ])
  expect(losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`)).toEqual([
    'line 6.pattern: /vendor/: no person and no team owns it',
    'line 7.pattern: /mail/: no person and no team owns it',
    'line 7.owners[0]: …: it is neither a team nor a person by name',
  ])
  expect(values).toEqual({ read: 14, carried: 11, lost: 3 })
})

it('reads the sections of GitLab, whose owners hold for what has none of its own', () => {
  const { communities, losses } = importOf('^[Docs][2] @ann\n/docs/\n/site/ @bob @@maintainer\n')
  expect(
    communities[0]?.bodies?.map(({ name, members }) => [name, members?.map((each) => 'handle' in each && each.handle)]),
  ).toEqual([
    ['/docs/', [{ name: 'ann', service: 'gitlab' }]],
    ['/site/', [{ name: 'bob', service: 'gitlab' }]],
  ])
  expect(losses.map(({ at }) => at)).toEqual(['line 1.section', 'line 3.owners[1]'])
})
