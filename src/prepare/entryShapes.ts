import { entryMessages } from '../i18n/entryMessages.ts'
import type { Entry } from '../model/entry.ts'
import type { Link } from '../model/link.ts'
import { address, type Coerce, list, notShown, object, oneOf, string } from './coerce.ts'
import { name } from './textShapes.ts'

/** The fields of every entry. The dates that say how far it can be trusted are for the review, and no page shows them. */
export const entryFields: { readonly [Name in keyof Entry]-?: Coerce<NonNullable<Entry[Name]>> } = {
  id: string,
  verifiedOn: notShown,
  expires: notShown,
  updatedOn: notShown,
  revision: notShown,
}

/** Who may do something. */
export const access = /* @__PURE__ */ oneOf(entryMessages.access)

/** The `id`s of other entries. */
export const ids: Coerce<readonly string[]> = /* @__PURE__ */ list(string)

export const link: Coerce<Link> = /* @__PURE__ */ object<Link>(
  { label: name, href: address, shownAs: string, access },
  'label',
)

export const links: Coerce<readonly Link[]> = /* @__PURE__ */ list(link)
