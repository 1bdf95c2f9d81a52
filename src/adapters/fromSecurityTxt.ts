import type { Link } from '../model/link.ts'
import type { Policy } from '../model/policy.ts'
import { webAddress } from './addresses.ts'
import { isDay } from './days.ts'
import { Entries } from './entries.ts'
import type { Field, Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import { beginCommunity, readFiles } from './readFiles.ts'
import { eachOnce, reportMail, SECURITY_LABELS, securityLink } from './securityLinks.ts'
import type { CommunityOptions, ImportedInFull, Lose, SourceFile } from './source.ts'

/** The options of {@link fromSecurityTxt}. */
export type FromSecurityTxtOptions = CommunityOptions

/**
 * Reads a `security.txt` (RFC 9116): a security policy with its contacts in their order, and the day on which the file
 * runs out. Comments are not read, and a signature is not checked.
 * @example
 * fromSecurityTxt([{ path: 'security.txt', text }], { name: 'Lamp', url: 'https://lamp.example.org' })
 * // { communities: [{ …, policies: [{ kind: 'security', expires: '2027-05-03', links: […] }] }], losses: [], … }
 */
export function fromSecurityTxt(files: readonly SourceFile[], options: FromSecurityTxtOptions = {}): ImportedInFull {
  return readFiles(files, readFields, (sources) =>
    sources.map((source) => {
      const policy = policyOf(source.root)
      if (policy.links === undefined) source.lose('', '', 'it has no contact, which a security.txt must have')
      if (policy.expires === undefined) source.lose('', '', 'it does not say when it expires, which it must')
      return { ...beginCommunity({}, options, source), policies: [policy] }
    }),
  )
}

/** The fields of the file, each by its line, as a list of one name. */
function readFields(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  const fields = new Map<string, Value>()
  let isSignature = false
  text.split(/\r?\n/).forEach((written, index) => {
    const line = written.replace(/^- /, '').trim()
    const at = `line ${index + 1}`
    if (line.startsWith('-----BEGIN PGP')) {
      isSignature = line.includes('SIGNATURE')
      if (isSignature) fields.set(at, new Map([['signature', line]]))
    }
    if (line === '' || line.startsWith('#') || line.startsWith('-----') || isSignature) return
    const [, name, value = ''] = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line) ?? []
    fields.set(at, new Map([[name?.toLowerCase() ?? 'text', name === undefined ? line : value]]))
  })
  if (fields.size > MOST_VALUES) return lose('', '', `it holds more than ${MOST_VALUES} values`)
  return fields.size === 0 ? lose('', '', 'it holds nothing') : fields
}

function policyOf(root: Field): Policy {
  const all = (name: string): Field[] =>
    root.names.flatMap((line) => (root.get(line).get(name).isThere ? [root.get(line).get(name)] : []))
  const only = (name: string): Field | undefined => {
    const [first, ...others] = all(name)
    others.forEach((other) => other.lose('it may stand in the file only once'))
    return first
  }
  for (const each of all('canonical')) each.lose('it is about the file')
  for (const each of all('hash')) each.lose('it is about the signature')
  for (const each of all('signature')) each.lose('signatures are not checked')
  const [policy, ...policies] = all('policy')
  policies.forEach((other) => other.lose('a policy has one address'))
  const href = policy && webAddress(policy)
  const expiry = only('expires')
  const expires = expiry && expiryOf(expiry)
  const links = eachOnce([
    ...all('contact').map(contactOf),
    ...all('encryption').map((field) => securityLink(field, SECURITY_LABELS.key)),
    ...all('acknowledgments').map((field) => securityLink(field, SECURITY_LABELS.thanks)),
  ])
  return {
    id: new Entries().id('security'),
    kind: 'security',
    name: 'Security policy',
    ...(href !== undefined && { href }),
    ...(links.length > 0 && { links }),
    ...(expires !== undefined && { expires }),
  }
}

function contactOf(field: Field): Link | undefined {
  const written = field.peek() ?? ''
  // The RFC asks for a URI, and files have the address alone.
  if (/^mailto:/i.test(written) || /^[^\s:/@]+@[^\s:/@]+$/.test(written)) return reportMail(field)
  if (!/^tel:\+?[\d().-]+$/i.test(written)) return securityLink(field, SECURITY_LABELS.report)
  field.carry()
  return { label: SECURITY_LABELS.phone, href: written }
}

/** The day, in UTC, on which the file is no longer true. */
function expiryOf(field: Field): string | undefined {
  const written = field.peek() ?? ''
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(written)
    ? Date.parse(written)
    : NaN
  const day = Number.isNaN(instant) ? '' : new Date(instant).toISOString().slice(0, 10)
  if (!isDay(day)) return field.lose('it is no time such as 2027-05-03T00:00:00Z')
  field.carry()
  return day
}
