import { hostUrl, hostWords, writtenHost } from '../links/addressHost.ts'
import { characterName, INVISIBLE } from './invisible.ts'
import type { Finding, FoundAddress, ReviewContext, ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'

/** Text that ends at an `@` before the host: `https://zoom.us@evil.example`. */
function userInfo({ path, href }: FoundAddress): Finding | undefined {
  const url = hostUrl(href)
  if (!url?.username && !url?.password) return undefined
  return { path, ...reviewMessages.userInfo(hostWords(href) ?? url.host) }
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (script) => new RegExp(String.raw`\p{sc=${script}}`, 'u'),
)

/** Letters of Cyrillic and of Greek that are drawn like those of Latin. A name may be of nothing else: `аррӏе`. */
const LATIN_TWINS = /^[\d\-абвеиѕіїјкӏмнорсԁԛтухԝһьѡαβγεηικνοπρτυχωϲϳ]+$/u

/** A part of a host whose letters are of several scripts that look alike, or look like those of its ASCII ending. */
function isDeceptive(label: string, ending: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(label)).length
  return scripts > 1 || (/^[a-z]+$/.test(ending) && /\P{ASCII}/u.test(label) && LATIN_TWINS.test(label))
}

function mixedScripts({ path, href }: FoundAddress): Finding | undefined {
  const host = hostUrl(href)?.hostname
  if (!host?.includes('xn--')) return undefined
  const labels = decoded(writtenHost(href) ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/:\d*$/, '')
    .split(/[.。]/)
  const ending = labels.findLast(Boolean) ?? ''
  if (!labels.some((label) => isDeceptive(label, ending))) return undefined
  return { path, ...reviewMessages.mixedScripts(host) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// Parts of emoji, what joins letters in scripts that join them, and the soft hyphens of long words.
const ALLOWED =
  /(?<=\p{Emoji}\ufe0f?)(?:\u200d|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}]+)|(?<=[^\p{ASCII}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{P}\p{Z}\p{DI}])[\u200c\u200d]|\u00ad/gu

/** Turns the order of what follows, up to its end. */
const ORDER = /[\u202a-\u202e\u2066-\u2069]/u

/** Controls other than those that lay out a text, and what has no shape by itself. */
const HIDDEN = new RegExp(String.raw`(?![\t\n\r])[\p{Cc}\p{DI}${INVISIBLE}]`, 'u')

/** Characters that nobody sees, and that make words read as others. */
function hiddenCharacter(path: string, text: string): Finding | undefined {
  const found = ORDER.exec(text)?.[0] ?? HIDDEN.exec(text)?.[0]
  if (found === undefined) return undefined
  const name = characterName(found)
  // Marks of direction are in texts of several scripts, and do little harm.
  if (/[\u061c\u200e\u200f]/.test(found)) return { severity: 'info', path, ...reviewMessages.directionMark(name) }
  return { path, ...(ORDER.test(found) ? reviewMessages.turnedOrder(name) : reviewMessages.invisibleCharacter(name)) }
}

function hiddenCharacters({ words }: ReviewContext): (Finding | undefined)[] {
  return words.map(({ path, words: text }) => hiddenCharacter(path, text.replace(ALLOWED, '')))
}

const eachAddress = (find: (address: FoundAddress) => Finding | undefined) => (context: ReviewContext) =>
  context.addresses.map(find)

/** Rules about characters that deceive whoever reads them. */
export const characterRules: readonly ReviewRule[] = [
  { id: 'user-info', severity: 'error', find: eachAddress(userInfo) },
  { id: 'mixed-scripts', severity: 'error', find: eachAddress(mixedScripts) },
  { id: 'hidden-characters', severity: 'warning', find: hiddenCharacters },
]
