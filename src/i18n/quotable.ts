const PAIRS = ['""', '“”', '„“', '„”', '«»', '»«', '「」', '‘’', "''"]

/**
 * Words as they stand within quotation marks: without marks around them, and with single ones inside.
 * @example quotable('"Bi-weekly"') // 'Bi-weekly'
 * @example quotable('The "open" call') // 'The ‘open’ call'
 */
export function quotable(words: string): string {
  const text = words.trim()
  const inner = text.slice(1, -1)
  const marks = text.charAt(0) + text.slice(1).slice(-1)
  const isQuoted = PAIRS.includes(marks) && ![text.charAt(0), text.slice(-1)].some((mark) => inner.includes(mark))
  return (isQuoted ? inner.trim() : text).replace(/"([^"]*)"/g, '‘$1’').replace(/[“„«]([^“”„«»]*)[”“»]/g, '‘$1’')
}
