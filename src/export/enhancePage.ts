import { closeMenusLeftIn } from '../client/closeLeft.ts'
import { copyOnClick } from '../client/copyText.ts'
import { filterGroups } from '../client/filterGroups.ts'
import { fillPage } from './fillPage.ts'

let isEnhancing = false

/** Fills the lines that HTML reserves for the reader, now and from then on. HTML that comes later calls it again. */
export function enhancePage(): void {
  void fillPage()
  if (isEnhancing) return
  isEnhancing = true
  setInterval(() => void fillPage(), 30_000)
  closeMenusLeftIn(document)
  copyOnClick(document)
  document.addEventListener('input', filterGroups)
}
