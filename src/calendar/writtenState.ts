import type { EndedSchedule, UnscheduledReason, UnscheduledSchedule } from '../model/schedule.ts'
import { UNSCHEDULED } from './scheduleText.ts'
import { refuse, SOME_DATE, type Way } from './writtenRefusal.ts'
import { readDate } from './writtenTime.ts'
import { type Words } from './writtenWords.ts'

/** What people write where there is no regular time, by what it says; the first is the one that the written form has. */
const PHRASES: Readonly<Record<UnscheduledReason, readonly string[]>> = {
  'to-be-decided': [
    UNSCHEDULED['to-be-decided'],
    'to be determined',
    'to be announced',
    'to be confirmed',
    'not decided',
    'not yet decided',
    'tbd',
    'tba',
    'tbc',
  ],
  'ad-hoc': [UNSCHEDULED['ad-hoc'], 'ad-hoc', 'on demand', 'on request', 'as needed', 'when needed', 'if needed'],
  'announced-elsewhere': [UNSCHEDULED['announced-elsewhere'], 'see calendar', 'see the calendar', 'announced'],
  'not-published': [UNSCHEDULED['not-published'], 'unpublished', 'unknown', 'not known'],
}

const ENDED = ['ended', 'no longer held', 'discontinued']

/** Words that leave open why there is no regular time. */
const IRREGULAR =
  /^(?:irregular(?:ly)?|sporadic(?:ally)?|occasional(?:ly)?|unscheduled|varies|flexible|none|n\/a|(?:no|not a|without a?) ?(?:regular|fixed|set)?(?: (?:time|times|schedule|date|dates))?|not (?:regular|scheduled))$/i

/** Words that send the reader somewhere else. */
const ELSEWHERE = /^(?:see|check|posted|announced|published|listed)\b/i

/** Reads why a slot has no time; undefined where it does not say so. */
export function readState(words: Words): UnscheduledSchedule | EndedSchedule | undefined {
  const { index } = words
  const { start } = words.word()
  for (const reason of Object.keys(PHRASES) as UnscheduledReason[]) {
    if (!words.acceptOne(PHRASES[reason])) continue
    if (isEnd(words)) return { kind: 'unscheduled', reason }
    words.index = index
    refuseMore(words, reason, start)
  }
  if (words.acceptOne(ENDED)) {
    words.acceptOne(['on', 'since'])
    return isEnd(words) ? { kind: 'ended' } : { kind: 'ended', on: readEnd(words, start) }
  }
  const text = words.slotFrom(start)
  if (IRREGULAR.test(text)) refuseIrregular(text, start)
  if (ELSEWHERE.test(text)) refuseMore(words, 'announced-elsewhere', start)
  if (/^(?:paused|on hold|cancell?ed|suspended)\b/i.test(text)) {
    const advice = 'If it is over: "ended". If it pauses, keep its schedule, and add `status: paused` below it.'
    refuse('a slot', 'say whether it is over', text, [], advice)
  }
  return undefined
}

const isEnd = (words: Words): boolean => words.isDone || words.next === ','

function readEnd(words: Words, start: number): string {
  const rest = words.slotFrom(start)
  const end = start + rest.length
  if (/^(?:\d{4}|yyyy)-/.test(words.next)) return readDate(words, 'the date after "ended"')
  return refuse('the date after "ended"', 'be a day as YYYY-MM-DD', words.word().text, [
    { edits: [{ start, end, by: `ended ${SOME_DATE}` }] },
    { edits: [{ start, end, by: 'ended' }], lead: 'If the date is not known:' },
  ])
}

function refuseIrregular(text: string, start: number): never {
  const way = (lead: string, by: string): Way => ({ lead, edits: [{ start, end: start + text.length, by }] })
  return refuse('a slot', 'say why it has no regular time', text, [
    way('If it is held when there is need:', UNSCHEDULED['ad-hoc']),
    way('If each date is announced:', UNSCHEDULED['announced-elsewhere']),
    way('If it is not decided:', UNSCHEDULED['to-be-decided']),
  ])
}

/** More than the written form can say of a meeting without a time has its place in a note. */
function refuseMore(words: Words, reason: UnscheduledReason, start: number): never {
  const text = words.slotFrom(start)
  // Behind another slot it is a remark on that one.
  const isBehind = words.word(-1).text === ','
  const end = start + text.length
  const edits = isBehind ? [{ start: words.lastEnd - 1, end, by: '' }] : [{ start, end, by: UNSCHEDULED[reason] }]
  const isWhole = text === words.text.trim()
  const fields = `{ kind: unscheduled, reason: ${reason}, note: ${JSON.stringify(text)} }`
  const ways = isWhole ? [] : [{ edits, note: 'and say the rest in the description' }]
  return refuse(
    'a slot',
    `have nothing beside "${UNSCHEDULED[reason]}"`,
    text,
    ways,
    `Write it in fields: \`${fields}\`.`,
  )
}
