import { SECURITY_LABELS } from '../adapters/securityLinks.ts'
import { localize } from '../i18n/localize.ts'
import type { Community } from '../model/community.ts'
import type { Link } from '../model/link.ts'
import type { Policy } from '../model/policy.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { readCommunity } from './readCommunity.ts'
import { writeOutput } from './writeOutput.ts'

export interface SecurityTxtOptions {
  /** Epoch milliseconds. */
  expires?: number
  /** Epoch milliseconds. */
  now?: number
  canonical?: string
  output?: string
}

/** The verb `security-txt`: the security policy of a community as a security.txt (RFC 9116). */
export function securityTxt(path: string, options: SecurityTxtOptions, host: Host): void {
  const community = readCommunity(path, host)
  const [policy, ...others] = (community.policies ?? []).filter(({ kind }) => kind === 'security')
  if (policy === undefined)
    throw new CommandError([`${path}: error: it has no policy whose kind is security, which a security.txt is made of`])
  if (others.length > 0) host.warn(`${path}: note: it has ${others.length + 1} security policies; the first is written`)
  const fields: [string, string][] = [
    ...contactsOf(policy, community, path).map((contact): [string, string] => ['Contact', contact]),
    ['Expires', expiryOf(policy, path, options.expires, options.now ?? host.now())],
    ...linksLabelled(policy, SECURITY_LABELS.key).map((link) => fieldOf('Encryption', link, community, path)),
    ...linksLabelled(policy, SECURITY_LABELS.thanks).map((link) => fieldOf('Acknowledgments', link, community, path)),
    ...(options.canonical === undefined ? [] : [['Canonical', options.canonical] as [string, string]]),
    ...(policy.href === undefined ? [] : [fieldOf('Policy', policy, community, path)]),
  ]
  writeOutput(fields.map(([name, value]) => `${name}: ${value}\n`).join(''), options.output, host)
}

const linksLabelled = ({ links = [] }: Policy, ...labels: readonly string[]): Link[] =>
  links.filter(({ label }) => labels.includes(localize(label, 'en')?.value ?? ''))

/** Ways to report, the best first: what the policy names as such, then links that are one. */
function contactsOf(policy: Policy, community: Community, path: string): string[] {
  const contact = policy.reporting?.contact
  const links = (policy.links ?? []).filter(
    (link) => /^(?:mailto|tel):/i.test(link.href) || linksLabelled(policy, SECURITY_LABELS.report).includes(link),
  )
  const hrefs = [...(contact && 'href' in contact ? [contact.href] : []), ...links.map(({ href }) => href)]
  if (hrefs.length === 0)
    throw new CommandError([
      `${path}: error: its security policy has no address to report to. Add reporting.contact, or a link to mailto: or tel:.`,
    ])
  return [...new Set(hrefs.map((href) => fieldOf('Contact', { href }, community, path)[1]))]
}

/** A field with a whole address. Those of the web begin with https (RFC 9116 §2.5). */
function fieldOf(name: string, { href = '' }: { href?: string }, { url }: Community, path: string): [string, string] {
  const whole = URL.canParse(href, url) ? new URL(href, url).href : href
  if (/^(?:https|mailto|tel):/i.test(whole)) return [name, whole]
  throw new CommandError([
    `${path}: error: ${name} of a security.txt must begin with https:, mailto: or tel:; received ${JSON.stringify(whole)}. Mend the address in the security policy.`,
  ])
}

function expiryOf(policy: Policy, path: string, given: number | undefined, now: number): string {
  const expires = given ?? (policy.expires === undefined ? undefined : Date.parse(policy.expires))
  if (expires === undefined)
    throw new CommandError(
      [
        `${path}: error: a security.txt must say when it expires. Write expires into the security policy, or give --expires, such as --expires 2027-05-03.`,
      ],
      2,
    )
  const time = new Date(expires).toISOString().replace('.000', '')
  if (expires > now) return time
  throw new CommandError([
    `${path}: error: the security.txt would have expired already, on ${time.slice(0, 10)}. Check it, then set expires anew or give --expires.`,
  ])
}
