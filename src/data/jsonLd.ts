/** A JSON-LD document, ready for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>

/**
 * Writes JSON-LD for a `<script type="application/ld+json">`, so that nothing in it can end the element around it.
 * @example
 * jsonLdText([{ name: '</script>' }]) // '[{"name":"\\u003c/script>"}]'
 */
export const jsonLdText = (documents: readonly JsonLd[]): string => JSON.stringify(documents).replaceAll('<', '\\u003c')
