import type { Block, Inline, Prose, Text } from '../model/text.ts'
import type { Field } from './field.ts'
import type { Lose } from './source.ts'

/** Longer descriptions are mails, not summaries. */
const LONGEST = 2000

/** A line that says what opens a meeting: that is not for a page. */
const isSecret = (line: string): boolean =>
  /\b(?:pass ?code|pass ?word|pin|meeting id|dial[ -]?in)\b/i.test(line) && /[:=#]/.test(line)

/** A longer text, in paragraphs, with its addresses as links. */
export function proseOf(field: Field): Prose | undefined {
  const written = field.text()
  if (written === undefined) return undefined
  const lines = written.split(/\r?\n/)
  const open = lines.filter((line) => !isSecret(line))
  if (open.length < lines.length) field.note('', 'what tells how to dial in was left out; say it in join')
  return paragraphsOf(open.join('\n'), field.at, (at, value, reason) => field.note(String(value), reason))
}

/** Splits a text at its blank lines. Of a very long one only the beginning is kept. */
export function paragraphsOf(text: string, at: string, lose: Lose): Prose | undefined {
  if (text.length > LONGEST) lose(at, text.slice(LONGEST), `of a description the first ${LONGEST} characters are kept`)
  const paragraphs = text
    .slice(0, LONGEST)
    .split(/\n\s*\n/)
    .map((each) => linked(each.trim()))
    .filter((each) => each !== '')
  if (paragraphs.length === 0) return undefined
  if (paragraphs.length === 1 && typeof paragraphs[0] === 'string') return paragraphs[0]
  return paragraphs.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph }))
}

/** A text whose addresses of the web are links. */
export function linked(text: string): Text {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>"'().,;:!?\]*])/)
  if (pieces.length === 1) return text
  return pieces.flatMap((piece, index): Inline[] => {
    if (index % 2 === 1 && URL.canParse(piece)) return [{ kind: 'link', text: piece, href: piece }]
    return piece === '' ? [] : [piece]
  })
}
