import { describe, expect, it } from 'vitest'

import { DataPath } from '../../src/data/path.ts'
import { address, boolean, date, list, localized, number, object, oneOf, string } from '../../src/prepare/coerce.ts'
import { prose } from '../../src/prepare/textShapes.ts'
import { takeDeveloperMessages } from '../finders.ts'

// A warning is given once, so each case has a path of its own.
let cases = 0
const newPath = (): DataPath => DataPath.of(`field${(cases += 1)}`)

describe('what fits is returned as it is', () => {
  it.each([
    ['a string', string, 'word'],
    ['an empty string', string, ''],
    ['a number', number, 0],
    ['a boolean', boolean, false],
    ['a date', date, '2028-02-29'],
    ['an address', address, '/path'],
    ['a known word', oneOf({ red: 1, green: 1 }), 'green'],
    ['a list', list(string), ['a', 'b']],
    ['a text by language', localized(string), { en: 'One', de: 'Eins' }],
    ['an object with more fields than are known', object<{ a: string }>({ a: string }), { a: 'x', b: 7 }],
    ['a text with blocks', prose, [{ kind: 'paragraph', text: ['a', { kind: 'code', text: 'b' }] }]],
  ])('%s', (_what, coerce, value) => {
    expect((coerce as typeof string)(value, newPath())).toBe(value)
    expect(takeDeveloperMessages()).toEqual([])
  })
})

describe('what does not fit is left out, and the warning says what is expected', () => {
  it.each([
    ['an object as a string', string, {}, undefined, 'must be a string; received an object. It is left out.'],
    ['not a number as a string', string, Number.NaN, undefined, 'must be a string; received NaN. It is left out.'],
    ['a string as a number', number, '7', undefined, 'must be a number; received "7". It is left out.'],
    ['a word as a boolean', boolean, 'yes', undefined, 'must be true or false; received "yes". It is left out.'],
    ['a string as a list', list(string), 'a', undefined, 'must be a list; received "a". It is left out.'],
    [
      'an item of a list',
      list(string),
      ['a', {}, 'b'],
      ['a', 'b'],
      '[1] must be a string; received an object. It is left out.',
    ],
    [
      'one language of several',
      localized(string),
      { en: [], de: 'Eins' },
      { de: 'Eins' },
      '.en must be a string; received an empty list. It is left out.',
    ],
    [
      'a field of an object',
      object<{ a: string }>({ a: string }),
      { a: [] },
      {},
      '.a must be a string; received an empty list. It is left out.',
    ],
    [
      'a block of an unknown kind',
      prose,
      [{ kind: 'chart' }],
      [],
      '[0].kind must be paragraph, list, table or callout; received "chart". It is left out.',
    ],
    [
      'an unknown word, which is kept',
      oneOf({ red: 1, green: 1 }),
      'blue',
      'blue',
      'must be one of red, green; received "blue".',
    ],
    [
      'an address that runs, which is kept',
      address,
      'data:text/html,x',
      'data:text/html,x',
      ': "data:text/html,x" does not become a link: the scheme "data" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
  ])('%s', (_what, coerce, value, expected, message) => {
    const path = newPath()
    expect((coerce as typeof string)(value, path)).toEqual(expected)
    const separator = /^[[.:]/.test(message) ? '' : ' '
    expect(takeDeveloperMessages()).toEqual([`moothall: ${path}${separator}${message}`])
  })

  it.each([null, undefined])('%s is absent, without a warning', (value) => {
    for (const coerce of [string, number, boolean, date, address, list(string), localized(string)]) {
      expect(coerce(value, newPath())).toBeUndefined()
    }
    expect(takeDeveloperMessages()).toEqual([])
  })
})

it('a number where a text belongs becomes its digits, as YAML reads 2024', () => {
  expect(string(2024, newPath())).toBe('2024')
})

it.each(['2026-02-30', '3 May 2026', ''])('the date %j is refused', (value) => {
  expect(() => date(value, DataPath.of('on'))).toThrow(
    new RangeError(`on must be a date, YYYY-MM-DD; received ${JSON.stringify(value)}.`),
  )
})

it.each([
  ['controls', 'a\u0000b\u0007c\u009B', 'abc'],
  ['halves of characters', 'a\uD800b\uDFFF', 'ab'],
  ['line ends of Windows', 'a\r\nb\rc', 'a\nb\nc'],
  ['a tab, an emoji and a mark of direction, which stay', 'a\t🏳️‍🌈\u202E', 'a\t🏳️‍🌈\u202E'],
])('a text is freed of what HTML cannot hold: %s', (_what, text, clean) => {
  expect(string(text, newPath())).toBe(clean)
})
