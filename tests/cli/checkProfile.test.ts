import { describe, expect, it } from 'vitest'

import { profiles } from '../../src/profiles/profiles.ts'
import { runOn } from './runOn.ts'

const head = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'

interface Row {
  id: string
  status: string
  found: { path: string; href?: string; text?: string }[]
  lacks: { path: string; lack: string }[]
  write?: string
}

/** What the command says of a criterion of a profile. */
async function answersOf(profile: string, data: string, ...args: string[]): Promise<(id: string) => Row> {
  const { printed } = await runOn(['check', 'kiln.yaml', '--profile', profile, '--format', 'json', ...args], {
    'kiln.yaml': head + data,
  })
  const rows = JSON.parse(printed) as Row[]
  return (id) => rows.find((row) => row.id === id)!
}

const page = 'seo: { url: /community/ }\n'

describe('moothall check --profile', () => {
  it('says of each field of a form what there is, what to write, and what no page can tell', async () => {
    const data = `${head}tagline: Pots for all
roadmapSource: https://github.com/orgs/kiln/projects/1
policies:
  - { kind: code-of-conduct, name: Code of conduct, href: /conduct/ }
  - { kind: security, name: Security }
`
    const { exitCode, printed, warnings } = await runOn(['check', 'kiln.yaml', '--profile', 'cncf-sandbox'], {
      'kiln.yaml': data,
    })
    expect([exitCode, warnings]).toEqual([0, []])
    expect(printed).toContain(`Basic project information
  met: Project summary: The project in one line.
      tagline: "Pots for all"
`)
    expect(printed).toContain(`  met: Roadmap: The address of the plan.
      roadmapSource: https://github.com/orgs/kiln/projects/1
  missing: Contributing guide: The address of the guide for contributors.
      Name the guide for contributors among \`policies\`.
        policies:
          - kind: contributing
            name: How to contribute
            href: https://github.com/kiln/core/blob/main/CONTRIBUTING.md
  met: Code of Conduct (CoC): The address of the code of conduct.
      policies[0]: https://kiln.example.org/conduct/
`)
    expect(printed).toContain(
      '      policies[1]: it has no address\n      Name the security policy among `policies`.\n',
    )
    expect(printed).toContain('  not for a page to tell:\n      Why CNCF?: Why it is to join.\n')
    expect(printed).toMatch(/\n4 met, 7 missing, 19 not for a page to tell in kiln\.yaml\n$/)
  })

  it('writes the answers as Markdown, in which names of the data do nothing', async () => {
    const data = `${head}tagline: '*Pots* for @all'\n${page}adopters: [{ name: A }, { name: B }]\n`
    const { printed } = await runOn(
      ['check', 'kiln.yaml', '--profile', 'cncf-sandbox', '--report', 'markdown', '--base-url', 'https://k.example/c/'],
      { 'kiln.yaml': data },
    )
    expect(printed.split('\n')[0]).toBe('# CNCF Sandbox application: Kiln')
    expect(printed).toContain(': The project in one line. ([source](https://github.com/cncf/sandbox/blob/')
    expect(printed).toContain('  - `tagline`: \\*Pots\\* for @\u2060all\n')
    expect(printed).toMatch(
      /^- \[x\] \*\*Adopters \(optional\)\*\*: [^\n]+\n {2}- `adopters`: <https:\/\/k\.example\/c\/#adopters> \(2 adopters\)$/m,
    )
    expect(printed).toContain('  ```yaml\n  repositories:\n    - https://github.com/kiln/core\n  ```\n')
  })

  it('counts what is missing as warnings are counted', async () => {
    const run = (most: string) =>
      runOn(['check', 'kiln.yaml', '--profile', 'cncf-sandbox', '--max-warnings', most], { 'kiln.yaml': head })
    expect((await run('20')).exitCode).toBe(0)
    const { exitCode, warnings } = await run('7')
    expect([exitCode, warnings]).toEqual([1, ['moothall check: error: missing: 8, allowed: 7']])
  })

  it('names the profiles that there are, the nearest first', async () => {
    const { exitCode, warnings } = await runOn(['check', 'kiln.yaml', '--profile', 'incubation'], {})
    expect(exitCode).toBe(2)
    expect(warnings.join('\n')).toContain('--profile must be one of cncf-incubating, ')
  })

  it.each([
    ['--report', 'markdown'],
    ['--base-url', 'https://kiln.example.org/'],
    ['--profile', 'apache', '--fix'],
    ['--profile', 'apache', '--format', 'json', '--report', 'markdown'],
  ])('refuses options that do not go together: %s %s %s', async (...args) => {
    const { exitCode, printed, warnings } = await runOn(['check', 'kiln.yaml', ...args.filter(Boolean)], {
      'kiln.yaml': head,
    })
    expect([exitCode, printed, warnings.length]).toEqual([2, '', 1])
  })

  it('looks at no data with errors, and is written in no format that has lines', async () => {
    const broken = await runOn(['check', 'kiln.yaml', '--profile', 'apache'], {
      'kiln.yaml': 'version: 1\nname: Kiln\n',
    })
    expect(broken.exitCode).toBe(1)
    expect(broken.printed).toBe('')
    expect(broken.warnings.join('\n')).toContain('url')
    const sarif = await runOn(['check', 'kiln.yaml', '--profile', 'apache', '--format', 'sarif'], { 'kiln.yaml': head })
    expect(sarif.exitCode).toBe(2)
  })
})

describe('a criterion is met by no weak evidence', () => {
  it('a list needs the address of the page', async () => {
    const adopters = 'adopters: [{ name: Example University }]\n'
    const id = 'adopters'
    expect((await answersOf('clomonitor', adopters))(id)).toMatchObject({
      status: 'missing',
      lacks: [{ path: 'adopters', lack: 'nothing says where this page is published' }],
      write: 'Say where the page is published, or add --base-url.',
    })
    expect((await answersOf('clomonitor', page + adopters))(id)).toMatchObject({
      status: 'met',
      found: [{ path: 'adopters', href: 'https://kiln.example.org/community/#adopters', text: '1 adopter' }],
    })
  })

  it.each([
    ['sections: [{ kind: adopters, id: users }]', 'https://kiln.example.org/community/#users'],
    // What no section shows has no place of its own.
    ['sections: [{ kind: channels }]', 'https://kiln.example.org/community/'],
  ])('a list is named where the page has it: %s', async (sections, href) => {
    const data = `${page}adopters: [{ name: Example University }]\n${sections}\n`
    expect((await answersOf('clomonitor', data))('adopters')).toMatchObject({ found: [{ path: 'adopters', href }] })
  })

  it('the members of a body are named where the body stands', async () => {
    const body = 'bodies: [{ id: core, kind: maintainers, name: Core, members: [Ada Example] }]\n'
    expect((await answersOf('clomonitor', page + body))('maintainers')).toMatchObject({
      found: [{ path: 'bodies[0].members', href: 'https://kiln.example.org/community/#body-core' }],
    })
  })

  it('a document that has expired is none', async () => {
    const data = 'policies: [{ kind: governance, name: Rules, href: /rules/, expires: 2026-05-01 }]\n'
    expect((await answersOf('clomonitor', data))('governance')).toMatchObject({
      status: 'missing',
      lacks: [{ path: 'policies[0]', lack: 'it expired on 2026-05-01' }],
    })
  })

  it.each([
    ['a channel that is archived', 'kind: slack, href: https://a.slack.com/x, name: a, status: archived', 'missing'],
    ['a channel for members', 'kind: slack, href: https://a.slack.com/x, name: a, access: members', 'missing'],
    ['a blog', 'kind: blog, href: https://a.example/, name: a', 'missing'],
    ['a channel without an address', "kind: irc, network: OFTC, name: '#a'", 'missing'],
    ['a channel for all', 'kind: slack, href: https://a.slack.com/x, name: a', 'met'],
    ['a room of IRC with encryption', "kind: irc, href: 'ircs://irc.example/a', name: a", 'met'],
  ])('%s: a public place to discuss is %3$s', async (_what, channel, status) => {
    const answers = await answersOf('openssf-baseline', `channels: [{ ${channel} }]\n`)
    expect(answers('OSPS-GV-02.01').status).toBe(status)
  })

  it.each([
    ['mail', 'mailto:security@kiln.example.org', 'met'],
    ['the form of GitHub', 'https://github.com/kiln/core/security/advisories/new', 'met'],
    ['a list of issues, which is public', 'https://github.com/kiln/core/issues', 'missing'],
  ])('%s: reporting in private is %3$s', async (_what, contact, status) => {
    const policy = `policies: [{ kind: security, name: Security, reporting: { how: Write., contact: '${contact}' } }]\n`
    expect((await answersOf('openssf-baseline', policy))('OSPS-VM-03.01').status).toBe(status)
  })

  it.each([
    ['in a repository of its own', 'https://github.com/kiln/core/blob/main/LICENSE', 'met'],
    ['elsewhere', 'https://www.apache.org/licenses/LICENSE-2.0', 'missing'],
  ])('a licence %s: kept where it is looked for is %3$s', async (_what, href, status) => {
    const data = `repositories: [kiln/core]\npolicies: [{ kind: license, name: Apache-2.0, href: '${href}' }]\n`
    expect((await answersOf('openssf-baseline', data))('OSPS-LE-03.01').status).toBe(status)
  })

  it('counts companies, not people, and nobody who has left', async () => {
    const body = (...people: string[]) =>
      `${page}bodies: [{ name: Maintainers, kind: maintainers, members: [${people.join(', ')}] }]\n`
    const two = '{ name: Ada, affiliations: Example Ltd. }, { name: Bo, affiliations: Other Inc. }'
    const id = 'Governance and Maintainers, required 10'
    expect((await answersOf('cncf-graduated', body(two)))(id)).toMatchObject({
      status: 'met',
      found: [{ path: 'bodies[0].members', text: 'Example Ltd., Other Inc.' }],
    })
    expect(
      (await answersOf('cncf-graduated', body(two.replace('Other Inc.', 'Other Inc., status: emeritus'))))(id),
    ).toMatchObject({
      status: 'missing',
      lacks: [{ lack: 'they come from 1 known organization, and 2 are asked for' }],
    })
  })

  it('a meeting needs a next date, and an address', async () => {
    const meeting = (schedule: string, join = 'https://meet.example.org/kiln') =>
      `meetings: [{ name: Call, schedule: ${schedule}, join: '${join}' }]\n`
    const status = async (data: string) => (await answersOf('clomonitor', data))('community_meeting')
    expect(await status(meeting('{ rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: UTC }'))).toMatchObject({
      status: 'met',
      found: [{ path: 'meetings[0]', href: 'https://meet.example.org/kiln', text: 'next on 2026-05-07' }],
    })
    expect(await status(meeting('{ date: 2026-05-01, time: "16:00", timeZone: UTC }'))).toMatchObject({
      status: 'missing',
      lacks: [{ lack: 'no next date can be computed' }],
    })
  })

  it('what asks for more than a link is left to somebody who looks', async () => {
    const data = 'links: [{ label: Badge, href: https://www.bestpractices.dev/projects/7 }]\n'
    expect((await answersOf('cncf-incubating', data))('Security, required 5')).toMatchObject({
      status: 'not for a page to tell',
      found: [{ path: 'links[0]', href: 'https://www.bestpractices.dev/projects/7' }],
      reason: 'Look which badge the page shows.',
    })
    expect((await answersOf('cncf-incubating', ''))('Security, required 5').status).toBe('missing')
  })

  it('names addresses without encryption', async () => {
    const data = 'links: [{ label: Docs, href: http://docs.example.org/ }]\n'
    expect((await answersOf('openssf-baseline', data))('OSPS-BR-03.01')).toMatchObject({
      status: 'missing',
      lacks: [{ path: 'links[0].href', lack: 'it is not encrypted' }],
    })
  })
})

it.each(Object.entries(profiles))('%s: has ids of its own, and a source for each', async (_name, load) => {
  const { criteria, href, readOn } = await load()
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length)
  expect(new Set(criteria.map((each) => each.href)).size).toBe(criteria.length)
  for (const criterion of criteria) expect(criterion.href.startsWith(href)).toBe(true)
  expect(readOn).toMatch(/^2026-11-\d\d$/)
})

it('every example of what to write is data without a problem', async () => {
  const { evidence } = await import('../../src/profiles/evidence.ts')
  for (const [name, { example }] of Object.entries(evidence)) {
    const own = /^url:/m.test(example) ? head.replace(/^url:.*\n/m, '') : head
    const { printed } = await runOn(['check', 'kiln.yaml', '--quiet'], { 'kiln.yaml': `${own}${example}\n` })
    expect([name, printed]).toEqual([name, 'no problems in kiln.yaml\n'])
  }
})
