import { inHtml } from './attributes.ts'
import { elementAttributes, sourceAttributes } from './elementAttributes.ts'
import { MoothallElement } from './MoothallElement.ts'
import type { MoothallTag } from './tag.ts'

export { registerMessages } from './registerMessages.ts'
export type { MoothallTag } from './tag.ts'
export type { MoothallElement } from './MoothallElement.ts'

declare global {
  interface HTMLElementTagNameMap extends Record<MoothallTag, MoothallElement> {}
}

if (globalThis.customElements) {
  for (const tag of Object.keys(elementAttributes) as MoothallTag[]) {
    // The script may be loaded twice. An element needs a class of its own.
    if (customElements.get(tag)) continue
    const observedAttributes = ['lang', ...sourceAttributes(tag), ...elementAttributes[tag].map(inHtml)]
    customElements.define(
      tag,
      class extends MoothallElement {
        static readonly observedAttributes = observedAttributes
      },
    )
  }
}
