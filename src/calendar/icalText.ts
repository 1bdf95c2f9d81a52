import { DAY, firstDay, monthOf } from './days.ts'

/** A line of iCalendar holds 75 octets at most, its line break aside (RFC 5545 §3.1). */
const LINE_OCTETS = 75

/**
 * Writes a TEXT value (RFC 5545 §3.3.11). Every kind of line break becomes `\n`, so no text can begin a line of its own;
 * control characters and halves of characters, which the format forbids, are taken out.
 * @example escapeText('Agenda, notes; more\nEND:VEVENT') // 'Agenda\\, notes\\; more\\nEND:VEVENT'
 */
export function escapeText(text: string): string {
  const escaped = /[\\;,]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,')
    : text
  return cleaned(escaped, '\\n')
}

/** Takes out what iCalendar has no form for, and puts something in place of line breaks. */
function cleaned(text: string, lineBreak: string): string {
  // Nearly all texts are plain, and need one look only.
  if (!/[^ -~]/.test(text)) return text
  return (
    text
      .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, lineBreak)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  )
}

/**
 * Writes a parameter (RFC 5545 §3.2), quoted where its value needs it. A quote within it has no form there.
 * @example parameter('LABEL', 'Room A: door 3') // ';LABEL="Room A: door 3"'
 */
export function parameter(name: string, value: string): string {
  const plain = cleaned(value, ' ').replaceAll('"', "'")
  return `;${name}=${/[:;,]/.test(plain) ? `"${plain}"` : plain}`
}

/**
 * Folds a content line at 75 octets of UTF-8, never inside a character (RFC 5545 §3.1).
 * @example fold(`SUMMARY:${'a'.repeat(80)}`) // 'SUMMARY:aaa…' of 75 octets, then '\r\n aaa…'
 */
export function fold(line: string): string {
  // No UTF-16 unit takes more than three octets.
  if (line.length * 3 <= LINE_OCTETS || (line.length <= LINE_OCTETS && !/[^ -~]/.test(line))) return line
  let folded = ''
  let begin = 0
  let octets = 0
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    octets += size
    if (octets > LINE_OCTETS) {
      folded += `${line.slice(begin, at)}\r\n `
      begin = at
      octets = size + 1
    }
    at += size > 3 ? 2 : 1
  }
  return folded + line.slice(begin)
}

/** The time on a clock without a zone (RFC 5545 §3.3.5, form 1), of epoch milliseconds as if the zone were UTC. */
export function wallStamp(wall: number): string {
  const day = Math.floor(wall / DAY)
  const month = monthOf(day)
  const second = Math.floor((wall - day * DAY) / 1000)
  const date = Math.floor(month / 12) * 1e4 + ((month % 12) + 1) * 100 + day - firstDay(month) + 1
  const time = Math.floor(second / 3600) * 1e4 + (Math.floor(second / 60) % 60) * 100 + (second % 60)
  return `${String(1e8 + date).slice(1)}T${String(1e6 + time).slice(1)}`
}

/**
 * An instant in UTC (RFC 5545 §3.3.5, form 2).
 * @example utcStamp(Date.UTC(2026, 4, 7, 17)) // '20260507T170000Z'
 */
export const utcStamp = (instant: number): string => `${wallStamp(instant)}Z`
