import { elementContents } from './contents.tsx'
import { MoothallElement } from './MoothallElement.ts'
import type { MoothallTag } from './tag.ts'

export type { MoothallTag } from './tag.ts'
export type { MoothallElement } from './MoothallElement.ts'

declare global {
  interface HTMLElementTagNameMap extends Record<MoothallTag, MoothallElement> {}
}

if (globalThis.customElements) {
  for (const tag of Object.keys(elementContents))
    // The script may be loaded twice. An element needs a class of its own.
    if (!customElements.get(tag)) customElements.define(tag, class extends MoothallElement {})
}
