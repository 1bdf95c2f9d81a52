import type { PublishedCalendar } from '../model/meeting.ts'
import { address, type Coerce, list, notShown, object } from './coerce.ts'
import { name } from './textShapes.ts'

/** The calendars that a community publishes. */
export const calendarsShape: Coerce<readonly PublishedCalendar[]> = /* @__PURE__ */ list(
  object<PublishedCalendar>({ kind: notShown, label: name, href: address }, 'label'),
)
