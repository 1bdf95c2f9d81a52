/** A community as static HTML, as JSON-LD and as Markdown, for sites and places without React. For servers and builds. */
export { type JsonLd, jsonLdText } from '../data/jsonLd.ts'
export { readerAttributes, type ReaderAttributes, type ReaderAttributesOptions } from './readerAttributes.ts'
export { toHtml, type HtmlOptions } from './toHtml.tsx'
export { toJsonLd, type JsonLdOptions } from './toJsonLd.ts'
export { toMarkdown, type MarkdownOptions } from './toMarkdown.tsx'
