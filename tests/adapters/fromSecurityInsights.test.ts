import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { fromSecurityInsights } from '../../src/adapters/fromSecurityInsights.ts'
import { countValues } from './countValues.ts'

function importOf(text: string) {
  const { communities, losses, values } = fromSecurityInsights([{ path: 'security-insights.yml', text }])
  expect(values.read).toBe(countValues(parse(text)))
  expect(values.carried + values.lost).toBe(values.read)
  return { community: communities[0]!, losses: losses.map(({ at, reason }) => `${at}: ${reason}`) }
}

it('reads version 1', () => {
  const { community, losses } = importOf(`
header:
  schema-version: 1.0.0
  expiration-date: "2027-05-03T10:00:00.000Z"
  last-reviewed: "2026-05-03"
  project-url: https://lamp.example.org
  license: https://lamp.example.org/license
project-lifecycle:
  status: active
  core-maintainers: ["github:ann", "https://github.com/bob/", "https://lamp.example.org/maintainers"]
contribution-policy:
  accepts-pull-requests: true
  code-of-conduct: https://lamp.example.org/conduct
documentation: [https://lamp.example.org/docs]
security-assessments:
  - {auditor-name: Quay, auditor-url: https://quay.example.org, auditor-report: https://lamp.example.org/audit.pdf, report-year: 2025}
security-contacts:
  - {type: email, value: security@lamp.example.org, primary: true}
  - {type: website, value: https://lamp.example.org/report}
  - {type: phone, value: "123"}
vulnerability-reporting:
  accepts-vulnerability-reports: true
  email-contact: security@lamp.example.org
  security-policy: https://lamp.example.org/security
  bug-bounty-url: https://lamp.example.org/bounty
dependencies: {third-party-packages: true}
`)
  expect(community).toMatchObject({
    url: 'https://lamp.example.org',
    bodies: [
      {
        name: 'Core maintainers',
        members: [{ name: 'ann' }, { name: 'bob' }],
        membersSource: { href: 'https://lamp.example.org/maintainers' },
      },
    ],
    resources: [
      { name: 'Documentation', href: 'https://lamp.example.org/docs' },
      { name: 'Audit: Quay, 2025', href: 'https://lamp.example.org/audit.pdf' },
    ],
  })
  expect(community.policies?.[0]).toEqual({
    id: 'security',
    kind: 'security',
    name: 'Security policy',
    href: 'https://lamp.example.org/security',
    links: [
      { label: 'Report by mail', href: 'mailto:security@lamp.example.org' },
      { label: 'Report a vulnerability', href: 'https://lamp.example.org/report' },
      { label: 'Bug bounty', href: 'https://lamp.example.org/bounty' },
    ],
    verifiedOn: '2026-05-03',
    expires: '2027-05-03',
  })
  expect(community.policies?.map(({ kind }) => kind)).toEqual(['security', 'code-of-conduct', 'license'])
  expect(losses).toEqual([
    ': the name of the community is not known; give the option name',
    'header.schema-version: it is about the file',
    'project-lifecycle.status: the data has no field for it',
    'contribution-policy.accepts-pull-requests: the data has no field for it',
    'security-assessments[0].auditor-url: the data has no field for it',
    'security-contacts[0].primary: contacts are equal; their order says more',
    'security-contacts[2].type: it is neither a mail address nor an address of the web',
    'security-contacts[2].value: it is neither a mail address nor an address of the web',
    'vulnerability-reporting.accepts-vulnerability-reports: the data has no field for it',
    'dependencies.third-party-packages: the data has no field for it',
  ])
})

it('reads version 2', () => {
  const { community, losses } = importOf(`
header: {schema-version: 2.0.0, last-updated: "2026-05-03", url: https://github.com/lamp/lamp}
project:
  name: Lamp
  homepage: https://lamp.example.org
  funding: https://lamp.example.org/fund
  administrators: [{name: Ann Example, affiliation: Quay, email: ann@example.org, social: https://github.com/ann, primary: true}]
  documentation: {code-of-conduct: https://lamp.example.org/conduct, quickstart-guide: https://lamp.example.org/start}
  repositories: [{name: Wick, url: https://github.com/lamp/wick, comment: Burns.}]
  vulnerability-reporting:
    reports-accepted: true
    contact: {name: Security team, email: security@lamp.example.org}
repository:
  url: https://github.com/lamp/lamp
  status: active
  core-team: [{name: Bob Example, primary: false}]
  license: {url: https://lamp.example.org/license, expression: MIT}
  security: {assessments: {self: {evidence: https://lamp.example.org/self, comment: Done.}}}
  release: {distribution-points: [{uri: https://lamp.example.org/download}]}
`)
  expect(community).toMatchObject({
    name: 'Lamp',
    url: 'https://lamp.example.org',
    links: [{ label: 'Funding' }],
    repositories: [{ name: 'lamp/lamp' }, { name: 'Wick', description: 'Burns.' }],
    resources: [{ name: 'Quickstart guide' }, { name: 'Distribution point' }, { name: 'Self-assessment' }],
    bodies: [
      {
        name: 'Administrators',
        members: [{ name: 'Ann Example', affiliations: ['Quay'], handle: { name: 'ann', service: 'github' } }],
      },
      { name: 'Core team', members: [{ name: 'Bob Example' }] },
    ],
    policies: [
      { kind: 'security', links: [{ href: 'mailto:security@lamp.example.org' }] },
      { kind: 'code-of-conduct' },
      { kind: 'license' },
    ],
  })
  expect(losses).toEqual([
    'header.schema-version: it is about the file',
    'header.last-updated: it is about the file',
    'header.url: it is about the file',
    'project.administrators[0].email: mail addresses of people are not carried over',
    'project.administrators[0].primary: members are equal; their order says more',
    'project.vulnerability-reporting.reports-accepted: the data has no field for it',
    'project.vulnerability-reporting.contact.name: the data has no field for it',
    'repository.core-team[0].primary: members are equal; their order says more',
    'repository.license.expression: the data has no field for it',
    'repository.security.assessments.self.comment: the data has no field for it',
  ])
})
