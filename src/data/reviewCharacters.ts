import { hostUrl, hostWords } from '../links/addressHost.ts'
import type { Finding, FoundAddress, ReviewContext, ReviewRule } from './review.ts'

/** Text that ends at an `@` before the host: `https://zoom.us@evil.example`. */
function userInfo({ path, href }: FoundAddress): Finding | undefined {
  const url = hostUrl(href)
  if (!url?.username && !url?.password) return undefined
  return {
    path,
    message: `What stands before the @ is a user name or a password; the link leads to ${hostWords(href)}.`,
    fix: 'Write the address without what stands before the @, if that host is meant.',
  }
}

const unlike = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (script) => new RegExp(String.raw`\p{scx=${script}}`, 'u'),
)

const scriptsOf = (text: string): number => [/\p{sc=Latin}/u, ...unlike].filter((script) => script.test(text)).length

/** A host whose letters look alike and are of several scripts, its ending counted: `о` may be Cyrillic. */
function mixedScripts({ path, href }: FoundAddress): Finding | undefined {
  const host = hostUrl(href)?.hostname
  if (!host?.includes('xn--')) return undefined
  const written = decodeURIComponentOr(/[/\\]{2}(?:[^/\\?#]*@)?([^/\\?#]*)/.exec(href)?.[1] ?? '')
  if (scriptsOf(written.normalize('NFKC')) < 2) return undefined
  return {
    path,
    message: `The host mixes letters of several scripts that look alike; the link leads to ${host}.`,
    fix: 'Type the address by hand, or write the host in Punycode, if it is meant.',
  }
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// Parts of emoji, what joins letters in scripts that join them, and the soft hyphens of long words.
const ALLOWED =
  /(?<=\p{Emoji}\ufe0f?)(?:[\u200d\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]+)|(?<=[^\p{ASCII}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{P}\p{Z}\p{DI}])[\u200c\u200d]|\u00ad/gu

/** Turns the order of what follows, up to its end. */
const ORDER = /[\u202a-\u202e\u2066-\u2069]/u

const HIDDEN = /\p{DI}/u

/** Characters that nobody sees, and that make words read as others. */
function hiddenCharacter(path: string, text: string): Finding | undefined {
  const found = ORDER.exec(text)?.[0] ?? HIDDEN.exec(text)?.[0]
  if (found === undefined) return undefined
  const name = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  const fix = `Remove ${name}; typing the words anew does it.`
  // Marks of direction are in texts of several scripts, and do little harm.
  if (/[\u061c\u200e\u200f]/.test(found))
    return { severity: 'info', path, message: `${name} marks a direction; the page sees to that itself.`, fix }
  return ORDER.test(found)
    ? { path, message: `${name} turns the order of the letters behind it, so they read as others.`, fix }
    : { path, message: `${name} is invisible.`, fix }
}

function hiddenCharacters({ addresses, words }: ReviewContext): (Finding | undefined)[] {
  return [
    ...addresses.map(({ path, href }) => hiddenCharacter(path, href)),
    ...words.map(({ path, words: text }) => hiddenCharacter(path, text.replace(ALLOWED, ''))),
  ]
}

const eachAddress = (find: (address: FoundAddress) => Finding | undefined) => (context: ReviewContext) =>
  context.addresses.map(find)

/** Rules about characters that deceive whoever reads them. */
export const characterRules: readonly ReviewRule[] = [
  { id: 'user-info', severity: 'error', find: eachAddress(userInfo) },
  { id: 'mixed-scripts', severity: 'error', find: eachAddress(mixedScripts) },
  { id: 'hidden-characters', severity: 'warning', find: hiddenCharacters },
]
