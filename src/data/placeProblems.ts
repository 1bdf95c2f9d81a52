import { adviseTimeZone } from '../calendar/adviseTimeZone.ts'
import { dayNumber, timeOfDay } from '../calendar/days.ts'
import { seriesOf } from '../calendar/series.ts'
import { readWrittenRule } from '../calendar/writtenSchedule.ts'
import { numberNamed, weekdayNamed } from '../calendar/writtenWords.ts'
import { zoneOffset } from '../calendar/zone.ts'
import { safeHref, whyRefused } from '../links/safeHref.ts'
import type { ApproximateInterval } from '../model/schedule.ts'
import { isMail } from './addressForms.ts'
import { datesInWords, daysOfNumbers } from './dateWords.ts'
import { idOf, isId } from './entryId.ts'
import { dateFixes, problemMessages, type Words } from './problemMessages.ts'

/** What is wrong with a value, for the place it stands in. */
export interface Fault extends Words {
  severity?: 'error' | 'warning'
  /** The value that is meant for certain. */
  meant?: string
}

/** The reason of a RangeError of the engine. */
function refusal(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function dateFault(date: string): Fault | undefined {
  if (refusal(() => dayNumber(date, 'date')) === undefined) return undefined
  const meant = datesInWords(date)
  const isSure = meant !== undefined && refusal(() => dayNumber(meant, 'date')) === undefined
  const fix = isSure ? dateFixes.meant(meant) : fixOfDate(date)
  return { ...problemMessages.date({ value: date, fix }), ...(isSure && { meant }) }
}

function fixOfDate(date: string): string {
  const { dayFirst, monthFirst } = daysOfNumbers(date) ?? {}
  if (dayFirst !== undefined && monthFirst !== undefined) return dateFixes.either({ dayFirst, monthFirst })
  const only = dayFirst ?? monthFirst
  if (only !== undefined) return dateFixes.meant(only)
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  if (year !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0))
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(last)
    if (Number(day) > last.getUTCDate()) return dateFixes.noSuchDay({ month: name, days: last.getUTCDate() })
  }
  const [, onlyYear] = /^(\d{4})(?:-\d\d)?$/.exec(date) ?? []
  return onlyYear === undefined ? dateFixes.form() : dateFixes.wholeDay(onlyYear)
}

function timeFault(time: string): Fault | undefined {
  if (refusal(() => timeOfDay(time, 'time')) === undefined) return undefined
  const meant = timeMeant(time)
  return { ...problemMessages.time({ value: time, meant }), ...(meant && { meant }) }
}

/** 9:00, 9.30, 4 PM, 4:30pm: what can only mean one time. */
function timeMeant(text: string): string | undefined {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?$/i.exec(text.trim()) ?? []
  if (half !== undefined && Number(hour) >= 1 && Number(hour) <= 12 && Number(minute) < 60) {
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return `${String(hours).padStart(2, '0')}:${minute}`
  }
  const [, plain, rest] = /^(\d{1,2})[:.](\d\d)(?::00)?$/.exec(text.trim()) ?? []
  return plain !== undefined && Number(plain) < 24 && Number(rest) < 60
    ? `${plain.padStart(2, '0')}:${rest}`
    : undefined
}

/** The rule of "biweekly" and "every other week", which name no day; undefined for other words. */
function intervalRule(words: string): string | undefined {
  const [, count] = /\b(\d{1,2}|three|four) weeks\b/i.exec(words) ?? []
  const isOther = /\b(?:bi-?weekly|fortnight(?:ly)?|(?:other|second|2nd|alternate|two) weeks?)\b/i.test(words)
  if (count === undefined && !isOther) return undefined
  const day = words
    .split(/\W+/)
    .map((word) => weekdayNamed(word.toLowerCase()))
    .find(Boolean)
  return `FREQ=WEEKLY;INTERVAL=${numberNamed(count?.toLowerCase() ?? '') ?? 2};BYDAY=${day ?? 'TH'}`
}

const zoneFault = (timeZone: string): Fault | undefined =>
  refusal(() => zoneOffset(timeZone)) === undefined
    ? undefined
    : problemMessages.timeZone({ value: timeZone, meant: adviseTimeZone(timeZone) })

function ruleFault(rule: string): Fault | undefined {
  const reason = refusal(() => seriesOf({ kind: 'recurring', rule, time: '00:00', timeZone: 'UTC' }))
  if (reason === undefined) return undefined
  const inside = /^RRULE:(.*)$/i.exec(rule)?.[1]
  const written = readWrittenRule(rule.replace(/\.$/, ''))
  const meant = inside ?? (written && !written.needsFrom ? written.rule : undefined)
  const interval = written?.needsFrom ? written.rule : intervalRule(rule)
  if (!rule.includes('=') || inside !== undefined)
    return { ...problemMessages.ruleInWords({ value: rule, meant, interval }), ...(meant && { meant }) }
  return problemMessages.rule({ value: rule, reason })
}

const idFault = (id: string): Fault | undefined =>
  isId(id) ? undefined : problemMessages.id({ value: id, meant: idOf(id) })

/** What is wrong with an address, by the judgement that the links of a page are made with. */
export function addressFault(address: string): Fault | undefined {
  const href = safeHref(address)
  if (href === undefined) return problemMessages.refusedAddress({ value: address, reason: whyRefused(address) })
  if (isMail(href) && !/^mailto:/i.test(href)) return { ...problemMessages.mailAddress(href), meant: `mailto:${href}` }
  return /^https?:/i.test(href) && !URL.canParse(href) ? problemMessages.brokenAddress(address) : undefined
}

/** Looks like an element of HTML, such as `<b>`, `</a>` or `<img src=x`. */
const element = /<\/?[a-z][a-z0-9-]*(\s|\/?>)/i

const wordsFault = (text: string): Fault | undefined =>
  element.test(text) ? { severity: 'warning', ...problemMessages.rawHtml(text) } : undefined

/** The text of an object that has but one. */
function onlyText(texts: object): string | undefined {
  const [only, ...more] = Object.values(texts) as unknown[]
  return more.length === 0 && typeof only === 'string' ? only : undefined
}

function isLanguage(tag: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return refusal(() => Intl.getCanonicalLocales(tag)) === undefined && names.of(tag.split('-')[0]!) !== undefined
}

function languagesFault(texts: object): Fault | undefined {
  const unknown = Object.keys(texts).find((tag) => !isLanguage(tag))
  if (unknown !== undefined) return problemMessages.language({ tag: unknown, only: onlyText(texts) })
  return Object.keys(texts).length > 0 ? undefined : problemMessages.noLanguage()
}

const checks: Readonly<Record<string, (value: string) => Fault | undefined>> = {
  address: addressFault,
  date: dateFault,
  partialDate: (date) => (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) ? undefined : dateFault(date)),
  id: idFault,
  inLanguage: (tag) => (isLanguage(tag) ? undefined : problemMessages.languageTag(tag)),
  rule: ruleFault,
  time: timeFault,
  timeZone: zoneFault,
  words: wordsFault,
}

function intervalFault({ min, max }: Partial<ApproximateInterval>): Fault | undefined {
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return undefined
  return problemMessages.interval({ min, max })
}

/** What is wrong with the value of a place, beyond its shape. */
export function placeFault(name: string, value: unknown): Fault | undefined {
  if (name === 'type ApproximateInterval') return intervalFault(value as Partial<ApproximateInterval>)
  if (name === 'languages') return typeof value === 'object' && value !== null ? languagesFault(value) : undefined
  return typeof value === 'string' ? checks[name]?.(value) : undefined
}
