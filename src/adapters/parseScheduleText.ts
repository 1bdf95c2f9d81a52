import type { LocalDate } from '../model/entry.ts'
import type { ApproximateInterval, Schedule, Weekday } from '../model/schedule.ts'
import { DATE, spokenDate, parseTimeText, WEEKDAY, weekdayNamed, weekdayOn } from './parseTimeText.ts'
import { parseZoneText } from './parseZoneText.ts'

/** When a meeting takes place, in a community's own words. */
export interface SpokenWords {
  day?: string
  time?: string
  timeZone?: string
  frequency?: string
}

/** Longer words are no schedule, and are not looked through. */
const LONGEST = 500

const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['5th', 5],
])
const ORDINAL = `(?:${[...ORDINALS.keys()].join('|')})`
const SOME_ORDINALS = `${ORDINAL}(?:(?:, | and | & |, and )${ORDINAL})*`
const STARTING = `(?: \\(?(?:starting|from|since)(?: on)? (${DATE})\\)?)?`

/** What the words for a day say. */
interface Day {
  weekday: Weekday
  nth: readonly number[]
  from?: LocalDate
}

/** What the words for a frequency say, as far as only one thing can be meant. */
interface Frequency {
  every?: ApproximateInterval
  nth?: readonly number[]
  weekday?: Weekday
  from?: LocalDate
}

/**
 * A schedule from words. It has a rule only where the words leave no choice; else it is approximate, with what is known.
 * Words that say more than the schedule can hold stay beside it as they were published.
 */
export function parseScheduleText(words: SpokenWords): Schedule {
  const asPublished = [words.day, [words.time, words.timeZone].filter(Boolean).join(' '), words.frequency]
    .filter(Boolean)
    .join(', ')
  if (asPublished === '') return { kind: 'unscheduled', reason: 'not-published' }
  if (asPublished.length > LONGEST) return { kind: 'approximate', asPublished }
  const plain = plainWords(words.frequency ?? '')
  if (/^(?:ad[- ]?hoc|as needed|on demand|when needed)$/.test(plain)) {
    return { kind: 'unscheduled', reason: 'ad-hoc', asPublished }
  }
  if (/^(?:tbd|tba|to be (?:decided|determined|announced))$/.test(plain || plainWords(words.day ?? ''))) {
    return { kind: 'unscheduled', reason: 'to-be-decided', asPublished }
  }
  const day = dayOf(plainWords(words.day ?? ''))
  const { frequency, isWhole } = frequencyOf(plain)
  const time = parseTimeText(words.time ?? '')
  const timeZone = parseZoneText(words.timeZone ?? '')
  const isDayClear = words.day === undefined || day !== undefined
  const rule = isWhole && isDayClear ? ruleOf(day, frequency) : undefined
  if (rule && time && timeZone) {
    const isPlain = /^(?:weekly|monthly|)$/.test(plain)
    return { kind: 'recurring', ...rule, ...time, timeZone, ...(!isPlain && { asPublished }) }
  }
  const weekday = day?.weekday ?? frequency.weekday
  return {
    kind: 'approximate',
    ...(frequency.every && { every: frequency.every }),
    ...(weekday && (frequency.weekday ?? weekday) === weekday && { weekday }),
    ...time,
    ...(timeZone && { timeZone }),
    asPublished,
  }
}

const plainWords = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '').trim()

const ordinalsIn = (text: string): number[] => text.split(/, and |, | and | & /).map((word) => ORDINALS.get(word)!)

function dayOf(text: string): Day | undefined {
  const pattern = new RegExp(`^(?:(?:every |the )*(${SOME_ORDINALS}) )?(${WEEKDAY})${STARTING}$`)
  const [, nth, weekday, date] = pattern.exec(text) ?? []
  if (weekday === undefined) return undefined
  const from = date === undefined ? undefined : spokenDate(date)
  if (date !== undefined && from === undefined) return undefined
  return { weekday: weekdayNamed(weekday), nth: nth === undefined ? [] : ordinalsIn(nth), from }
}

/** What stands behind a comma, a dash or a bracket, where it cannot be about the dates. */
const REMARK =
  /\d|day|week|month|year|alternat|interleav|every|except|start|odd|even|first|second|third|fourth|last|other|then|until/

function frequencyOf(text: string): { frequency: Frequency; isWhole: boolean } {
  const whole = plainFrequency(text)
  if (whole) return { frequency: whole, isWhole: true }
  const [, head, remark] = /^([^,(-]+?(?:-weekly)?)(?:,| -| \()(.*)$/.exec(text) ?? []
  const frequency = head === undefined ? undefined : plainFrequency(head)
  return { frequency: frequency ?? {}, isWhole: frequency !== undefined && !REMARK.test(remark!) }
}

const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['six', 6],
  ['eight', 8],
])

function plainFrequency(text: string): Frequency | undefined {
  const [, words, date] = new RegExp(`^(.*?)${STARTING}$`).exec(text) ?? []
  const from = date === undefined ? undefined : spokenDate(date)
  if (words === undefined || (date !== undefined && from === undefined)) return undefined
  const weeks = weeksOf(words)
  if (weeks !== undefined) return { every: { min: weeks, max: weeks, unit: 'week' }, from }
  const month = { min: 1, max: 1, unit: 'month' } as const
  if (/^(?:monthly|every month|once a month)$/.test(words)) return { every: month, from }
  const pattern = `^(monthly|every month)?[ ,:-]*(?:on |the |every )*(${SOME_ORDINALS}) (${WEEKDAY})( (?:of |in )?(?:the |each |every )?month)?$`
  const [, monthly, nth, weekday, ofMonth] = new RegExp(pattern).exec(words) ?? []
  // "Every third Wednesday" alone can mean every three weeks.
  if (nth === undefined || (!monthly && !ofMonth)) return undefined
  return { every: month, nth: ordinalsIn(nth), weekday: weekdayNamed(weekday!), from }
}

function weeksOf(words: string): number | undefined {
  if (/^(?:weekly|every week|once a week|each week)$/.test(words)) return 1
  // Twice a week would need a second day.
  if (new RegExp(`^(?:bi-?weekly|fortnightly|every other (?:week|${WEEKDAY}))$`).test(words)) return 2
  const number = /^every (\w+) weeks$/.exec(words)?.[1]
  if (number === undefined) return undefined
  return NUMBERS.get(number) ?? (/^[1-9]\d?$/.test(number) ? +number : undefined)
}

/** The rule that a day and a frequency make together; undefined where they contradict each other or leave something open. */
function ruleOf(day: Day | undefined, frequency: Frequency): { rule: string; from?: LocalDate } | undefined {
  const weekday = day?.weekday ?? frequency.weekday
  const from = frequency.from ?? day?.from
  if (weekday === undefined || (frequency.weekday ?? weekday) !== weekday) return undefined
  if (from !== undefined && weekdayOn(from) !== weekday) return undefined
  const nth = frequency.nth ?? day?.nth ?? []
  const known = from === undefined ? {} : { from }
  if (day?.nth.length && frequency.nth && day.nth.join() !== frequency.nth.join()) return undefined
  if (frequency.every?.unit === 'month') {
    return nth.length > 0
      ? { rule: `FREQ=MONTHLY;BYDAY=${nth.map((each) => each + weekday).join()}`, ...known }
      : undefined
  }
  const weeks = frequency.every?.min
  if (weeks === undefined || nth.length > 0) return undefined
  if (weeks === 1) return { rule: `FREQ=WEEKLY;BYDAY=${weekday}`, ...known }
  // Without a first date nobody can tell which of the weeks are meant.
  return from === undefined ? undefined : { rule: `FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${weekday}`, from }
}
