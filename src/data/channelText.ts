import { isMail, mailOf } from './addressForms.ts'

/** A channel as its address tells it. */
interface ChannelOfText {
  kind: string
  name: string
  href?: string
  address?: string
  network?: string
  invite?: { href: string; temporary?: boolean }
}

type Parts = { host: string; path: string[]; url: URL; href: string }
type Told = Omit<ChannelOfText, 'href'> & { href?: string }

const isId = (text: string): boolean => /^[A-Z][A-Z0-9]{7,}$/.test(text)

function slack({ host, path, href }: Parts): Told | undefined {
  if (host === 'join.slack.com')
    return { kind: 'slack', name: 'Slack', href: undefined, invite: { href, temporary: true } }
  if (!host.endsWith('.slack.com')) return undefined
  const name = /^(?:messages|archives|channels)$/.test(path[0] ?? '') ? path[1] : undefined
  return { kind: 'slack', name: name && !isId(name) ? `#${name}` : 'Slack' }
}

function google({ host, path, url }: Parts): Told | undefined {
  if (host !== 'groups.google.com') return undefined
  const old = /^#!forum\/([^/]+)/.exec(url.hash)?.[1]
  const name = old ?? path[path.indexOf('g') + 1]
  return name && (old !== undefined || path.includes('g')) ? { kind: 'mailing-list', name } : undefined
}

function github({ host, path }: Parts): Told | undefined {
  const kind = { 'github.com': 'github', 'gitlab.com': 'gitlab' }[host]
  if (kind === undefined || path.length === 0) return undefined
  const isOrganization = path[0] === 'orgs' && path.length > 1
  const name = (isOrganization ? path.slice(1, 2) : path.slice(0, 2)).join('/')
  const rest = path.slice(2)
  if (kind === 'github' && rest[0] === 'discussions') return { kind: 'github-discussions', name }
  return rest.length === 0 ? { kind, name } : undefined
}

function discord({ host, path }: Parts): Told | undefined {
  const isDiscord = host === 'discord.gg' || (host === 'discord.com' && /^(?:invite|channels)$/.test(path[0] ?? ''))
  return isDiscord ? { kind: 'discord', name: 'Discord' } : undefined
}

function zulip({ host, url }: Parts): Told | undefined {
  if (!host.endsWith('.zulipchat.com')) return undefined
  const stream = /^#narrow\/(?:stream|channel)\/\d+-([^/]+)/.exec(url.hash)?.[1]
  return { kind: 'zulip', name: stream ? `#${stream}` : 'Zulip' }
}

function matrix({ host, url }: Parts): Told | undefined {
  const room = host === 'matrix.to' ? /^#\/([#!][^/?]+)/.exec(decoded(url.hash))?.[1] : undefined
  return room === undefined ? undefined : { kind: 'matrix', name: room, address: room }
}

/** Mailman, Hyperkitty, groups.io and the archive of Apache. */
function list({ host, path, url }: Parts): Told | undefined {
  const apache = host === 'lists.apache.org' ? decoded(url.search.slice(1)) : ''
  if (isMail(apache)) return { kind: 'mailing-list', name: apache, address: apache }
  const isList = /^(?:lists|mail|mailman)\./.test(host) || host === 'groups.io' || host.endsWith('.groups.io')
  const marker = path.findIndex((part) => /^(?:listinfo|lists|list|g|archives|postorius|pipermail)$/.test(part))
  const after = path.slice(marker + 1).find((part) => !/^(?:lists|list)$/.test(part))
  return isList && marker >= 0 && after ? { kind: 'mailing-list', name: after } : undefined
}

function youtube({ host, path }: Parts): Told | undefined {
  if (!/^(?:www\.)?youtube\.com$/.test(host) || path.length === 0) return undefined
  return { kind: 'youtube', name: path[0]!.startsWith('@') ? path[0]! : 'YouTube' }
}

function social({ host, path }: Parts): Told | undefined {
  const [first, second] = path
  if (host === 'bsky.app' && first === 'profile' && second) return { kind: 'bluesky', name: `@${second}` }
  if (/^(?:www\.)?(?:x|twitter)\.com$/.test(host) && first && path.length === 1) return { kind: 'x', name: `@${first}` }
  if (/(?:^|\.)linkedin\.com$/.test(host) && second) return { kind: 'linkedin', name: 'LinkedIn' }
  const isMastodon = /^(?:mastodon\.|fosstodon\.org$|hachyderm\.io$|floss\.social$)|\.social$/.test(host)
  return isMastodon && first?.startsWith('@') ? { kind: 'mastodon', name: `${first}@${host}` } : undefined
}

function forum({ host }: Parts): Told | undefined {
  return /^(?:discuss|discourse|forums?|community)\./.test(host) ? { kind: 'forum', name: host } : undefined
}

const readers = [slack, google, github, discord, zulip, matrix, list, youtube, social, forum]

/**
 * The channel that stands at an address, where its host tells the kind and the address a name; else undefined.
 * @example channelOfAddress('https://groups.google.com/g/kiln-dev')
 * // { kind: 'mailing-list', name: 'kiln-dev', href: 'https://groups.google.com/g/kiln-dev' }
 */
export function channelOfAddress(address: string): ChannelOfText | undefined {
  if (/^mailto:/i.test(address) && isMail(address)) return { kind: 'email', name: mailOf(address), href: address }
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (/^ircs?:$/.test(url.protocol)) {
    const name = decoded(url.pathname.slice(1) + url.hash)
    if (name === '') return undefined
    return { kind: 'irc', name: name.startsWith('#') ? name : `#${name}`, network: url.hostname, href: address }
  }
  if (!/^https?:$/.test(url.protocol)) return undefined
  const path = url.pathname.split('/').filter(Boolean).map(decoded)
  const parts = { host: url.hostname.toLowerCase(), path, url, href: address }
  for (const read of readers) {
    const told = read(parts)
    if (told === undefined) continue
    const { href, ...channel } = { href: address, ...told }
    return href === undefined ? channel : { ...channel, href }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
