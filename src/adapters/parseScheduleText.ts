import { dayNumber, localDate } from '../calendar/days.ts'
import { WEEKDAYS } from '../calendar/rule.ts'
import type { LocalDate } from '../model/entry.ts'
import type { ApproximateInterval, Schedule, Weekday } from '../model/schedule.ts'
import { DATE, parseTimeText, spokenDate, type SpokenTime, WEEKDAY, weekdayNamed, weekdayOn } from './parseTimeText.ts'
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
/** The words between the members of a list of which all are meant. */
const BETWEEN = /, and |, | and | & /
const SOME_WEEKDAYS = `${WEEKDAY}(?:(?:${BETWEEN.source})${WEEKDAY})*`
const SOME_ORDINALS = `${ORDINAL}(?:(?:, | and | & |, and )${ORDINAL})*`
const STARTING = `(?: \\(?(?:starting|from|since)(?: on)? (${DATE})\\)?)?`

/** What the words for a day say. */
interface Day {
  weekdays: readonly Weekday[]
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
 * A schedule from words. It has a rule only where every word is understood and leaves no choice; else it is approximate,
 * with what is known. Words that say more than the schedule can hold stay beside it as they were published.
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
  const { isNextDay, ...time }: Partial<SpokenTime> = parseTimeText(words.time ?? '') ?? {}
  const timeZone = parseZoneText(words.timeZone ?? '')
  const isDayClear = words.day === undefined || day !== undefined
  const said = isWhole && isDayClear ? ruleOf(day, frequency) : undefined
  const rule = said && isNextDay ? dayLater(said) : said
  if (rule && time.time && timeZone) {
    const isPlain = /^(?:weekly|monthly|)$/.test(plain) && !isNextDay
    return { kind: 'recurring', ...rule, ...time, time: time.time, timeZone, ...(!isPlain && { asPublished }) }
  }
  const [weekday, ...others] = day?.weekdays ?? [frequency.weekday]
  const isOne = others.length === 0 && (frequency.weekday ?? weekday) === weekday
  return {
    kind: 'approximate',
    ...(frequency.every && { every: frequency.every }),
    // Of a midnight between two days, the words alone say which is meant.
    ...(weekday && isOne && !isNextDay && { weekday }),
    ...(!isNextDay && time),
    ...(timeZone && { timeZone }),
    asPublished,
  }
}

const plainWords = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '').trim()

const ordinalsIn = (text: string): number[] => text.split(BETWEEN).map((word) => ORDINALS.get(word)!)

function dayOf(text: string): Day | undefined {
  const pattern = new RegExp(`^(?:every |the |on )*(?:(${SOME_ORDINALS}) )?(${SOME_WEEKDAYS})${STARTING}$`)
  const [, nth, names, date] = pattern.exec(text) ?? []
  if (names === undefined) return undefined
  const from = date === undefined ? undefined : spokenDate(date)
  if (date !== undefined && from === undefined) return undefined
  const weekdays = [...new Set(names.split(BETWEEN).map(weekdayNamed))]
  return { weekdays, nth: nth === undefined ? [] : ordinalsIn(nth), from }
}

/** What may follow a comma or a dash, or be in brackets, since it is not about the dates. Any other remark may be. */
const HARMLESS = new RegExp(
  `^(?:${[
    'you (?:must|need to|have to) (?:be (?:signed|logged) in|(?:sign|log) in|register|be registered)(?:(?: ?to| with) an? (?:free )?(?:[a-z]+ )?account)?(?: to join)?',
    '(?:sign[- ]?in|log[- ]?in|registration) (?:is )?(?:required|needed)',
    '(?:held )?(?:on|via|over) (?:zoom|google meet|jitsi|(?:microsoft |ms )?teams|slack|discord|webex|irc|matrix)',
    '(?:online|virtual|remote|recorded|public)',
    'open (?:to|for) (?:all|anyone|everyone|everybody|the public)',
    '(?:all|everyone|anyone|everybody)(?: is| are)? welcome(?: to join)?',
    'in (?:english|chinese|mandarin|japanese|german|french|spanish|portuguese)',
  ].join('|')})$`,
)

function frequencyOf(text: string): { frequency: Frequency; isWhole: boolean } {
  const whole = plainFrequency(text)
  if (whole) return { frequency: whole, isWhole: true }
  const [, head, remark] = /^([^,(-]+?(?:-weekly)?)(?:,| -| \()(.*)$/.exec(text) ?? []
  const frequency = head === undefined ? undefined : plainFrequency(head)
  return { frequency: frequency ?? {}, isWhole: frequency !== undefined && isHarmless(remark!) }
}

const isHarmless = (remark: string): boolean =>
  remark
    .replace(/\)$/, '')
    .split(/[,;]/)
    .every((part) => HARMLESS.test(part.trim()))

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

/** A rule, and the date from which it counts, where one is known. */
interface SpokenRule {
  rule: string
  from?: LocalDate
}

/** The rule that a day and a frequency make together; undefined where they contradict each other or leave something open. */
function ruleOf(day: Day | undefined, frequency: Frequency): SpokenRule | undefined {
  const weekdays = day?.weekdays ?? (frequency.weekday === undefined ? [] : [frequency.weekday])
  const [weekday, ...others] = weekdays
  const from = frequency.from ?? day?.from
  if (weekday === undefined || (frequency.weekday ?? weekday) !== weekday) return undefined
  if (from !== undefined && !weekdays.includes(weekdayOn(from))) return undefined
  const nth = frequency.nth ?? day?.nth ?? []
  const weeks = frequency.every?.unit === 'week' ? frequency.every.min : undefined
  const known = from === undefined ? {} : { from }
  // Several days have one meaning only where they are those of every week.
  if (others.length > 0) {
    const isEveryWeek = weeks === 1 && nth.length === 0 && frequency.weekday === undefined
    return isEveryWeek ? { rule: `FREQ=WEEKLY;BYDAY=${weekdays.join()}`, ...known } : undefined
  }
  if (day?.nth.length && frequency.nth && day.nth.join() !== frequency.nth.join()) return undefined
  if (frequency.every?.unit === 'month') {
    return nth.length > 0
      ? { rule: `FREQ=MONTHLY;BYDAY=${nth.map((each) => each + weekday).join()}`, ...known }
      : undefined
  }
  if (weeks === undefined || nth.length > 0) return undefined
  if (weeks === 1) return { rule: `FREQ=WEEKLY;BYDAY=${weekday}`, ...known }
  // Without a first date nobody can tell which of the weeks are meant.
  return from === undefined ? undefined : { rule: `FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${weekday}`, from }
}

/** The rule of the days that follow those of a weekly rule; undefined of a monthly one, whose days have no such rule. */
function dayLater({ rule, from }: SpokenRule): SpokenRule | undefined {
  const [, start, days] = /^(FREQ=WEEKLY;.*BYDAY=)([A-Z,]+)$/.exec(rule) ?? []
  if (days === undefined) return undefined
  const next = days.split(',').map((day) => WEEKDAYS[(WEEKDAYS.indexOf(day as Weekday) + 1) % 7])
  return { rule: start! + next.join(), ...(from !== undefined && { from: localDate(dayNumber(from, 'from') + 1) }) }
}
