/**
 * Whether an address names its own host, or needs none: what begins with a scheme, or with two slashes. Browsers read a
 * backslash as a slash.
 */
export const isAbsolute = (href: string): boolean => /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(href)

/** The host of an address with its port, as they are written, behind any user. */
const WRITTEN = /^(?:(?:https?|webcal|ircs?|wss?):)?[/\\]{2,}(?:[^/\\?#]*@)?([^/\\?#]*)/i

/** The host of an address with its port, as they are written; undefined where it names none. */
export const writtenHost = (href: string): string | undefined => WRITTEN.exec(href.trim())?.[1]

/** What browsers make of an address that names a host; undefined where it names none, or one that cannot be. */
export function hostUrl(href: string): URL | undefined {
  const address = href.trim()
  if (!WRITTEN.test(address)) return undefined
  // Of schemes other than those of the web the host would be kept as it is written.
  const ofTheWeb = address.replace(/^(?!https?:)(?:[a-z]+:)?/i, 'https:')
  return URL.canParse(ofTheWeb) ? new URL(ofTheWeb) : undefined
}

// Letters that cannot be taken for those of another script, by themselves: of Latin without ı and ĸ, else one script.
const PLAIN =
  /^(?:[a-z\dß-öø-İĲ-ķĹ-ž.:-]+|[\d.:\p{sc=Cyrillic}-]+|[\d.:\p{sc=Greek}-]+|[\d.:\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}-]+|[\d.:\p{sc=Arabic}-]+|[\d.:\p{sc=Hebrew}-]+)$/u

/**
 * The host of an address as the words of a link: that which the browser opens, whatever stands before an `@`. Scripts
 * that are mixed show as Punycode, since `о` may be Cyrillic. Of a mail address it is the mailbox. A page has many links
 * that could be called "Join", and this tells them apart.
 *
 * @example
 * hostWords('https://www.example.org/call') // 'example.org'
 * hostWords('https://zoom.us@evil.example/j/1') // 'evil.example'
 * hostWords('https://zооm.us/j/1') // 'xn--zm-fmca.us', for its о are Cyrillic
 * hostWords('mailto:chairs@example.org?subject=Call') // 'chairs@example.org'
 * hostWords('/calls') // undefined
 */
export function hostWords(href: string): string | undefined {
  if (/^\s*mailto:/i.test(href)) return mailboxWords(href)
  const host = hostUrl(href)?.host
  const written = writtenHost(href)?.normalize().toLowerCase() ?? ''
  const isSame = PLAIN.test(written) && hostUrl(`//${written}`)?.host === host
  return (isSame && !written.includes(':') ? written : host)?.replace(/^www\./, '') || undefined
}

/** A single mailbox whose name is in plain letters. */
function mailboxWords(href: string): string | undefined {
  const [, name, host] = /^\s*mailto:([\w.!#$&'*+/=^`{|}~-]+)@([^?#@,\s]+)\s*(?:[?#]|$)/i.exec(href) ?? []
  const words = host === undefined ? undefined : hostWords(`//${host}`)
  return words === undefined ? undefined : `${name}@${words}`
}
