import { errorMessage } from '../calendar/errorMessage.ts'
import { occurrenceStatus } from '../calendar/meetingPhrases.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { plainSentence } from '../calendar/plainText.ts'
import { zonedTime } from '../calendar/zonedTime.ts'
import type { DateListMessages, ListedDate } from '../client/DateList.tsx'
import type { ReaderMessages } from '../client/readerLine.ts'
import { DataPath } from '../data/path.ts'
import { type DateMessages, dateMessages } from '../i18n/dateMessages.ts'
import { formatLocale, formatLongDay, hourForm } from '../i18n/formats.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Text } from '../model/text.ts'
import type { Site } from './site.ts'
import { text } from './textShapes.ts'
import { warnOnce } from './warnOnce.ts'

const occurrencePath = DataPath.of('occurrences')

/** The dates of a meeting in finished words, so that the browser gets instants and no engine. */
export const listedDates = (occurrences: readonly Occurrence[], site: Site): ListedDate[] =>
  occurrences.flatMap((occurrence, index) => {
    try {
      return [listedDate(occurrence, site)]
    } catch (error) {
      warnOnce(() => `occurrences[${index}] cannot be shown: ${errorMessage(error)}`)
      return []
    }
  })

function listedDate(occurrence: Occurrence, site: Site): ListedDate {
  const { start, end, timeZone, status, reason } = occurrence
  return {
    start,
    end,
    ...zonedTime(occurrence, timeZone, site.locale),
    timeZone,
    status: occurrenceStatus(occurrence, messagesFor(dateMessages, site.messages?.dates), site.locale),
    isCancelled: status === 'cancelled' || undefined,
    reason: plainReason(reason, site),
  }
}

function plainReason(reason: Occurrence['reason'], site: Site): LocalizedChoice<string> | undefined {
  const choice = localize<Text>(text(reason, occurrencePath.field('reason')), site.locale)
  return choice && { ...choice, value: plainSentence(choice.value) }
}

/** The words that the reader's line needs in the browser, and the form of its times. */
export function readerMessages({ yourTime, running, past }: DateMessages, { locale }: Site): ReaderMessages {
  return { yourTime, running, past, locale: formatLocale(locale), hour: hourForm(locale) }
}

/** The words that a list of dates needs in the browser. */
export function dateListMessages(now: number | undefined, site: Site): DateListMessages {
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const { next, past, shift, shiftMeaning } = messages
  const shared = { ...readerMessages(messages, site), next, shift, shiftMeaning }
  if (now === undefined) return { ...shared, asOf: next, over: past }
  const date = pageDay(now, site)
  return { ...shared, asOf: fill(messages.asOf, { date }), over: fill(messages.over, { date }) }
}

/** The day on which a page was made, in UTC: the page has readers in every zone. */
export const pageDay = (now: number, { locale }: Site): string => formatLongDay(now, 'UTC', locale)
