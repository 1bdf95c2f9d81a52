import type { Link } from '../model/link.ts'
import { webAddress } from './addresses.ts'
import type { Field } from './field.ts'

/** What the links of a security policy are called. */
export const SECURITY_LABELS = {
  report: 'Report a vulnerability',
  mail: 'Report by mail',
  phone: 'Report by phone',
  key: 'Encryption key',
  thanks: 'Acknowledgments',
  bounty: 'Bug bounty',
} as const

/** A mail address that a file publishes so that vulnerabilities are reported to it; it then counts as carried over. */
export function reportMail(field: Field): Link | undefined {
  const address = field.peek()?.replace(/^mailto:/i, '')
  if (address === undefined) return undefined
  if (!/^[^\s@<>"?&]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return field.lose('it is no mail address')
  field.carry()
  return { label: SECURITY_LABELS.mail, href: `mailto:${address}` }
}

/** An address of the web, with what it is for. */
export function securityLink(field: Field, label: string): Link | undefined {
  const href = webAddress(field)
  return href === undefined ? undefined : { label, href }
}

/** Links, each address once. */
export function eachOnce(links: readonly (Link | undefined)[]): Link[] {
  const known = new Map<string, Link>()
  for (const link of links) if (link && !known.has(link.href)) known.set(link.href, link)
  return [...known.values()]
}
