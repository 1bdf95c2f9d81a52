import type { ReactElement } from 'react'

import type { Occurrence } from '../calendar/occurrence.ts'
import { type DateMessages, dateMessages } from '../i18n/dateMessages.ts'
import { formatLongDay, formatSpan } from '../i18n/formats.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Text } from '../model/text.ts'
import { DateList, type DateListMessages, type ListedDate } from './DateList.tsx'
import { readerMessages } from './readerMessages.ts'
import type { Site } from './site.ts'
import { zonedTime } from './zonedTime.ts'

/** The dates of a meeting, with all words made here, so that the browser gets instants and no engine. */
export function occurrenceNodes(occurrences: readonly Occurrence[], now: number | undefined, site: Site): ReactElement {
  const words = messagesFor(dateMessages, site.messages?.dates)
  const dates = occurrences.map((occurrence) => listedDate(occurrence, words, site))
  return <DateList dates={dates} words={listWords(words, now, site)} />
}

/** The words that the list of dates needs in the browser. */
export function listWords(words: DateMessages, now: number | undefined, site: Site): DateListMessages {
  // The day of the page is written in UTC: the page has readers in every zone.
  const date = now === undefined ? '' : formatLongDay(now, 'UTC', site.locale)
  const { next, past, shift, shiftMeaning } = words
  return {
    ...readerMessages(words, site),
    asOf: now === undefined ? next : fill(words.asOf, { date }),
    over: now === undefined ? past : fill(words.over, { date }),
    next,
    shift,
    shiftMeaning,
  }
}

/** A date with finished words for the organiser's time and for how it departs from the rule. */
function listedDate(occurrence: Occurrence, words: DateMessages, site: Site): ListedDate {
  const { start, end, timeZone, status, reason } = occurrence
  return {
    start,
    end,
    ...zonedTime(occurrence, timeZone, site.locale),
    timeZone,
    status: statusWords(occurrence, words, site),
    isCancelled: status === 'cancelled' || undefined,
    reason: plainReason(reason, site),
  }
}

/** How an occurrence departs from the rule, in words; nothing where it does not. */
export function statusWords(
  { status, originalStart, timeZone }: Occurrence,
  words: DateMessages,
  site: Site,
): string | undefined {
  if (status === 'scheduled') return undefined
  if (status !== 'moved') return words[status]
  const date = originalStart === undefined ? '' : formatSpan({ start: originalStart }, timeZone, site.locale)
  return fill(words.moved, { date })
}

function plainReason(reason: Occurrence['reason'], site: Site): LocalizedChoice<string> | undefined {
  const choice = localize<Text>(reason, site.locale)
  return choice && { ...choice, value: plainText(choice.value) }
}

const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
