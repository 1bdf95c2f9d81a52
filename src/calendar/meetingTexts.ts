import { localize } from '../i18n/localize.ts'
import { referenceWords } from '../i18n/meetingMessages.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { webAddress } from '../links/webAddress.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Localized, Prose } from '../model/text.ts'
import { plainText } from './plainText.ts'

export interface TextOptions {
  /** The address that relative ones start from. */
  url?: string
  /**
   * Language of the texts; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
}

/** What of a meeting has a place in a calendar, as plain text in one language. */
export interface MeetingTexts {
  title: string
  description: string
  /** The published ways in, with their labels. */
  join: { href: string; label: string }[]
}

/** The words and addresses of a meeting that a calendar may hold: none that is withheld or handed out by a channel. */
export function meetingTexts(meeting: Meeting, { locale = 'en', messages, url }: TextOptions): MeetingTexts {
  const published = (role: keyof typeof referenceWords) =>
    ([meeting[role] ?? []].flat() as readonly Reference[]).flatMap((reference) => {
      const href = 'href' in reference && webAddress(reference.href, url)
      if (!href) return []
      return {
        href,
        label: localize(reference.label, locale)?.value ?? messages?.meetings?.[role] ?? referenceWords[role],
      }
    })
  const words = (prose: Localized<Prose> | undefined) => plainText(localize(prose, locale)?.value ?? '', locale)
  const join = published('join')
  const links = [...join, ...published('agenda'), ...published('minutes')].map(({ href, label }) => `${label}: ${href}`)
  const description = [words(meeting.description), links.join('\n'), words(meeting.consent?.body)]
  return {
    title: localize(meeting.name, locale)?.value ?? meeting.id ?? '',
    description: description.filter(Boolean).join('\n\n'),
    join,
  }
}
