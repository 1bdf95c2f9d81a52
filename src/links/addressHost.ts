/**
 * Whether an address names its own host, or needs none: what begins with a scheme, or with two slashes. Browsers read a
 * backslash as a slash.
 */
export const isAbsolute = (href: string): boolean => /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(href)

/** The parts of an address that begins with a host: user, and host with its port, as they are written. */
const WRITTEN = /^(?:(?:https?|webcal|ircs?|wss?):)?[/\\]{2,}(?:([^/\\?#]*)@)?([^/\\?#]*)/i

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
 * that are mixed show as Punycode, since `о` may be Cyrillic. A page has many links that could be called "Join", and
 * this tells them apart.
 *
 * @example
 * hostWords('https://www.example.org/call') // 'example.org'
 * hostWords('https://zoom.us@evil.example/j/1') // 'evil.example'
 * hostWords('https://zооm.us/j/1') // 'xn--zm-fmca.us', for its о are Cyrillic
 * hostWords('/calls') // undefined
 */
export function hostWords(href: string): string | undefined {
  const host = hostUrl(href)?.host
  const written = WRITTEN.exec(href.trim())?.[2]?.normalize().toLowerCase() ?? ''
  const isSame = PLAIN.test(written) && hostUrl(`//${written}`)?.host === host
  return (isSame && !written.includes(':') ? written : host)?.replace(/^www\./, '') || undefined
}
