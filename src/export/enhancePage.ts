import { closeMenusLeftIn } from '../client/closeLeft.ts'
import { copyOnClick } from '../client/copyText.ts'
import { filterRows } from '../client/filterRows.ts'
import { watchClock } from '../client/readerClock.ts'
import { fillPage } from './fillPage.ts'

/** Names what fills a document, for every copy of the script: a router may run it again with each page. */
const FILL = Symbol.for('moothall.fill')

const READER = '[data-moothall-reader^="{"]'

const hasReader = (node: Node): boolean =>
  node instanceof Element && (node.matches(READER) || node.querySelector(READER) !== null)

const fill = (): void => void fillPage()

/**
 * Fills the lines that HTML reserves for the reader, now and from then on, in what comes to the document later as well:
 * routers replace its body, or put one back that they have copied.
 */
export function enhancePage(): void {
  const { [FILL]: fillAgain } = document as { [FILL]?: () => void }
  if (fillAgain) {
    fillAgain()
    return
  }
  Object.assign(document, { [FILL]: fill })
  fill()
  watchClock(fill)
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(hasReader))) fill()
  }).observe(document, { childList: true, subtree: true })
  closeMenusLeftIn(document)
  copyOnClick(document)
  document.addEventListener('input', filterRows)
}
