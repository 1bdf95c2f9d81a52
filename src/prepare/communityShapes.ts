import { pageMessages } from '../i18n/pageMessages.ts'
import type { CommunityCalendar, Foundation, Maturity } from '../model/community.ts'
import type { Logo } from '../model/logo.ts'
import type { Localized } from '../model/text.ts'
import { address, type Coerce, list, number, object, once, oneOf, string } from './coerce.ts'
import { name, prose } from './textShapes.ts'

export const logoShape: Coerce<Logo> = /* @__PURE__ */ object<Logo>(
  { src: address, darkSrc: address, alt: name, width: number, height: number },
  'src',
)

export const calendarShape: Coerce<CommunityCalendar> = /* @__PURE__ */ object<CommunityCalendar>({
  feed: address,
  href: address,
})

export const foundationShape: Coerce<Foundation> = /* @__PURE__ */ once(
  object<Foundation>({ id: string, name: string, href: address, logo: logoShape, trademarks: prose }, 'name'),
)

export const maturityShape: Coerce<Maturity> = /* @__PURE__ */ oneOf(pageMessages.maturity)

interface Contents {
  id: string
  heading: Localized<string>
  entries?: readonly Contents[]
}

/** The lines of a table of contents. */
export const contentsShape: Coerce<readonly Contents[]> = /* @__PURE__ */ list(
  object<Contents>(
    // Called late: a line may have lines below it.
    { id: string, heading: name, entries: (value, path) => contentsShape(value, path) },
    'heading',
  ),
)
