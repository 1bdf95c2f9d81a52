import { roadmapMessages } from '../i18n/roadmapMessages.ts'
import type { Release, RoadmapItem, RoadmapSource } from '../model/roadmap.ts'
import type { Role } from '../model/role.ts'
import { address, type Coerce, date, notShown, object, oneOf, partialDate, string } from './coerce.ts'
import { access, entry, ids, links } from './entryShapes.ts'
import { listItems, name, prose, text } from './textShapes.ts'

export const roleShape: Coerce<Role> = /* @__PURE__ */ entry<Role>(
  {
    name,
    description: prose,
    duties: listItems,
    requirements: listItems,
    rights: listItems,
    process: prose,
    holders: ids,
    bodies: ids,
    links,
  },
  'name',
)

export const roadmapItemShape: Coerce<RoadmapItem> = /* @__PURE__ */ entry<RoadmapItem>(
  {
    name,
    description: text,
    horizon: oneOf(roadmapMessages.horizons),
    release: string,
    status: oneOf(roadmapMessages.status),
    due: partialDate,
    href: address,
  },
  'name',
)

export const roadmapSourceShape: Coerce<RoadmapSource> = /* @__PURE__ */ object<RoadmapSource>(
  { label: name, href: address, shownAs: notShown, access, verifiedOn: date },
  'label',
)

export const releaseShape: Coerce<Release> = /* @__PURE__ */ entry<Release>(
  {
    version: string,
    date: partialDate,
    supportedUntil: partialDate,
    description: text,
    href: address,
  },
  'version',
)
