import { expect, it } from 'vitest'

import { fromApache } from '../../src/adapters/fromApache.ts'

const committees = JSON.stringify([
  {
    id: 'lamp',
    name: 'Apache Lamp',
    chair: 'bob',
    charter: 'The mission of Apache Lamp is light.',
    homepage: 'https://lamp.apache.org/',
    reporting: 1,
    roster: { ann: { date: '2012-03-21', name: 'Ann Example' }, bob: { date: 'soon', name: 'Bob \u00c9xample' } },
    shortdesc: 'Light',
  },
  {
    id: 'oil',
    name: 'Apache Oil',
    chair: 'carol',
    homepage: 'https://oil.apache.org/',
    roster: { ann: { name: 'A' } },
  },
])
const projects = JSON.stringify({
  wick: {
    name: 'Apache Wick',
    homepage: 'https://lamp.apache.org/wick',
    pmc: 'lamp',
    shortdesc: 'Burns',
    repository: ['https://gitbox.apache.org/repos/asf/wick.git'],
    'download-page': 'https://lamp.apache.org/download',
  },
  coal: { name: 'Apache Coal', homepage: 'https://coal.apache.org/', pmc: 'coal' },
})

it('becomes a community for each committee, with its projects', () => {
  const { communities, losses, values } = fromApache(
    [
      { path: 'committees.json', text: committees },
      { path: 'projects.json', text: projects },
    ],
    { projects: ['lamp'] },
  )
  expect(communities).toEqual([
    {
      version: 1,
      id: 'lamp',
      name: 'Apache Lamp',
      url: 'https://lamp.apache.org/',
      description: 'Light',
      foundation: { id: 'apache', name: 'The Apache Software Foundation', href: 'https://www.apache.org/' },
      repositories: [{ id: 'wick', name: 'repos/asf/wick.git', href: 'https://gitbox.apache.org/repos/asf/wick.git' }],
      resources: [
        {
          id: 'apache-wick',
          kind: 'website',
          name: 'Apache Wick',
          href: 'https://lamp.apache.org/wick',
          description: 'Burns',
        },
        {
          id: 'apache-wick-download',
          kind: 'website',
          name: 'Apache Wick: download',
          href: 'https://lamp.apache.org/download',
        },
      ],
      bodies: [
        {
          id: 'pmc',
          name: 'Project Management Committee',
          kind: 'committee',
          description: 'The mission of Apache Lamp is light.',
          members: [
            { id: 'bob', name: 'Bob Éxample', handle: { name: 'bob' }, role: 'Chair', lead: true },
            { id: 'ann', name: 'Ann Example', handle: { name: 'ann' }, term: { from: '2012-03-21' } },
          ],
        },
      ],
    },
  ])
  expect(losses.map(({ path, at, reason }) => `${path} ${at}: ${reason}`)).toEqual([
    'committees.json [0].reporting: there is no field for when a committee reports',
    'committees.json [0].roster.bob.date: it is no date such as 2026-05-03, 2026-05 or 2026',
    ...['id', 'name', 'chair', 'homepage', 'roster.ann.name'].map(
      (name) => `committees.json [1].${name}: the committee is not wanted`,
    ),
    ...['name', 'homepage', 'pmc'].map(
      (name) => `projects.json coal.${name}: its committee is not given, or not wanted`,
    ),
  ])
  expect(values).toEqual({ read: 25, carried: 15, lost: 10 })
})

it('reads the form of Whimsy', () => {
  const { communities } = fromApache([
    {
      path: 'committee-info.json',
      text: JSON.stringify({
        last_updated: '2026-05-03',
        committees: {
          lamp: {
            display_name: 'Lamp',
            site: 'https://lamp.apache.org/',
            chair: { bob: { name: 'Bob Example' } },
            roster: { ann: { name: 'Ann Example', date: '2012-03-21' } },
            report: ['January', 'April'],
          },
        },
      }),
    },
  ])
  expect(communities).toMatchObject([
    {
      name: 'Lamp',
      url: 'https://lamp.apache.org/',
      bodies: [{ members: [{ name: 'Bob Example', role: 'Chair' }, { name: 'Ann Example' }] }],
    },
  ])
})
