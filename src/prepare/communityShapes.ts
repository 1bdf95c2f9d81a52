import { pageMessages } from '../i18n/pageMessages.ts'
import type { Foundation, Maturity } from '../model/community.ts'
import type { Localized } from '../model/text.ts'
import { address, type Coerce, list, object, once, oneOf, string } from './coerce.ts'
import { name, prose } from './textShapes.ts'

export const foundationShape: Coerce<Foundation> = /* @__PURE__ */ once(
  object<Foundation>({ id: string, name: string, href: address, trademarks: prose }, 'name'),
)

export const maturityShape: Coerce<Maturity> = /* @__PURE__ */ oneOf(pageMessages.maturity)

/** The lines of a table of contents. */
export const contentsShape: Coerce<readonly { id: string; heading: Localized<string> }[]> = /* @__PURE__ */ list(
  object<{ id: string; heading: Localized<string> }>({ id: string, heading: name }, 'heading'),
)
