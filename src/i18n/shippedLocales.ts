/** The languages other than English for which the package has a catalogue. */
export const shippedLocales = [
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'ar',
  'zh-Hans',
  'ja',
  'ru',
  'pl',
  'nl',
  'uk',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'ko',
  'zh-Hant',
  'pt-PT',
  'tr',
  'he',
  'id',
  'vi',
  'hi',
  'fa',
] as const

export type ShippedLocale = (typeof shippedLocales)[number]

/**
 * The catalogue for a language tag: `de` for `de-AT`, `zh-Hant` for `zh-TW`. Portuguese is that of Brazil for `pt`, that
 * of Portugal for all other countries. Undefined where there is none, and for English, which needs none.
 */
export function shippedLocale(locale: string): ShippedLocale | undefined {
  const { language, script, region } = new Intl.Locale(locale).maximize()
  const own = language === 'no' ? 'nb' : language
  const tags = [new Intl.Locale(locale).baseName, `${own}-${script}`, `${own}-${region}`, own === 'pt' ? 'pt-PT' : own]
  const tag = tags.find((each) => (shippedLocales as readonly string[]).includes(each))
  return tag as ShippedLocale | undefined
}
