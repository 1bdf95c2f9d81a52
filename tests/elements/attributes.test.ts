import { describe, expect, it } from 'vitest'

import { type Given, inHtml, readAttributes, readers } from '../../src/elements/attributes.ts'

const names = Object.keys(readers) as (keyof Given)[]

const read = (attributes: Readonly<Record<string, string>>) =>
  readAttributes({ getAttribute: (name: string) => attributes[name] ?? null }, names)

it('the attributes have the names of the props, as HTML writes them', () => {
  expect(names.map(inHtml)).toEqual([
    'locale',
    'id-prefix',
    'base-url',
    'filter-address',
    'heading',
    'heading-level',
    'only',
    'now',
    'count',
    'days',
    'link-to',
    'group-by',
    'href',
    'label',
    'feed-href',
    'file-href',
    'show-contents',
    'start',
    'end',
    'time-zone',
  ])
})

it('an element without attributes is given nothing', () => {
  expect(read({})).toEqual({ given: {}, faults: [] })
})

it.each([
  ['locale', 'pt-br', { locale: 'pt-BR' }],
  ['heading', 'Where we talk', { heading: 'Where we talk' }],
  ['heading-level', '3', { headingLevel: 3 }],
  ['only', ' chat\n list ', { only: ['chat', 'list'] }],
  ['now', '2026-05-03T12:00:00Z', { now: 1_777_809_600_000 }],
  ['now', '2026-05-03T14:00+02:00', { now: 1_777_809_600_000 }],
  ['count', '5', { count: 5 }],
  ['days', '28', { days: 28 }],
  ['link-to', 'none', { linkTo: 'none' }],
  ['filter-address', 'none', { filterAddress: 'none' }],
  ['base-url', 'https://example.org/docs/', { baseUrl: 'https://example.org/docs/' }],
  ['id-prefix', 'kiln-', { idPrefix: 'kiln-' }],
  ['show-contents', '', { showContents: true }],
  ['time-zone', 'Europe/Lisbon', { timeZone: 'Europe/Lisbon' }],
])('%s="%s" is read', (name, value, given) => {
  expect(read({ [name]: value })).toEqual({ given, faults: [] })
})

describe('what cannot be read is left out, and said', () => {
  it.each([
    ['locale', 'not a tag', 'a language tag (BCP 47), such as de or pt-BR'],
    ['locale', '', 'a language tag (BCP 47), such as de or pt-BR'],
    ['heading-level', '0', 'a level from 1 to 6'],
    ['heading-level', 'two', 'a level from 1 to 6'],
    ['only', ' ', 'ids, with spaces between them'],
    ['now', '2026-05-03', 'an instant with its offset, such as 2026-05-03T12:00:00Z'],
    ['now', '2026-05-03T12:00', 'an instant with its offset, such as 2026-05-03T12:00:00Z'],
    ['now', '2026-99-03T12:00Z', 'an instant with its offset, such as 2026-05-03T12:00:00Z'],
    ['now', '1777809600000', 'an instant with its offset, such as 2026-05-03T12:00:00Z'],
    ['count', '0', 'a whole number above zero'],
    ['count', '2.5', 'a whole number above zero'],
    ['days', '1e3', 'a whole number above zero'],
    ['days', '99999', 'a whole number above zero'],
    ['link-to', 'Card', 'card or none'],
    ['filter-address', 'off', 'hash or none'],
    ['base-url', '/docs/', 'an absolute address'],
  ])('%s="%s"', (name, value, wanted) => {
    expect(read({ [name]: value, label: 'Kept' })).toEqual({
      given: { label: 'Kept' },
      faults: [`${name} is ${JSON.stringify(value)}, and is left out; it must be ${wanted}.`],
    })
  })
})
