/**
 * An address of the web, made absolute; undefined for any other, and for one with a name and a password in it. That is
 * less than the links of a page may be: a calendar has no mail, call or chat to offer, and a search engine follows none.
 */
export function webAddress(href: unknown, base?: string): string | undefined {
  if (typeof href !== 'string' || href === '') return undefined
  try {
    const url = new URL(href, base)
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href
  } catch {
    // Neither absolute nor relative to anything: no address.
  }
}
