import { shown } from './problem.ts'
import type { Words } from './problemMessages.ts'

/** The sentences about values that are of the right shape and yet cannot be used: dates, zones, addresses, texts. */
/** What to do about a date that is none. */
export const dateFixes = {
  meant: (date: string): string => `Write \`${date}\`.`,
  either: ({ dayFirst, monthFirst }: { dayFirst: string; monthFirst: string }): string =>
    `Write the year first: \`${dayFirst}\` for ${inEnglish(dayFirst)}, \`${monthFirst}\` for ${inEnglish(monthFirst)}.`,
  noSuchDay: ({ month, days }: { month: string; days: number }): string =>
    `There is no such day: ${month} has ${days}.`,
  wholeDay: (year: string): string => `Write the whole day, such as \`${year}-05-03\`.`,
  form: (): string => 'Write it such as `2026-05-03`.',
}

const inEnglish = (date: string): string => {
  const day = new Date(`${date}T00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

export const placeMessages = {
  date: ({ value, fix }: { value: string; fix: string }): Words => ({
    rule: 'date',
    message: `A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received ${shown(value)}.`,
    fix,
  }),
  time: ({ value, meant }: { value: string; meant?: string }): Words => ({
    rule: 'time',
    message: `A time must be HH:mm with 24 hours; received ${shown(value)}.`,
    fix: meant ? `Write \`"${meant}"\`.` : 'Write it such as `"09:30"`.',
  }),
  timeZone: ({ value, meant }: { value: string; meant?: string }): Words => ({
    rule: 'time-zone',
    message: `A time zone must be an IANA name such as Europe/Berlin; received ${shown(value)}.`,
    fix: meant ? `Write \`${meant}\`, if that is meant.` : 'Write one such as `Europe/Berlin` or `UTC`.',
  }),
  ruleInWords: ({ value, meant }: { value: string; meant?: string }): Words => ({
    rule: 'rrule',
    message: `rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received ${shown(value)}.`,
    fix: meant
      ? `Write \`rule: ${meant}\`.`
      : 'Write `FREQ=WEEKLY;BYDAY=TH` (every Thursday) or `FREQ=MONTHLY;BYDAY=1MO` (first Monday), with your days.',
  }),
  rule: ({ value, reason }: { value: string; reason: string }): Words => ({
    rule: 'rrule',
    message: `rule ${shown(value)} is not an RRULE that gives dates: ${reason}`,
    fix: 'Mend that part, as in `FREQ=WEEKLY;BYDAY=TH` (RFC 5545 §3.3.10).',
  }),
  id: ({ value, meant }: { value: string; meant: string }): Words => ({
    rule: 'id',
    message: `id must be lower case with hyphens; received ${shown(value)}.`,
    fix: `Write \`id: ${meant || 'weekly-call'}\`.`,
  }),
  refusedAddress: ({ value, reason }: { value: string; reason: string }): Words => ({
    rule: 'address',
    message: `An address must be one that can be linked; received ${shown(value)}: ${reason}.`,
    fix: 'Write an address of the web, or remove the field.',
  }),
  mailAddress: (value: string): Words => ({
    rule: 'address',
    message: `A mail address must begin with mailto:; received ${shown(value)}, which is a path on your own site.`,
    fix: `Write \`mailto:${value}\`.`,
  }),
  invisible: ({ value, character }: { value: string; character: string }): Words => ({
    rule: 'address',
    message: `An address must have no characters that nobody sees; received ${shown(value)}, with ${character} in it.`,
    fix: `Delete that character: it came along when the address was copied.`,
  }),
  brokenAddress: (value: string): Words => ({
    rule: 'address',
    message: `An address must be one that a browser can open; received ${shown(value)}.`,
    fix: 'Look for what is missing or too much in it.',
  }),
  rawHtml: (value: string): Words => ({
    rule: 'raw-html',
    message: `A text must be words or Markdown; received HTML, ${shown(value)}, which is shown as it is written.`,
    fix: 'Write it in Markdown, or put what is to be shown between backticks.',
  }),
  noPicture: (alt: string): Words => ({
    rule: 'markdown',
    message: `A text cannot hold a picture; its words ${shown(alt)} are shown instead.`,
    fix: 'Link to the picture, or remove it.',
  }),
  noLanguage: (): Words => ({
    rule: 'language',
    message: 'A text must have words; received an empty object.',
    fix: 'Write the text.',
  }),
  language: ({ tag, only }: { tag: string; only?: string }): Words => ({
    rule: 'language',
    message: `A text must be a text alone, or have language tags as keys; received the key ${shown(tag)}.`,
    fix:
      only === undefined
        ? 'Write a text, or one for each language: `{ en: Meetings, de: Treffen }`.'
        : `Write the text alone, without \`${tag}\`: ${shown(only)}.`,
  }),
}
