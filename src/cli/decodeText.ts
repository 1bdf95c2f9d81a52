/** How much of a file is looked at to tell UTF-16 by its zeros. */
const SAMPLE = 4096

/** Byte order marks other than that of UTF-8, the longer ones first. */
const MARKS = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
] as const

/**
 * The text of a file. Only UTF-8 is read, with or without a byte order mark: letters of another encoding would be lost.
 * @throws Error that says what the bytes look like, and how to mend the file
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const wide = marked ?? wideEncoding(bytes)
  if (wide !== undefined) throw new Error(`it looks like ${wide}, and must be UTF-8. ${mended(wide)}`)
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new Error(`byte ${zero + 1} is zero, so it is no text. Give a file of text.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(fault(bytes))
  }
}

const mended = (encoding: string): string =>
  `Save it as UTF-8 in your editor, or with: iconv -f ${encoding} -t UTF-8 OLD > NEW.`

/** Text of UTF-16 without a mark has a zero in nearly every other byte, as far as it is Latin. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++
  const [even, odd] = zeros as [number, number]
  const isMost = (count: number): boolean => count > 1 && count > sample.length / 5
  if (isMost(odd) && even === 0) return 'UTF-16LE'
  return isMost(even) && odd === 0 ? 'UTF-16BE' : undefined
}

/** Of bytes that are no UTF-8: where the first of them is, and what the file looks like. */
function fault(bytes: Uint8Array): string {
  const offset = firstFault(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, offset))
  const lines = before.split('\n')
  const byte = `0x${bytes[offset]!.toString(16).toUpperCase()}`
  const place = `byte ${byte} in line ${lines.length}, behind ${JSON.stringify(lines.at(-1)!.slice(-12))}, is no UTF-8`
  return isWestern(bytes)
    ? `${place}. It looks like Latin-1 (Windows-1252). ${mended('WINDOWS-1252')}`
    : `${place}. Save it as UTF-8 in your editor.`
}

/** The index of the first byte that is no part of a character of UTF-8. */
function firstFault(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      // A character that is cut at the end is no fault yet.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, good))
    return good
  } catch {
    // The end cuts a character.
    let start = good - 1
    while (start > 0 && (bytes[start]! & 0xc0) === 0x80) start--
    return start
  }
}

/** Single high bytes among Latin letters, as Western Europe wrote its accents. Of other encodings nothing is guessed. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0
  let alone = 0
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    high++
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone++
  }
  return alone > high / 2
}
