/** Words for assistive technology alone take up no room. */
function isUnseen(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement))
}

/** Whether more is in an element than it has room for, and it does not scroll. */
export function isTooWide(element: Element): boolean {
  if (element.scrollWidth <= element.clientWidth) return false
  const { display, overflowX } = getComputedStyle(element)
  return display !== 'inline' && overflowX !== 'auto' && overflowX !== 'scroll' && !isUnseen(element)
}
