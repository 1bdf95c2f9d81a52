import { meetingWords } from '../i18n/en.ts'
import { localize } from '../i18n/localize.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { wordsFor } from '../i18n/words.ts'
import { safeHref } from '../internal/safeHref.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import { plainProse } from './plainText.ts'

export interface TextOptions {
  /** Language of the texts; a BCP 47 tag. */
  locale: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
  /** The address that relative ones start from. */
  url?: string
}

/** What of a meeting has a place in a calendar, as plain text in one language. */
export interface MeetingTexts {
  title: string
  description: string
  /** The published ways in, with their labels. */
  join: { href: string; label: string }[]
}

/** The words and addresses of a meeting that a calendar may hold: none that is withheld or handed out by a channel. */
export function meetingTexts(meeting: Meeting, { locale, messages, url }: TextOptions): MeetingTexts {
  const words = wordsFor(meetingWords, messages?.meetings)
  const published = (role: 'join' | 'agenda' | 'minutes') =>
    ([meeting[role] ?? []].flat() as readonly Reference[]).flatMap((reference) => {
      const href = 'href' in reference && publicAddress(reference.href, url)
      return href ? [{ href, label: localize(reference.label, locale)?.value ?? words[role] }] : []
    })
  const join = published('join')
  const links = [...join, ...published('agenda'), ...published('minutes')]
  const consent = localize(meeting.consent?.body, locale)?.value
  const description = [
    plainProse(localize(meeting.summary, locale)?.value ?? ''),
    links.map(({ href, label }) => `${label}: ${href}`).join('\n'),
    consent ? plainProse(consent) : '',
  ]
  return {
    title: localize(meeting.title, locale)?.value ?? meeting.id,
    description: description.filter(Boolean).join('\n\n'),
    join,
  }
}

/** An address of the web that anybody can open, made absolute; undefined for any other. */
function publicAddress(href: string, base: string | undefined): string | undefined {
  const safe = safeHref(href).href
  if (safe === undefined) return
  try {
    const url = new URL(safe, base)
    // What stands before the @ is a name and a password.
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined
  } catch {
    return undefined
  }
}
