import { trustedHtml } from '../client/trustedHtml.ts'
import { safeHref } from '../links/safeHref.ts'
import { fetchShared } from './fetchShared.ts'

/** The elements that a finished page may hold. All that the library writes are among them. */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b bdi bdo blockquote br button caption circle cite code col colgroup dd del details dfn div dl dt ' +
    'ellipse em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li line mark nav ol ' +
    'option output p path picture polygon polyline pre q rect s samp section select small span strong sub summary sup svg ' +
    'table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
)

/** Handlers, styles, documents within attributes, addresses that forms are sent to, and all attributes of a namespace. */
const refusedAttribute = /^on|^style$|^srcdoc$|^srcset$|^ping$|^(form)?action$|:/

const addressAttributes = ['href', 'src']

/** Takes out what could run or leave the page, and what the library never writes; returns the names of the elements. */
function cleaned(root: Element, address: string): Set<string> {
  const refused = new Set<string>()
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!allowedElements.has(element.localName)) {
      // Data for search engines is of no use to them here.
      if (!element.matches('script[type="application/ld+json"]')) refused.add(element.localName)
      element.remove()
      continue
    }
    for (const name of element.getAttributeNames()) if (refusedAttribute.test(name)) element.removeAttribute(name)
    for (const name of addressAttributes) {
      const value = element.getAttribute(name)
      if (value === null) continue
      const href = safeHref(value)
      if (href === undefined || !URL.canParse(href, address)) element.removeAttribute(name)
      // Relative to the file, and not to the page that shows it; anchors are on the page.
      else if (!href.startsWith('#')) element.setAttribute(name, new URL(href, address).href)
    }
  }
  return refused
}

/** The page within a file of HTML, whole or a fragment; `refused` are the elements that are left out of it. */
function pageIn(text: string, address: string): { page: Element; refused: readonly string[] } {
  // Parsed apart from the page, and freed of all that could run.
  const parsed = new DOMParser().parseFromString(trustedHtml(text, 'page'), 'text/html')
  const page = parsed.querySelector('article[data-moothall]')
  if (!page)
    throw new Error(`${address} holds no page of moothall; put what \`moothall html\` writes there, or correct page`)
  return { page, refused: [...cleaned(page, address)] }
}

/**
 * Fetches a file that `moothall html` has written, and returns the part of it that is the page.
 * @throws Error if the address is of another origin, cannot be fetched, or holds no page
 */
export async function fetchPage(
  page: string,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<{ page: Element; refused: readonly string[] }> {
  if (!URL.canParse(page, document.baseURI))
    throw new Error(`page must be an address; received ${JSON.stringify(page)}`)
  const address = new URL(page, document.baseURI)
  if (address.origin !== location.origin)
    throw new Error(
      `page must be of this site, ${location.origin}; received ${address.href}. ` +
        'HTML of another origin is never put into a page: copy the file to this site, or use src, which takes data',
    )
  const text = await fetchShared(address.href, { cache, mode: 'same-origin' }, signal)
  return pageIn(text, address.href)
}
