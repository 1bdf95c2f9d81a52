import { expect, it } from 'vitest'

import { runOn } from './runOn.ts'

const file = (policy: object) => ({
  'kiln.json': {
    version: 1,
    id: 'kiln',
    name: 'Kiln',
    url: 'https://kiln.example.org/',
    policies: [{ id: 'security', kind: 'security', name: 'Security policy', ...policy }],
  },
})

const links = [
  { label: 'Report a vulnerability', href: 'https://kiln.example.org/report' },
  { label: 'Report by mail', href: 'mailto:security@kiln.example.org' },
  { label: 'Encryption key', href: '/key.asc' },
  { label: 'Acknowledgments', href: 'https://kiln.example.org/thanks' },
  { label: 'Former advisories', href: 'https://kiln.example.org/advisories' },
]

it('writes the policy and its contacts', async () => {
  const reporting = { how: 'Write to us.', contact: { href: 'https://kiln.example.org/advisories/new' } }
  const policy = { href: '/security', expires: '2027-05-03', links, reporting }
  const { exitCode, printed } = await runOn(
    ['security-txt', 'kiln.json', '--canonical', 'https://kiln.example.org/.well-known/security.txt'],
    file(policy),
  )
  expect(exitCode).toBe(0)
  expect(printed).toBe(`Contact: https://kiln.example.org/advisories/new
Contact: https://kiln.example.org/report
Contact: mailto:security@kiln.example.org
Expires: 2027-05-03T00:00:00Z
Encryption: https://kiln.example.org/key.asc
Acknowledgments: https://kiln.example.org/thanks
Canonical: https://kiln.example.org/.well-known/security.txt
Policy: https://kiln.example.org/security
`)
})

it('says itself when it expires', async () => {
  const { printed, exitCode } = await runOn(
    ['security-txt', 'kiln.json', '--expires', '2027-01-31T12:00Z'],
    file({ links, expires: '2026-12-01' }),
  )
  expect(exitCode).toBe(0)
  expect(printed).toContain('Expires: 2027-01-31T12:00:00Z\n')
})

it('is read by import as it was written', async () => {
  const first = await runOn(
    ['security-txt', 'kiln.json', '--expires', '2027-05-03'],
    file({ links, href: '/security' }),
  )
  const about = ['--name', 'Kiln', '--url', 'https://kiln.example.org/']
  const read = await runOn(['import', 'security-txt', 'security.txt', ...about], { 'security.txt': first.printed })
  const second = await runOn(['security-txt', 'kiln.yaml'], { 'kiln.yaml': read.printed })
  expect(second.printed).toBe(first.printed)
})

it.each([
  ['no expiry', { links }, 2, /must say when it expires. Write expires into the security policy, or give --expires/],
  [
    'an expiry that is past',
    { links, expires: '2026-05-03' },
    1,
    /would have expired already, on 2026-05-03\. Check it/,
  ],
  ['no contact', { expires: '2027-05-03' }, 1, /has no address to report to\. Add reporting\.contact/],
  [
    'a plain address',
    { href: 'http://kiln.example.org/', links, expires: '2027-05-03' },
    1,
    /Policy of a security\.txt/,
  ],
  ['another kind', { kind: 'license', links, expires: '2027-05-03' }, 1, /no policy whose kind is security/],
])('says what is wrong: %s', async (_what, policy, code, message) => {
  const { exitCode, warnings, printed } = await runOn(
    ['security-txt', 'kiln.json', '--now', '2026-06-01'],
    file(policy),
  )
  expect(exitCode).toBe(code)
  expect(warnings.at(-1)).toMatch(message)
  expect(printed).toBe('')
})
