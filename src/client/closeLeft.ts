/** Closes a menu once the focus is neither in it nor on the button that opened it. */
export function closeLeft(menu: HTMLElement, focused: EventTarget | null): void {
  // Without a target the focus went nowhere: to another window, or to what is no control.
  if (!focused || menu.parentElement?.contains(focused as Node)) return
  menu.hidePopover?.()
}
