import { expect, it } from 'vitest'

import { decodeText } from '../../src/cli/decodeText.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const bigEndian = (text: string) => utf16(text).swap16()
const western =
  'It looks like Latin-1 (Windows-1252). Save it as UTF-8 in your editor, or with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW.'

it.each([
  ['letters of all kinds', Buffer.from('name: Zürich 日本 👩‍💻'), 'name: Zürich 日本 👩‍💻'],
  ['a byte order mark, which is no part of the text', Buffer.from('\ufeffname: a'), 'name: a'],
  ['a replacement character that is written', Buffer.from('a\ufffdb'), 'a\ufffdb'],
  ['nothing', Buffer.alloc(0), ''],
])('reads UTF-8: %s', (_what, bytes, text) => {
  expect(decodeText(bytes)).toBe(text)
})

it.each([
  ['Latin-1', latin1('id: a\nname: Zürich\n'), `byte 0xFC in line 2, behind "name: Z", is no UTF-8. ${western}`],
  [
    'quotes of Windows',
    Buffer.from([0x61, 0x93, 0x62, 0x94, 0x0a]),
    `byte 0x93 in line 1, behind "a", is no UTF-8. ${western}`,
  ],
  ['an accent at the very end', latin1('caf\xe9'), `byte 0xE9 in line 1, behind "caf", is no UTF-8. ${western}`],
  ['letters before an accent', latin1('\xe9t\xe9 '), `byte 0xE9 in line 1, behind "", is no UTF-8. ${western}`],
  [
    'a character that is cut',
    Buffer.from('Zürich 日本').subarray(0, -1),
    'byte 0xE6 in line 1, behind "Zürich 日", is no UTF-8. Save it as UTF-8 in your editor.',
  ],
  [
    'Shift_JIS',
    Buffer.from([0x61, 0x3a, 0x20, 0x93, 0xfa, 0x96, 0x7b]),
    'byte 0x93 in line 1, behind "a: ", is no UTF-8. Save it as UTF-8 in your editor.',
  ],
  [
    'UTF-16 with a mark',
    utf16('\ufeffid: a'),
    'it looks like UTF-16, and must be UTF-8. Save it as UTF-8 in your editor, or with: iconv -f UTF-16 -t UTF-8 OLD > NEW.',
  ],
  ['UTF-16 of the other order', bigEndian('\ufeffid: a'), expect.stringContaining('it looks like UTF-16, ')],
  ['UTF-16 without a mark', utf16('id: Zürich'), expect.stringContaining('it looks like UTF-16LE, ')],
  ['the same of the other order', bigEndian('id: Zürich'), expect.stringContaining('it looks like UTF-16BE, ')],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]), expect.stringContaining('it looks like UTF-32, ')],
  [
    'what is no text',
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8]),
    'byte 5 is zero, so it is no text. Give a file of text.',
  ],
])('says what else it found: %s', (_what, bytes, message) => {
  expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ message }))
})
