import { mergeMessages } from '../i18n/mergeMessages.ts'
import type { MessageOverrides, Messages } from '../i18n/messages.ts'
import { type ShippedLocale, shippedLocale } from '../i18n/shippedLocales.ts'
import ar from './ar.ts'
import cs from './cs.ts'
import da from './da.ts'
import de from './de.ts'
import es from './es.ts'
import fa from './fa.ts'
import fi from './fi.ts'
import fr from './fr.ts'
import he from './he.ts'
import hi from './hi.ts'
import id from './id.ts'
import it from './it.ts'
import ja from './ja.ts'
import ko from './ko.ts'
import nb from './nb.ts'
import nl from './nl.ts'
import pl from './pl.ts'
import ptBR from './pt-BR.ts'
import ptPT from './pt-PT.ts'
import ru from './ru.ts'
import sv from './sv.ts'
import tr from './tr.ts'
import uk from './uk.ts'
import vi from './vi.ts'
import zhHans from './zh-Hans.ts'
import zhHant from './zh-Hant.ts'

const catalogues: Readonly<Record<ShippedLocale, Messages>> = {
  de,
  fr,
  es,
  'pt-BR': ptBR,
  it,
  ar,
  'zh-Hans': zhHans,
  ja,
  ru,
  pl,
  nl,
  uk,
  cs,
  sv,
  da,
  nb,
  fi,
  ko,
  'zh-Hant': zhHant,
  'pt-PT': ptPT,
  tr,
  he,
  id,
  vi,
  hi,
  fa,
}

/** A site's own words, and for the rest those that the library has in the language. For servers: it holds all catalogues. */
export function wordsFor(locale: string, own: MessageOverrides | undefined): MessageOverrides | undefined {
  const tag = shippedLocale(locale)
  if (tag === undefined) return own
  return own === undefined ? catalogues[tag] : mergeMessages(catalogues[tag], own)
}
