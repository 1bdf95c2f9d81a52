/** Stands in a proposed line for what only the author knows. */
export const UNKNOWN = '…'

/** Words that YAML reads as something else than a text. */
const notText = /^(?:[-+]?[\d.]+|0x[\da-f]+|true|false|null|yes|no|on|off|~)$/i

/** A text as YAML on one line: plain where it stays the same text between brackets too, else in quotes. */
function inlineText(text: string): string {
  const isPlain = /^[\p{L}\p{N}_/…][^,[\]{}:#"'`\n\r\t]*$/u.test(text) && !/\s$/.test(text) && !notText.test(text)
  return isPlain ? text : JSON.stringify(text)
}

/**
 * A value as YAML on one line.
 * @example yamlInline([{ name: 'Ann Lee', lead: true }]) // '[{ name: Ann Lee, lead: true }]'
 */
export function yamlInline(value: unknown): string {
  if (typeof value === 'string') return inlineText(value)
  if (Array.isArray(value)) return `[${value.map(yamlInline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([key, inner]) => `${inlineText(key)}: ${yamlInline(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** A text that ends its line, where brackets and colons within words do no harm: `https://a.example`. */
const isPlainInLine = (text: string): boolean =>
  /^[\p{L}\p{N}_/…][^"'`\n\r\t]*$/u.test(text) && !/: | #|[:\s]$/.test(text) && !notText.test(text)

/**
 * A field on one line.
 * @example yamlField('href', 'https://a.example') // 'href: https://a.example'
 */
export const yamlField = (field: string, value: unknown): string =>
  `${inlineText(field)}: ${typeof value === 'string' && isPlainInLine(value) ? value : yamlInline(value)}`
