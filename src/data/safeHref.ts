const linkedSchemes = new Set(['https', 'http', 'mailto', 'webcal', 'irc', 'ircs', 'matrix', 'tel'])

/** An address that may become a link, or the reason why it may not. */
export type SafeHref = { href: string; refused?: never } | { href?: never; refused: string }

/**
 * The one gate between addresses in data and links on a page. Lets through addresses relative to the site and those
 * whose scheme opens a page, a mail, a chat, a call or a calendar; never one that runs.
 *
 * @example
 * safeHref('https://example.org/') // { href: 'https://example.org/' }
 * safeHref('javascript:alert(1)') // { refused: 'the scheme "javascript" is not linked; …' }
 */
export function safeHref(address: unknown): SafeHref {
  if (typeof address !== 'string') return { refused: 'it is not a string' }
  const href = address.trim()
  if (href === '') return { refused: 'it is empty' }
  // Browsers drop tabs and line breaks within an address, so "java\nscript:" would run.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(href)) return { refused: 'it has a control character in it' }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  if (scheme !== undefined && !linkedSchemes.has(scheme)) {
    return {
      refused: `the scheme "${scheme}" is not linked; use ${[...linkedSchemes].join(', ')} or a relative address`,
    }
  }
  return { href }
}
