import { expect, it } from 'vitest'

import { quotable } from '../../src/i18n/quotable.ts'

it.each([
  ['Bi-weekly', 'Bi-weekly'],
  ['"Bi-weekly"', 'Bi-weekly'],
  [' “Every other week” ', 'Every other week'],
  ['„Alle zwei Wochen“', 'Alle zwei Wochen'],
  ['«Toutes les semaines»', 'Toutes les semaines'],
  ['The "open" call', 'The ‘open’ call'],
  ['The “open” call', 'The ‘open’ call'],
  ['"First" or "last" Monday', '‘First’ or ‘last’ Monday'],
  ['the chair’s pick', 'the chair’s pick'],
  ['5" wide', '5" wide'],
  ['"', '"'],
  ['', ''],
])('%s stands within quotation marks as %s', (words, quoted) => {
  expect(quotable(words)).toBe(quoted)
})
