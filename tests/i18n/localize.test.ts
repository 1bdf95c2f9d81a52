import { describe, expect, it } from 'vitest'

import { localize } from '../../src/i18n/localize.ts'

describe('localize', () => {
  it('gives a plain text to every reader, marked with no language', () => {
    expect(localize('Meetings', 'de')).toEqual({ value: 'Meetings' })
  })

  it('gives a text of several pieces to every reader', () => {
    expect(localize(['Use ', { kind: 'code', text: 'make' }], 'de')).toEqual({
      value: ['Use ', { kind: 'code', text: 'make' }],
    })
  })

  it.each([
    ['the language asked for', { en: 'Meetings', de: 'Treffen' }, 'de', { value: 'Treffen' }],
    ['the very tag asked for', { de: 'Jänner?', 'de-AT': 'Jänner' }, 'de-AT', { value: 'Jänner' }],
    ['a tag in other letters', { 'pt-br': 'Reuniões' }, 'pt-BR', { value: 'Reuniões' }],
    ['the language of a region', { en: 'Meetings', de: 'Treffen' }, 'de-AT', { value: 'Treffen' }],
    ['a region of the language', { en: 'Meetings', 'de-CH': 'Treffen' }, 'de', { value: 'Treffen' }],
    ['English where there is no other', { de: 'Treffen', en: 'Meetings' }, 'fr', { value: 'Meetings', lang: 'en' }],
    ['a kind of English', { de: 'Treffen', 'en-GB': 'Meetings' }, 'fr', { value: 'Meetings', lang: 'en-GB' }],
    ['the first of all', { de: 'Treffen', pl: 'Spotkania' }, 'fr', { value: 'Treffen', lang: 'de' }],
    ['none that is null', { en: null as never, pl: 'Spotkania' }, 'en', { value: 'Spotkania', lang: 'pl' }],
    [
      'none that is no text',
      { en: { of: 'Meetings' } as never, pl: 'Spotkania' },
      'en',
      { value: 'Spotkania', lang: 'pl' },
    ],
  ])('chooses %s', (_what, text, locale, choice) => {
    expect(localize(text, locale)).toEqual(choice)
  })

  it('does not take one language for another that begins alike', () => {
    expect(localize({ en: 'Meetings', fil: 'Mga pulong' }, 'fi')).toEqual({ value: 'Meetings', lang: 'en' })
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['true', true],
    ['no language at all', {}],
    ['an object where a text belongs', { en: { of: 'Meetings' } }],
  ])('gives nothing for %s', (_what, text) => {
    expect(localize(text as never, 'en')).toBeUndefined()
  })
})
