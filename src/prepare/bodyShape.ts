import { governanceMessages } from '../i18n/governanceMessages.ts'
import type { Body, BodyGroup } from '../model/body.ts'
import { type Coerce, notShown, object, oneOf, string } from './coerce.ts'
import { access, entry, ids, link, links } from './entryShapes.ts'
import { name, notes, prose } from './textShapes.ts'

export const bodyShape: Coerce<Body> = /* @__PURE__ */ entry<Body>(
  {
    name,
    kind: oneOf(governanceMessages.kinds),
    kindLabel: name,
    description: prose,
    // The members are entries of their own, each prepared by the list that shows it.
    members: notShown,
    membersSource: link,
    links,
    access,
    charter: link,
    decision: prose,
    elections: prose,
    meetings: ids,
    channels: ids,
    repositories: ids,
    parent: string,
    group: string,
    notes,
  },
  'name',
  'kind',
)

export const bodyGroupShape: Coerce<BodyGroup> = /* @__PURE__ */ object<BodyGroup>(
  { id: string, name, description: prose },
  'name',
)
