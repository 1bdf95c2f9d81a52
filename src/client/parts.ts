/** What a component has marked with a `data-part`. */
export const partOf = (element: ParentNode, name: string): HTMLElement | null =>
  element.querySelector(`[data-part=${name}]`)

/** Writes into an element what it does not say yet, so that what is open in it stays open. */
export function setText(element: Element | null, text = ''): void {
  const node = element && (element.firstChild ?? element.appendChild(new Text()))
  if (node && node.nodeValue !== text) node.nodeValue = text
}
