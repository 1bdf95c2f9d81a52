import { policyMessages } from '../i18n/governanceMessages.ts'
import type { Policy, Principle, Reporting } from '../model/policy.ts'
import { address, type Coerce, notShown, object, oneOf } from './coerce.ts'
import { entry, links } from './entryShapes.ts'
import { reference } from './referenceShape.ts'
import { listItems, name, prose, text } from './textShapes.ts'

export const principleShape: Coerce<Principle> = /* @__PURE__ */ entry<Principle>(
  {
    name,
    description: text,
  },
  'name',
)

export const policyShape: Coerce<Policy> = /* @__PURE__ */ entry<Policy>(
  {
    kind: oneOf(policyMessages.kinds),
    kindLabel: name,
    name,
    href: address,
    description: prose,
    covers: listItems,
    // The principles are entries of their own, each prepared by the list that shows it.
    principles: notShown,
    adoptedFrom: name,
    reporting: object<Reporting>({ how: prose, not: prose, contact: reference }),
    links,
  },
  'name',
  'kind',
)
