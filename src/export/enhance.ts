// The script of a page that was made as HTML: bundled into dist/enhance.js, without React. It is loaded with `defer`, or
// as a module, so that the page stands when it runs.
import { closeLeft } from '../client/closeLeft.ts'
import { copyText } from '../client/copyText.ts'
import { fillPage } from './fillPage.ts'
import { filterGroups } from './filterGroups.ts'

void fillPage()
setInterval(() => void fillPage(), 30_000)
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const menu = (target as Element).closest<HTMLElement>('.mh\\:menu-list')
  if (menu) closeLeft(menu, relatedTarget)
})
document.addEventListener('input', filterGroups)
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-moothall-reader] [data-copy]')
  if (button) void copyText(button)
})
