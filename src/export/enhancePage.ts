import { enhancePart, type Filler, READER } from '../client/enhancePart.ts'

/** Names what fills a document, for every copy of the script: a router may run it again with each page. */
const FILL = Symbol.for('moothall.fill')

/** Whether what has changed is for the reader, or holds what is. */
const isForReader = ({ target, addedNodes }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest(READER) != null ||
  [...addedNodes].some((node) => node instanceof Element && (node.matches(READER) || node.querySelector(READER)))

/**
 * Fills the lines that HTML reserves for the reader, now and from then on, in what comes to the document later as well:
 * routers replace its body, put one back that they have copied, or make it node by node what the server has sent.
 */
export function enhancePage(fillers: readonly Filler[]): void {
  const { [FILL]: fillAgain } = document as { [FILL]?: () => void }
  if (fillAgain) {
    fillAgain()
    return
  }
  const fill = enhancePart(document, fillers)
  Object.assign(document, { [FILL]: fill })
  new MutationObserver((records, observer) => {
    if (!records.some(isForReader)) return
    fill()
    // Of what it has changed itself.
    observer.takeRecords()
  }).observe(document, { childList: true, characterData: true, subtree: true })
}
