/** Closes a menu once the focus is neither in it nor on the button that opened it. */
export function closeLeft(menu: HTMLElement, focused: EventTarget | null): void {
  // Without a target the focus went nowhere: to another window, or to what is no control.
  if (!focused || menu.parentElement?.contains(focused as Node)) return
  menu.hidePopover?.()
}

function closeMenuLeft(event: Event): void {
  const { target, relatedTarget } = event as FocusEvent
  const menu = (target as Element).closest<HTMLElement>('.mh\\:menu-list')
  if (menu) closeLeft(menu, relatedTarget)
}

/** Closes the menus of HTML that React does not serve, once the focus has left them. */
export function closeMenusLeftIn(place: Document | HTMLElement, signal?: AbortSignal): void {
  place.addEventListener('focusout', closeMenuLeft, signal && { signal })
}
