// On a server there are no elements; there the entries can be loaded, and define nothing.
export const ElementBase: typeof HTMLElement = globalThis.HTMLElement ?? Object
