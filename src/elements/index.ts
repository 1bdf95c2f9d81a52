import { elementContents, type MoothallTag } from './contents.tsx'
import { MoothallElement } from './MoothallElement.ts'

export type { MoothallTag } from './contents.tsx'
export type { MoothallElement } from './MoothallElement.ts'

declare global {
  interface HTMLElementTagNameMap extends Record<MoothallTag, MoothallElement> {}
}

if (globalThis.customElements) {
  for (const tag of Object.keys(elementContents))
    // The script may be loaded twice. An element needs a class of its own.
    if (!customElements.get(tag)) customElements.define(tag, class extends MoothallElement {})
}
