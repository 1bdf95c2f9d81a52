import type { Messages } from '../i18n/messages.ts'
import { shippedLocale } from '../i18n/shippedLocales.ts'
import { languageTag } from './attributes.ts'
import { registered } from './registerMessages.ts'

/** The words for a language, where they were registered: those of `de` for `de-AT`. */
export function registeredMessages(locale: string): Messages | undefined {
  const { baseName, language } = new Intl.Locale(locale)
  const tag = [baseName, shippedLocale(locale) ?? language].find((each) => registered().has(each))
  return tag === undefined ? undefined : registered().get(tag)
}

const missed = new Set<string>()

/** Says once which script is missing, when all scripts of the page have run. */
export function warnOfMissing(locale: string): void {
  if (missed.has(locale)) return
  missed.add(locale)
  const warn = (): void => {
    if (registeredMessages(locale)) return
    const tag = shippedLocale(locale)
    const fix =
      tag === undefined
        ? `Hand over words of your own: registerMessages(${JSON.stringify(locale)}, messages)`
        : `Load elements/locales/${tag}.js of the package, <script type="module">`
    console.warn(
      `moothall: there are no words for lang ${JSON.stringify(locale)}, so the elements are in English. ${fix}.`,
    )
  }
  if (document.readyState === 'complete') warn()
  else addEventListener('load', warn, { once: true })
}

/** The language that the page gives an element: that of the nearest `lang`, also outside of a shadow root. */
export function languageAround(element: Element): string | undefined {
  const nearest = element.closest('[lang]')
  if (nearest) return languageTag(nearest.getAttribute('lang') ?? '')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined
}
