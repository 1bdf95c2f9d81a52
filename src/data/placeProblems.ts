import { adviseTimeZone } from '../calendar/adviseTimeZone.ts'
import { dayNumber, timeOfDay } from '../calendar/days.ts'
import { seriesOf } from '../calendar/series.ts'
import { zoneOffset } from '../calendar/zone.ts'
import { safeHref, whyRefused } from '../links/safeHref.ts'
import { shown } from './problem.ts'

/** What is wrong with a value, for the place it stands in. */
export interface Fault {
  severity?: 'error' | 'warning'
  rule: string
  message: string
  fix: string
}

/** The reason of a RangeError of the engine, without the field, which the path names. */
function refusal(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return (error as Error).message.replace(/^(?:date|time|timeZone|rule) must/, 'Must')
  }
}

function dateFault(date: string): Fault | undefined {
  const message = refusal(() => dayNumber(date, 'date'))
  return message === undefined ? undefined : { rule: 'date', message, fix: 'Write a day of the calendar: 2026-05-03.' }
}

function timeFault(time: string): Fault | undefined {
  const message = refusal(() => timeOfDay(time, 'time'))
  return message === undefined ? undefined : { rule: 'time', message, fix: 'Write 24 hours with two digits: 09:30.' }
}

function zoneFault(timeZone: string): Fault | undefined {
  const message = refusal(() => zoneOffset(timeZone))
  if (message === undefined) return undefined
  const meant = adviseTimeZone(timeZone)
  return {
    rule: 'time-zone',
    message,
    fix: `Write ${meant ? `${meant}, if that is meant` : 'one such as Europe/Berlin or UTC'}.`,
  }
}

function ruleFault(rule: string): Fault | undefined {
  const message = refusal(() => seriesOf({ kind: 'recurring', rule, time: '00:00', timeZone: 'UTC' }))
  return message === undefined
    ? undefined
    : { rule: 'rrule', message, fix: 'Write a rule such as FREQ=WEEKLY;BYDAY=TH (RFC 5545 §3.3.10).' }
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

function idFault(id: string): Fault | undefined {
  if (idPattern.test(id)) return undefined
  const meant = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return {
    rule: 'id',
    message: `Must be lower case with hyphens; received ${shown(id)}.`,
    fix: `Write ${meant || 'a word such as weekly-call'}.`,
  }
}

/** What is wrong with an address, by the judgement that the links of a page are made with. */
export function addressFault(address: string): Fault | undefined {
  const href = safeHref(address)
  if (href === undefined)
    return {
      rule: 'address',
      message: `${shown(address)} does not become a link: ${whyRefused(address)}.`,
      fix: 'Write an address of the web, or leave the field out.',
    }
  if (/^https?:/i.test(href) && !URL.canParse(href)) {
    return {
      rule: 'address',
      message: `${shown(address)} is no address that a browser can open.`,
      fix: 'Look for what is missing or too much in it.',
    }
  }
  return undefined
}

/** Looks like an element of HTML, such as `<b>`, `</a>` or `<img src=x`. */
const element = /<\/?[a-z][a-z0-9-]*(\s|\/?>)/i

function wordsFault(text: string): Fault | undefined {
  if (!element.test(text)) return undefined
  return {
    severity: 'warning',
    rule: 'raw-html',
    message: `${shown(text)} holds HTML, which is shown as it stands here.`,
    fix: 'Write the words alone.',
  }
}

function languagesFault(texts: object): Fault | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const unknown = Object.keys(texts).find(
    (tag) => refusal(() => Intl.getCanonicalLocales(tag)) !== undefined || !names.of(tag.split('-')[0]!),
  )
  if (unknown === undefined) {
    return Object.keys(texts).length > 0
      ? undefined
      : { rule: 'language', message: 'It has a text in no language.', fix: 'Write the text.' }
  }
  return {
    rule: 'language',
    message: `${shown(unknown)} is no language.`,
    fix: 'Write a text, or one for each language: { en: Meetings, de: Treffen }.',
  }
}

const checks: Readonly<Record<string, (value: string) => Fault | undefined>> = {
  address: addressFault,
  date: dateFault,
  id: idFault,
  rule: ruleFault,
  time: timeFault,
  timeZone: zoneFault,
  words: wordsFault,
}

/** What is wrong with the value of a place, beyond its shape. */
export function placeFault(name: string, value: unknown): Fault | undefined {
  if (name === 'languages') return typeof value === 'object' && value !== null ? languagesFault(value) : undefined
  return typeof value === 'string' ? checks[name]?.(value) : undefined
}
