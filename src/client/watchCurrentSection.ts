import { decoded } from './decoded.ts'

/** As far from the top of the window, in parts of its height, a section that begins there counts as being read. */
const READ_FROM = 0.3

/**
 * Marks the section that is being read in the lists of contents of a place while the reader scrolls, until the signal.
 * Returns what marks it at once.
 */
export function watchCurrentSection(place: ParentNode, signal?: AbortSignal): () => void {
  const mark = (): void => markCurrentSection(place)
  // A page may scroll in a part of it.
  addEventListener('scroll', mark, { capture: true, passive: true, ...(signal && { signal }) })
  return mark
}

function markCurrentSection(place: ParentNode): void {
  for (const contents of place.querySelectorAll('.mh\\:toc')) {
    const links = [...contents.querySelectorAll('a')]
    const current = currentLink(links, contents.getRootNode() as Document | ShadowRoot)
    for (const link of links) {
      const isCurrent = link === current
      if (isCurrent === link.hasAttribute('aria-current')) continue
      if (isCurrent) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }
}

/** The link to the last section that has begun; at the end of the page, where short ones never reach the top, the last. */
function currentLink(links: readonly HTMLAnchorElement[], root: Document | ShadowRoot): HTMLAnchorElement | undefined {
  const { scrollHeight } = document.documentElement
  if (scrollY > 0 && scrollY + innerHeight >= scrollHeight - 1) return links.at(-1)
  const hasBegun = ({ hash }: HTMLAnchorElement): boolean => {
    const section = root.getElementById(decoded(hash.slice(1)))
    return section !== null && section.getBoundingClientRect().top <= innerHeight * READ_FROM
  }
  return links.findLast(hasBegun) ?? links[0]
}
