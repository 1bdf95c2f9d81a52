import { PageElement } from './PageElement.ts'

export type { PageElement } from './PageElement.ts'

// The script may be loaded twice, or beside that of all elements.
if (globalThis.customElements && !customElements.get('moothall-community'))
  customElements.define('moothall-community', PageElement)
