import type { DateMessages } from '../i18n/dateMessages.ts'
import type { MeetingMessages } from '../i18n/meetingMessages.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { Lead } from '../model/link.ts'
import type { Occurrence } from './occurrence.ts'
import { zonedTime } from './zonedTime.ts'

/** How an occurrence departs from the rule, in words; undefined where it does not. */
export function occurrenceStatus(
  { status, originalStart, timeZone }: Occurrence,
  messages: DateMessages,
  locale: string,
): string | undefined {
  if (status === 'scheduled') return undefined
  if (status !== 'moved') return messages[status]
  const date = originalStart === undefined ? '' : zonedTime({ start: originalStart }, timeZone, locale).text
  return fill(messages.moved, { date })
}

/** How long before the meeting something comes, behind a space: ` one week before`. Empty where that is not known. */
export function leadText(lead: Lead | undefined, messages: MeetingMessages, locale: string): string {
  const unit = lead?.count ? messages.leadUnits[lead.unit] : undefined
  if (lead === undefined || unit === undefined) return ''
  const text = fill(messages.lead, { lead: plural(unit, lead.count, locale) })
  // A bracket of Chinese or Japanese brings its own.
  return text.startsWith('（') ? text : ` ${text}`
}
