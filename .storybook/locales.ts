import type { MessageOverrides } from '../src/i18n/messages.ts'
import { pseudoLocale, pseudoMessages } from './pseudoMessages.ts'

const catalogues = import.meta.glob<MessageOverrides>(['../src/locales/*.ts', '!../src/locales/wordsFor.ts'], {
  import: 'default',
})

const namesOf = new Intl.DisplayNames('en', { type: 'language' })

const tagOf = (file: string): string => file.replace(/^.*\/(.*)\.ts$/, '$1')

/** The locales of the toolbar: English in two forms, and every language that the package has a catalogue of. */
export const locales = [
  { value: 'own', title: 'Language: default' },
  ...['en', 'en-US', ...Object.keys(catalogues).map(tagOf)].map((value) => ({
    value,
    title: namesOf.of(value) ?? value,
  })),
  { value: pseudoLocale, title: 'Pseudo (text without brackets is in no catalogue)' },
]

/** The words of a language; undefined for English, which components bring along. */
export const loadMessages = async (locale: string): Promise<MessageOverrides | undefined> =>
  locale === pseudoLocale ? pseudoMessages : catalogues[`../src/locales/${locale}.ts`]?.()
