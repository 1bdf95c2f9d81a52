import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { fromLandscape } from '../../src/adapters/fromLandscape.ts'
import { countValues } from './countValues.ts'

const text = `
landscape:
  - category:
    name: Light
    subcategories:
      - subcategory:
        name: Lamps
        items:
          - item:
            name: Lamp
            description: Gives light.
            homepage_url: https://lamp.example.org/
            project: incubating
            repo_url: https://github.com/lamp/lamp
            additional_repos: [{repo_url: https://github.com/lamp/wick, branch: main}]
            logo: lamp.svg
            twitter: https://twitter.com/lamp
            extra:
              accepted: "2021-09-14"
              slack_url: https://lamp.example.com/archives/C1
              chat_channel: "#lamp"
              dev_stats_url: https://lamp.devstats.example.org/
              audits: [{date: "2025-05-03", type: security, url: https://lamp.example.org/audit.pdf, vendor: Quay}]
          - item: {}
            name: Torch
            homepage_url: https://torch.example.org/
`

it('becomes a community for each project that has a stage', () => {
  const { communities, losses, values } = fromLandscape([{ path: 'landscape.yml', text }])
  expect(communities).toEqual([
    {
      version: 1,
      id: 'lamp',
      name: 'Lamp',
      url: 'https://lamp.example.org/',
      description: 'Gives light.',
      maturity: 'incubating',
      channels: [
        { id: 'lamp', kind: 'slack', name: '#lamp', href: 'https://lamp.example.com/archives/C1' },
        { id: 'x', kind: 'x', name: 'X', href: 'https://twitter.com/lamp' },
      ],
      repositories: [
        { id: 'lamp-lamp', name: 'lamp/lamp', href: 'https://github.com/lamp/lamp' },
        { id: 'lamp-wick', name: 'lamp/wick', href: 'https://github.com/lamp/wick' },
      ],
      resources: [
        { id: 'devstats', kind: 'metrics', name: 'DevStats', href: 'https://lamp.devstats.example.org/' },
        {
          id: 'audit-security-quay-2025-05-03',
          kind: 'documentation',
          name: 'Audit: security, Quay, 2025-05-03',
          href: 'https://lamp.example.org/audit.pdf',
        },
      ],
    },
  ])
  expect(losses.map(({ at, reason }) => `${at.replace('landscape[0].subcategories[0].', '')}: ${reason}`)).toEqual([
    'landscape[0].name: a community has no category',
    'name: a community has no category',
    'items[0].additional_repos[0].branch: the data has no field for it',
    'items[0].logo: it is a file of the landscape',
    'items[0].extra.accepted: the data has no field for it',
    'items[1].name: it has no stage; name it in the option projects',
    'items[1].homepage_url: it has no stage; name it in the option projects',
  ])
  expect(values).toEqual({ read: countValues(parse(text)), carried: 14, lost: 7 })
})

it('can be of the projects that are wanted alone', () => {
  const { communities } = fromLandscape([{ path: 'landscape.yml', text }], {
    projects: ['Torch'],
    foundation: { name: 'Quay' },
  })
  expect(communities).toMatchObject([{ name: 'Torch', foundation: { name: 'Quay' } }])
})
