/** Words for assistive technology alone take up no room. */
function isUnseen(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement))
}

/** Whether more is in an element than it has room for, and it does not scroll. */
export function isTooWide(element: Element): boolean {
  const { display, overflowX } = getComputedStyle(element)
  if (display === 'inline' || overflowX === 'auto' || overflowX === 'scroll') return false
  return element.scrollWidth > element.clientWidth && !isUnseen(element)
}
