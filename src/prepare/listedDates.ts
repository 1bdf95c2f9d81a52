import { errorMessage } from '../calendar/errorMessage.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { plainSentence } from '../calendar/plainText.ts'
import { assertFinite } from '../calendar/rangeError.ts'
import { cardTime, zonedTime } from '../calendar/zonedTime.ts'
import type { DateListMessages, ListedDate } from '../client/DateNow.tsx'
import type { ReaderMessages } from '../client/readerLine.ts'
import { DataPath } from '../data/path.ts'
import { type DateMessages, dateMessages } from '../i18n/dateMessages.ts'
import { formatLocale, formatLongDay, hourForm, weekdayNames } from '../i18n/formats.ts'
import { isolated } from '../i18n/isolated.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Text } from '../model/text.ts'
import type { Site } from './site.ts'
import { text } from './textShapes.ts'
import { warnOnce } from './warnOnce.ts'

const occurrencePath = DataPath.of('occurrences')

/** The dates of a meeting in finished words, so that the browser gets instants and no engine. */
export const listedDates = (occurrences: readonly Occurrence[], site: Site): ListedDate[] =>
  readableDates(occurrences, (occurrence) => listedDate(occurrence, site))

/** What is made of each occurrence; one that cannot be written costs its own line, and is said in development. */
const readableDates = <Made>(occurrences: readonly Occurrence[], make: (each: Occurrence) => Made): Made[] =>
  occurrences.flatMap((occurrence, index) => {
    try {
      return [make(occurrence)]
    } catch (error) {
      warnOnce(() => `occurrences[${index}] cannot be shown: ${errorMessage(error)}`)
      return []
    }
  })

function listedDate(occurrence: Occurrence, site: Site): ListedDate {
  // Data that no compiler saw may have null.
  const { start, timeZone, originalStart, reason } = occurrence
  assertFinite('start', start)
  const end = occurrence.end ?? undefined
  const status = occurrence.status ?? 'scheduled'
  const { dateTime, offset } = zonedTime(occurrence, timeZone, site.locale)
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const was = status === 'moved' && typeof originalStart === 'number'
  return {
    start,
    end,
    offset,
    dateTime,
    ...cardTime(occurrence, timeZone, site.locale),
    ...(status !== 'scheduled' && {
      state: status,
      status: status === 'moved' ? messages.movedShort : messages[status],
      reason: plainReason(reason, site),
    }),
    ...(was && { was: originalStart, wasText: shortMoment(originalStart, timeZone, site) }),
  }
}

/** The date of a meeting of which the weekday and the time alone are known. */
export function roughDates(expected: readonly Occurrence[], note: string | undefined, site: Site): ListedDate[] {
  const [first, ...others] = listedDates(expected, site)
  if (!first) return []
  const { start, offset, short } = first
  const day = weekdayNames(site.locale)[(new Date(start + offset * 60_000).getUTCDay() + 6) % 7]!
  const messages = messagesFor(dateMessages, site.messages?.dates)
  return [
    {
      ...first,
      state: 'rough',
      status: messages.toBeAnnounced,
      mayBe: others.map((each) => ({ start: each.start, offset: each.offset })),
      note,
      text: {
        ...first.text,
        day: note ?? '',
        time: fill(messages.onDayAt, { day, time: short.time }),
        tile: [first.text.tile[2], '?', ''],
      },
    },
  ]
}

/** When it was to be, in few letters: `Thu 21 May, 10:00`. */
function shortMoment(start: number, timeZone: TimeZone, { locale }: Site): string {
  const { day, time } = cardTime({ start }, timeZone, locale).short
  return `${day}, ${time}`
}

/** Why a date departs from its rule, in a sentence. */
export function plainReason(reason: Occurrence['reason'], site: Site): LocalizedChoice<string> | undefined {
  const choice = localize<Text>(text(reason, occurrencePath.field('reason')), site.locale)
  return choice && { ...choice, value: plainSentence(choice.value) }
}

/** The words that the reader's line needs in the browser, and the form of its times. */
export function readerMessages({ yourTime, running, past }: DateMessages, { locale }: Site): ReaderMessages {
  return { yourTime, running, past, locale: formatLocale(locale), hour: hourForm(locale) }
}

/** The words that dates need in the browser. */
export function dateListMessages(now: number | undefined, site: Site): DateListMessages {
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const shared = {
    ...readerMessages(messages, site),
    shiftEarlier: messages.shiftEarlier,
    shiftLater: messages.shiftLater,
    shiftMeaning: messages.shiftMeaning,
    yourZone: fill(messages.yourZone, { theirs: isolated('{theirs}', site.locale) }),
    nowUntil: messages.nowUntil,
    startedAt: messages.startedAt,
    afterThat: messages.afterThat,
    nextAfterThat: messages.nextAfterThat,
    insteadOf: messages.insteadOf,
    nextIs: messages.nextIs,
    onDayAt: messages.onDayAt,
  }
  if (now === undefined) return { ...shared, asOf: '', over: messages.past }
  const date = pageDay(now, site)
  return { ...shared, asOf: fill(messages.asOf, { date }), over: fill(messages.over, { date }) }
}

/** The same with the word for the next of several meetings. */
export function nextDateMessages(now: number, site: Site): DateListMessages & { next: string } {
  return { ...dateListMessages(now, site), next: messagesFor(dateMessages, site.messages?.dates).nextOne }
}

/** The day on which a page was made, in UTC: the page has readers in every zone. */
export const pageDay = (now: number, { locale }: Site): string => formatLongDay(now, 'UTC', locale)
