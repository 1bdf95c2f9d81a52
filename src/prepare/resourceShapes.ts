import { repositoryMessages, resourceMessages } from '../i18n/resourceMessages.ts'
import type { CallForPapers, DateRange, Event, Repository, RepositoryGroup, Resource } from '../model/resources.ts'
import { address, boolean, type Coerce, object, oneOf, partialDate, string } from './coerce.ts'
import { entry } from './entryShapes.ts'
import { name, notes, prose, text } from './textShapes.ts'

export const repositoryShape: Coerce<Repository> = /* @__PURE__ */ entry<Repository>(
  {
    name: string,
    href: address,
    description: text,
    group: string,
    status: oneOf({ active: true, ...repositoryMessages.status }),
  },
  'name',
)

export const repositoryGroupShape: Coerce<RepositoryGroup> = /* @__PURE__ */ object<RepositoryGroup>({
  id: string,
  name,
})

export const resourceShape: Coerce<Resource> = /* @__PURE__ */ entry<Resource>(
  {
    kind: oneOf(resourceMessages.kinds),
    kindLabel: name,
    name,
    href: address,
    description: prose,
    status: oneOf({ active: true, archived: true }),
    notes,
  },
  'name',
  'kind',
)

const dateFields = /* @__PURE__ */ object<DateRange>({ from: partialDate, to: partialDate, asPublished: name })

export const dates: Coerce<DateRange> = (value, path) => {
  const range = dateFields(value, path)
  if (range?.to && range.from && range.to < range.from && !range.asPublished) {
    throw new RangeError(`${path.field('to')} must be ${range.from} or later; received "${range.to}".`)
  }
  return range
}

export const eventShape: Coerce<Event> = /* @__PURE__ */ entry<Event>(
  {
    name,
    description: text,
    dates,
    tentative: boolean,
    href: address,
    location: name,
    colocatedWith: name,
    callForPapers: object<CallForPapers>({ opens: partialDate, closes: partialDate, href: address }),
  },
  'name',
)
