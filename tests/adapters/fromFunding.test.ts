import { expect, it } from 'vitest'

import { fromFunding } from '../../src/adapters/fromFunding.ts'

it('becomes a link for each way to give', () => {
  const { communities, losses, values } = fromFunding(
    [
      {
        path: 'FUNDING.yml',
        text: `
github: [ann, bob]
open_collective: lamp
tidelift: npm/lamp
ko_fi: # Replace
custom: ["https://lamp.example.org/give", "lamp.example.org"]
patreon: not a name
otechie: lamp
`,
      },
    ],
    { name: 'Lamp', url: 'https://lamp.example.org' },
  )
  expect(communities[0]?.links).toEqual([
    { label: 'GitHub Sponsors: ann', href: 'https://github.com/sponsors/ann' },
    { label: 'GitHub Sponsors: bob', href: 'https://github.com/sponsors/bob' },
    { label: 'Open Collective', href: 'https://opencollective.com/lamp' },
    { label: 'Tidelift', href: 'https://tidelift.com/funding/github/npm/lamp' },
    { label: 'lamp.example.org', href: 'https://lamp.example.org/give' },
  ])
  expect(losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
    'custom[1]: it is no whole address of the web',
    'patreon: it is no name on Patreon',
    'otechie: the data has no field for it',
  ])
  expect(values).toEqual({ read: 8, carried: 5, lost: 3 })
})
