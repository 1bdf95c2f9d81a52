/** A line of iCalendar holds 75 octets at most, its line break aside (RFC 5545 §3.1). */
const LINE_OCTETS = 75

/**
 * Writes a TEXT value (RFC 5545 §3.3.11). Every kind of line break becomes `\n`, so no text can begin a line of its own;
 * control characters and halves of characters, which the format forbids, are taken out.
 * @example escapeText('Agenda, notes; more\nEND:VEVENT') // 'Agenda\\, notes\\; more\\nEND:VEVENT'
 */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, String.raw`\$&`)
      .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, String.raw`\n`)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  )
}

/**
 * Writes a parameter (RFC 5545 §3.2), quoted where its value needs it. A quote within it has no form there.
 * @example parameter('LABEL', 'Room A: door 3') // ';LABEL="Room A: door 3"'
 */
export function parameter(name: string, value: string): string {
  // oxlint-disable-next-line no-control-regex
  const plain = value.replace(/[\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')
  return `;${name}=${/[":;,]/.test(plain) ? `"${plain.replaceAll('"', "'")}"` : plain}`
}

/**
 * Folds a content line at 75 octets of UTF-8, never inside a character (RFC 5545 §3.1).
 * @example fold(`SUMMARY:${'a'.repeat(80)}`) // 'SUMMARY:aaa…' of 75 octets, then '\r\n aaa…'
 */
export function fold(line: string): string {
  // No UTF-16 unit takes more than three octets.
  if (line.length * 3 <= LINE_OCTETS || (line.length <= LINE_OCTETS && /^[ -~]*$/.test(line))) return line
  let folded = ''
  let octets = 0
  for (const character of line) {
    const code = character.codePointAt(0)!
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** The time on a clock without a zone (RFC 5545 §3.3.5, form 1), of epoch milliseconds as if the zone were UTC. */
export const wallStamp = (wall: number): string => new Date(wall).toISOString().replace(/[-:]|\..*/g, '')

/**
 * An instant in UTC (RFC 5545 §3.3.5, form 2).
 * @example utcStamp(Date.UTC(2026, 4, 7, 17)) // '20260507T170000Z'
 */
export const utcStamp = (instant: number): string => `${wallStamp(instant)}Z`
