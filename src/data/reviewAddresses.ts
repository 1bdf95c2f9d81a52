import { editDistance } from '../names/nearestName.ts'
import { type Finding, type FoundAddress, hostOf, type ReviewContext, type ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'

/** Hosts that community pages lead to, for what is nearly one of them. */
const KNOWN_HOSTS = [
  'zoom.us',
  'github.com',
  'gitlab.com',
  'slack.com',
  'discord.com',
  'matrix.org',
  'youtube.com',
  'google.com',
  'hackmd.io',
  'linkedin.com',
  'microsoft.com',
  'mastodon.social',
  'stackoverflow.com',
  'codeberg.org',
  'zulipchat.com',
  'linuxfoundation.org',
  'groups.io',
]

/** Near to one of those, and right. */
const OTHER_HOSTS = new Set([
  'github.io',
  'gitlab.io',
  'youtu.be',
  'slack.dev',
  'google.co',
  'goo.gle',
  'zoom.com',
  'discord.gg',
])

const lastTwo = (host: string): string => host.split('.').slice(-2).join('.')

function typoOf(host: string): string | undefined {
  const own = lastTwo(host)
  if (KNOWN_HOSTS.includes(own) || OTHER_HOSTS.has(own)) return undefined
  return KNOWN_HOSTS.find((known) => {
    const [name, ...ending] = known.split('.')
    const labels = host.split('.')
    // `zoom.my.us`: a label too many. A longer one is a name of its own, such as that of a company.
    const isSplit = labels.length === 3 && labels[0] === name && labels[2] === ending[0] && labels[1]!.length < 3
    // In a short name one letter makes another: `loom.us`. There the first letter and the ending have to be the same.
    const isShort = known.length < 8
    const isNear =
      editDistance(own, known, 2) < 2 && (!isShort || (own[0] === name![0] && own.endsWith(`m.${ending[0]}`)))
    return isSplit || isNear || own === `${name}.${ending[0]!.slice(0, -1)}`
  })
}

function hostTypos({ addresses }: ReviewContext): (Finding | undefined)[] {
  const meantBy = new Map<string, string | undefined>()
  return addresses.map(({ path, href }) => {
    const host = hostOf(href)
    if (host === undefined) return undefined
    if (!meantBy.has(host)) meantBy.set(host, typoOf(host))
    const meant = meantBy.get(host)
    return meant === undefined ? undefined : { path, ...reviewMessages.hostTypo({ host, meant }) }
  })
}

function insecure({ path, href }: FoundAddress): Finding | undefined {
  const host = hostOf(href)
  if (!/^http:/i.test(href) || !host || host === 'localhost' || /^[\d.]+$/.test(host)) return undefined
  return { path, ...reviewMessages.notEncrypted(href) }
}

const SHORTENERS = new Set([
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'rebrand.ly',
  'lnkd.in',
  'tiny.cc',
  'cutt.ly',
  'shorturl.at',
])

function shortened({ path, href }: FoundAddress): Finding | undefined {
  const host = hostOf(href)
  if (!host || !SHORTENERS.has(host)) return undefined
  return { path, ...reviewMessages.shortenedAddress(host) }
}

const isHost = (href: string): boolean =>
  /^(www\.[\w-]+\.|https?\/\/|https?:\/(?!\/))/i.test(href) ||
  /^[\w-]+(\.[\w-]+)*\.(com|org|net|io|dev|us)(\/|$)/i.test(href)

/** A host where a path on the own site would be read, and a site whose address is no whole one. */
function withoutScheme({ addresses, community: { url } }: ReviewContext): (Finding | undefined)[] {
  return addresses.map(({ path, href }) => {
    // Calendars are made from the host of the site, and name it.
    if (path === 'url' && !/^https?:\/\/[^\s\p{Cc}]+$/u.test(url))
      return { severity: 'error', path, ...reviewMessages.siteAddress(url) }
    return isHost(href) ? { path, ...reviewMessages.addressWithoutScheme(href) } : undefined
  })
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'

/** The years that an address names: `2025`, `july22`. */
function yearsIn(href: string): number[] {
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, '')
  const long = [...path.matchAll(/(?<![\d.])(20[1-4]\d)(?!\d)/g)].map(([, year]) => Number(year))
  const short = [...path.matchAll(new RegExp(`(?<![a-z])${month}[-_]?(\\d\\d)(?!\\d)`, 'gi'))].map(
    ([, year]) => 2000 + Number(year),
  )
  return [...long, ...short]
}

/** What is used all year stands at an address of one year. */
function datedAddresses({ addresses, links, today }: ReviewContext): (Finding | undefined)[] {
  const thisYear = Number(today.slice(0, 4))
  const saidYears = new Set(links.flatMap(({ path, label }) => (/20\d\d/.test(label) ? [`${path}.href`] : [])))
  return addresses.map(({ path, href }) => {
    const isSeries = /^meetings\[\d+\]\.(join|agenda|minutes|calendars)/.test(path)
    const isKept = /^(channels|resources)\[\d+\]/.test(path)
    const years = isSeries || isKept ? yearsIn(href) : []
    if (years.length === 0 || saidYears.has(path)) return undefined
    const latest = Math.max(...years)
    if (latest > thisYear || (latest === thisYear && !isSeries)) return undefined
    return {
      severity: isSeries && latest < thisYear ? 'warning' : 'info',
      path,
      ...reviewMessages.datedAddress({ year: latest, isPast: latest < thisYear }),
    }
  })
}

/** With a scheme, a path or a subdomain: "Node.js" and "socket.io" are names. */
const addressLike =
  /^(?:https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})|((?:[a-z0-9-]+\.){2,}[a-z]{2,})|((?:[a-z0-9-]+\.)+[a-z]{2,})(?=\/))(?:[/:?#]\S*)?$/i

/** Words that are an address, and lead to another host. */
function otherTargets({ links, community }: ReviewContext): (Finding | undefined)[] {
  const shownAs = (community.channels ?? []).flatMap(({ shownAs: label, href }, index) =>
    label !== undefined && href !== undefined ? [{ path: `channels[${index}]`, label, href }] : [],
  )
  return [...links, ...shownAs].map(({ path, label, href }) => {
    const said = addressLike
      .exec(label.trim())
      ?.slice(1)
      .find(Boolean)
      ?.toLowerCase()
      .replace(/^www\./, '')
    const host = hostOf(href)?.replace(/^www\./, '')
    if (said === undefined || host === undefined || said === host || host.endsWith(`.${said}`)) return undefined
    return { path, ...reviewMessages.otherTarget({ said, host }) }
  })
}

/** An address with the bracket of the text around it. */
function strayBracket({ path, href }: FoundAddress): Finding | undefined {
  if (!/^https?:/i.test(href) || !/[)\]>]$/.test(href)) return undefined
  const closed = href.at(-1)!
  const opened = { ')': '(', ']': '[', '>': '<' }[closed]!
  const isPair = href.split(opened).length >= href.split(closed).length
  return isPair ? undefined : { path, ...reviewMessages.strayBracket({ href, meant: href.slice(0, -1) }) }
}

const eachAddress = (find: (address: FoundAddress) => Finding | undefined) => (context: ReviewContext) =>
  context.addresses.map(find)

/** Rules about addresses. */
export const addressRules: readonly ReviewRule[] = [
  { id: 'host-typo', severity: 'warning', find: hostTypos },
  { id: 'address-without-scheme', severity: 'warning', find: withoutScheme },
  { id: 'not-encrypted', severity: 'warning', find: eachAddress(insecure) },
  { id: 'shortened-address', severity: 'warning', find: eachAddress(shortened) },
  { id: 'stray-bracket', severity: 'warning', find: eachAddress(strayBracket) },
  { id: 'dated-address', severity: 'warning', find: datedAddresses },
  { id: 'other-target', severity: 'warning', find: otherTargets },
]
