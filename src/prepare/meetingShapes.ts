import { meetingMessages } from '../i18n/meetingMessages.ts'
import type { Meeting, Recording } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { calendarsShape } from './calendarShape.ts'
import { type Coerce, date, notShown, oneOf, oneOrMany, string, union } from './coerce.ts'
import { entry } from './entryShapes.ts'
import { references } from './referenceShape.ts'
import { name, note, notes, prose, text } from './textShapes.ts'

/** What a card says of a schedule beside its dates. Those are the engine's to read: what it refuses costs a line. */
const schedule = /* @__PURE__ */ union<Schedule>({
  kind: notShown,
  label: name,
  asPublished: name,
  note: text,
  first: text,
  last: date,
  next: date,
  rule: notShown,
  time: notShown,
  timeZone: notShown,
  durationMinutes: notShown,
  exceptions: notShown,
  from: notShown,
  date: notShown,
  every: notShown,
  weekday: notShown,
  varies: notShown,
  reason: notShown,
  on: notShown,
})

export const meetingShape: Coerce<Meeting> = /* @__PURE__ */ entry<Meeting>(
  {
    name,
    description: prose,
    schedule: oneOrMany(schedule),
    join: references,
    agenda: references,
    minutes: references,
    recordings: references,
    slides: references,
    calendars: calendarsShape,
    access: oneOf(meetingMessages.accessKinds),
    host: text,
    expect: prose,
    bring: prose,
    consent: note,
    status: oneOf({ active: true, paused: true }),
    resumesOn: date,
    notes,
    supersededBy: string,
  },
  'name',
  'schedule',
)

export const recordingShape: Coerce<Recording> = /* @__PURE__ */ entry<Recording>(
  {
    name,
    heldOn: date,
    meeting: string,
    recordings: references,
    slides: references,
    minutes: references,
  },
  'name',
)
