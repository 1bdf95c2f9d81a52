import { hasWords } from '../i18n/hasWords.ts'
import { type Finding, listOf, type ReviewContext, type ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'

/** True on the day they are written, and not on the day they are read. */
const relative = [
  /\b(?:first|second|1st|2nd) half of (?:this|next|the) year\b/i,
  /\b(?:this|next|last|coming) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)\b/i,
  /\b(?:later|earlier) this (?:week|month|quarter|year)\b/i,
  /\b(?:currently|at present|at the moment|nowadays|recently|coming soon)\b/i,
]

/** Words of people about when they are there say what they say for good. */
function relativeWords({ words }: ReviewContext): (Finding | undefined)[] {
  return words.map(({ path, words: text }) => {
    const [found] = relative.flatMap((pattern) => pattern.exec(text) ?? [])
    if (found === undefined) return undefined
    const isDated = !/^(?:currently|at |nowadays|recently)/i.test(found)
    return {
      severity: isDated ? 'warning' : 'info',
      path,
      ...(isDated ? reviewMessages.relativeWords(found) : reviewMessages.wordsOfNow(found)),
    }
  })
}

/** Texts of which a reader sees nothing. Such names are said to be missing, and such links cannot be found. */
function blankWords({ words }: ReviewContext): (Finding | undefined)[] {
  return words.map(({ path, words: text, isPiece }) =>
    isPiece || hasWords(text) ? undefined : { path, ...reviewMessages.blankWords(text) },
  )
}

/** Networks and services that are gone, or that communities have left, by name or host. */
const DEAD: readonly (readonly [RegExp, string])[] = [
  [/\bfreenode\b/i, 'communities left freenode in May 2021, most of them for Libera.Chat or OFTC'],
  [/\bplus\.google\.com\b/i, 'Google+ closed in April 2019'],
  [/\bgroups\.yahoo\.com\b/i, 'Yahoo Groups closed in December 2020'],
  [/\bgitorious\.org\b/i, 'Gitorious closed in June 2015'],
]

function deadNetworks({ community }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.channels).map((channel, index) => {
    if (channel.status === 'retired' || channel.status === 'archived') return undefined
    const where = [channel.network, channel.href, channel.address].filter((each) => typeof each === 'string').join(' ')
    const [, reason] = DEAD.find(([pattern]) => pattern.test(where)) ?? []
    if (reason === undefined) return undefined
    return {
      path: `channels[${index}]`,
      ...reviewMessages.deadNetwork(reason),
    }
  })
}

// A name on Mastodon begins with another @.
const mail = /(?<![@a-z0-9._%+-])([a-z0-9._%+-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi

/** Where people have addresses of their own. */
const PRIVATE_HOSTS =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|proton|protonmail|qq|163|126|web|aol|yandex)\.[a-z.]+$/i

/** Of a role, not of somebody: `info`, `tsc-chairs`. */
const ROLE =
  /(?:^|[._+-])(?:abuse|admin|all|announce|board|chairs?|coc|committee|community|conduct|contact|contributors?|dev|devel|discuss|events?|foundation|help|hello|hi|info|legal|list|mail|maintainers?|marketing|media|moderators?|news|office|owner|press|privacy|project|psirt|report|request|sec|security|sig|steering|subscribe|support|team|toc|trademarks?|tsc|unsubscribe|users?|webmaster|wg)(?:$|[._+-])/i

const isPersonal = (name: string, host: string): boolean =>
  !host.endsWith('.calendar.google.com') &&
  !ROLE.test(name) &&
  (PRIVATE_HOSTS.test(host) || /^[a-z]+[._][a-z]+$/i.test(name))

/** Mail addresses of people: what is published cannot be taken back. */
function personalMail({ words, addresses }: ReviewContext): (Finding | undefined)[] {
  const links = new Set(addresses.map(({ path, href }) => `${path} ${href}`))
  const isSaid = new Set(words.map(({ path, words: text }) => `${path} mailto:${text}`))
  const places = [
    // A name that is a link to itself is found as an address.
    ...words
      .filter(({ path, words: text }) => !links.has(`${path.replace(/name$/, 'href')} mailto:${text}`))
      .map(({ path, words: text }) => ({ path, text })),
    // In a sentence it is found as words.
    ...addresses
      .filter(({ path, href }) => !isSaid.has(`${path.replace(/\.href$/, '.text')} ${href}`))
      .map(({ path, href }) => ({ path, text: decoded(href) })),
  ]
  return places.map(({ path, text }) => {
    if (!text.includes('@')) return undefined
    const found = [...text.matchAll(mail)].find(([, name, host]) => isPersonal(name!, host!))
    return (
      found && {
        // A person's own entry is where such an address stands on purpose, if anywhere.
        ...(/^(people|bodies|contacts|focusAreas)\[.*\.href$/.test(path) && { severity: 'info' as const }),
        path,
        ...reviewMessages.personalMail(found[2]!),
      }
    )
  })
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

const isSameLanguage = (a: string, b: string): boolean => new Intl.Locale(a).language === new Intl.Locale(b).language

/** Texts by language that lack one which others have: a page in that language has them in another. */
function missingLanguages({ community: { inLanguage }, languages }: ReviewContext): Finding[] {
  const all = new Set([...(inLanguage === undefined ? [] : [inLanguage]), ...languages.flatMap(({ tags }) => tags)])
  return languages.flatMap(({ path, tags }) => {
    const lacks = [...all].filter((tag) => !tags.some((own) => isSameLanguage(own, tag)))
    return lacks.length > 0 ? [{ path, ...reviewMessages.missingLanguage({ tags, lacks }) }] : []
  })
}

/** Beside texts that name their languages, those that name none are in no language that a page could mark them with. */
const unnamedLanguage = ({ community, languages: [first] }: ReviewContext): Finding[] =>
  first && community.inLanguage === undefined ? [{ path: first.path, ...reviewMessages.unnamedLanguage() }] : []

/** Rules about words, and what they give away. */
export const wordRules: readonly ReviewRule[] = [
  { id: 'blank-text', severity: 'warning', find: blankWords },
  { id: 'relative-words', severity: 'warning', find: relativeWords },
  { id: 'dead-network', severity: 'warning', find: deadNetworks },
  { id: 'personal-mail', severity: 'warning', find: personalMail },
  { id: 'missing-language', severity: 'info', find: missingLanguages },
  { id: 'unnamed-language', severity: 'info', find: unnamedLanguage },
]
