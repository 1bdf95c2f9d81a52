import { expect, it } from 'vitest'

import { fromGovernanceMd } from '../../src/adapters/fromGovernanceMd.ts'

const text = '# Lamp Governance\n\nHow we decide.\n\n## Voting & quorum\n\n### Ties\n\n## Voting & quorum\n'
const about = { name: 'Lamp', url: 'https://lamp.example.org' }

it('becomes a policy with a link to each heading', () => {
  const document = 'https://github.com/lamp/lamp/blob/main/GOVERNANCE.md'
  const { communities, losses, values } = fromGovernanceMd([{ path: 'GOVERNANCE.md', text }], { ...about, document })
  expect(communities[0]?.policies).toEqual([
    {
      id: 'governance',
      kind: 'governance',
      name: 'Lamp Governance',
      href: document,
      links: [
        { label: 'Voting & quorum', href: `${document}#voting--quorum` },
        { label: 'Voting & quorum', href: `${document}#voting--quorum-1` },
      ],
    },
  ])
  expect(losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`)).toEqual([
    'line 3: How we decide.: the text stays in the document',
    'line 7.heading 3: Ties: it stands below another heading',
  ])
  expect(values).toEqual({ read: 5, carried: 3, lost: 2 })
})

it('needs the address of the document', () => {
  const { communities, losses } = fromGovernanceMd([{ path: 'GOVERNANCE.md', text }], about)
  expect(communities[0]?.policies).toEqual([{ id: 'governance', kind: 'governance', name: 'Lamp Governance' }])
  expect(losses[0]?.reason).toBe('nothing tells where the document is published; give the option document')
})

it('links no title where all headings are of the first level', () => {
  const document = 'https://lamp.example.org/governance'
  const { communities, losses } = fromGovernanceMd(
    [{ path: 'GOVERNANCE.md', text: '# GOVERNANCE\n\n# Roles\n\n# Governance\n' }],
    { ...about, document },
  )
  expect(communities[0]?.policies?.[0]?.links).toEqual([
    { label: 'Roles', href: `${document}#roles` },
    { label: 'Governance', href: `${document}#governance-1` },
  ])
  expect(losses).toMatchObject([{ value: 'GOVERNANCE', reason: 'it is the title of the document' }])
})
