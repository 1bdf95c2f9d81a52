import { closeLeft } from '../client/closeLeft.ts'
import { fillPage } from './fillPage.ts'
import { filterGroups } from './filterGroups.ts'

let isEnhancing = false

/** Fills the lines that HTML reserves for the reader, now and from then on. HTML that comes later calls it again. */
export function enhancePage(): void {
  void fillPage()
  if (isEnhancing) return
  isEnhancing = true
  setInterval(() => void fillPage(), 30_000)
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    const menu = (target as Element).closest<HTMLElement>('.mh\\:menu-list')
    if (menu) closeLeft(menu, relatedTarget)
  })
  document.addEventListener('input', filterGroups)
}
