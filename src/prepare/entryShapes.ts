import { entryMessages } from '../i18n/entryMessages.ts'
import type { Access, Entry } from '../model/entry.ts'
import type { Link } from '../model/link.ts'
import {
  address,
  type Coerce,
  type Fields,
  type FieldsOfAny,
  type KeyOf,
  list,
  notShown,
  object,
  oneOf,
  string,
  union,
} from './coerce.ts'
import { name } from './textShapes.ts'

/** The fields of every entry. Those that say how far it can be trusted are read where they are shown. */
const entryFields: Fields<Entry> = {
  id: string,
  verifiedOn: notShown,
  fetchedOn: notShown,
  expires: notShown,
  updatedOn: notShown,
  revision: notShown,
  from: notShown,
}

/** An entry: an object with the fields of its own, and those of every entry. */
export const entry = <Value extends Entry>(
  fields: Omit<Fields<Value>, keyof Entry>,
  ...requiredNames: readonly (keyof Value & string)[]
): Coerce<Value> => object({ ...entryFields, ...fields } as Fields<Value>, ...requiredNames)

/** An entry that is one of several types. */
export const entryUnion = <Union extends Entry>(
  fields: Omit<FieldsOfAny<Union>, keyof Entry>,
  ...requiredNames: readonly KeyOf<Union>[]
): Coerce<Union> => union<Union>({ ...entryFields, ...fields } as unknown as FieldsOfAny<Union>, ...requiredNames)

/** Who may do something. */
export const access: Coerce<Access> = /* @__PURE__ */ oneOf(entryMessages.access)

const strings = /* @__PURE__ */ list(string)

/** The `id`s of other entries, each once: an entry that is named twice has one place, and one anchor. */
export const ids: Coerce<readonly string[]> = (value, path) => {
  const named = strings(value, path)
  const each = new Set(named)
  return named && each.size < named.length ? [...each] : named
}

export const link: Coerce<Link> = /* @__PURE__ */ object<Link>(
  { label: name, href: address, shownAs: notShown, access },
  'label',
)

export const links: Coerce<readonly Link[]> = /* @__PURE__ */ list(link)
