const linkedSchemes = ['https', 'http', 'mailto', 'webcal', 'irc', 'ircs', 'matrix', 'tel']

const SCHEME = /^([a-z][a-z0-9+.-]*):/i

// Browsers drop tabs and line breaks within an address, so "java\nscript:" would run.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/

// One question for each address of a page: a scheme that is linked, or none; no control character; and not nothing.
const linked = `^(?:${linkedSchemes.join('|')}):|^(?!${SCHEME.source})`
const SAFE = new RegExp(`^(?!$|.*${CONTROL.source})(?:${linked})`, 'is')

/**
 * The one gate between addresses in data and links on a page. Lets through addresses relative to the site and those
 * whose scheme opens a page, a mail, a chat, a call or a calendar; never one that runs, for which it gives `undefined`.
 *
 * @example
 * safeHref(' https://example.org/ ') // 'https://example.org/'
 * safeHref('javascript:alert(1)') // undefined
 */
export function safeHref(address: unknown): string | undefined {
  const href = typeof address === 'string' ? address.trim() : ''
  return SAFE.test(href) ? href : undefined
}

/** Why `safeHref` holds an address back, in words. */
export function whyRefused(address: unknown): string {
  if (typeof address !== 'string') return 'it is not a string'
  const href = address.trim()
  if (href === '') return 'it is empty'
  if (CONTROL.test(href)) return 'it has a control character in it'
  return `the scheme "${SCHEME.exec(href)?.[1]?.toLowerCase()}" is not linked; use ${linkedSchemes.join(', ')} or a relative address`
}
