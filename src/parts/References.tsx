import type { ReactElement } from 'react'

import { leadText } from '../calendar/meetingPhrases.ts'
import { toArray } from '../calendar/toArray.ts'
import type { DataPath } from '../data/path.ts'
import { localize } from '../i18n/localize.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { hostWords } from '../links/addressHost.ts'
import type { Channel } from '../model/channel.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { PublishedReference, Reference } from '../model/link.ts'
import type { Localized, Text } from '../model/text.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import { warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import type { Fact } from './Facts.tsx'
import { FilledMessage } from './FilledMessage.tsx'
import { InlineList } from './InlineList.tsx'
import { Lines } from './Lines.tsx'
import { LinkContext } from './LinkContext.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface ReferencesProps {
  references: OneOrMany<Reference>
  /** The words for an address that has no label. */
  label: string
  /**
   * How a channel is worded that hands something out.
   * @default words for a link that is posted there
   */
  via?: string
  /** What it belongs to, which assistive technology hears behind the words of each link. */
  of?: string
  /**
   * Whether several stand on one line.
   * @default false, one below the other
   */
  isInline?: boolean
  /** The channels that references can name. */
  channels: readonly Channel[] | undefined
  /** Where the references are in the data, for messages to developers. */
  path: DataPath
  site: Site
}

/** The fact of what belongs to a meeting; without a value where the data has none. */
export const referenceFact = (
  label: string,
  references: OneOrMany<Reference> | undefined,
  rest: Omit<ReferencesProps, 'references' | 'label'>,
): Fact => {
  const [first, ...others] = toArray<Reference>(references ?? [])
  return {
    label,
    value: references && first && <References references={references} label={label} {...rest} />,
    isPlain: first !== undefined && others.length === 0 && saysWhatItIs(first, label, rest.site),
  }
}

/** Whether the words of a link are those of its label, or begin with them: `Agenda on HackMD`. */
function saysWhatItIs(reference: Reference, label: string, { locale }: Site): boolean {
  if (!('href' in reference)) return false
  const own = localize(reference.label, locale)?.value ?? label
  return own.toLocaleLowerCase(locale).startsWith(label.toLocaleLowerCase(locale))
}

/**
 * Where something is that belongs to a meeting: links, the channels that hand it out, or what is known of it. Several are
 * a list.
 */
export function References(props: ReferencesProps): ReactElement {
  const { references, label, via, of, isInline, channels, path, site } = props
  const all = toArray<Reference>(references)
  // References have no names, and keep their order.
  const items = all.map((reference, index) => {
    if (!('href' in reference)) {
      if ('via' in reference) {
        warnUnknownIds(reference.via, channels, (Array.isArray(references) ? path.item(index) : path).field('via'))
      }
      return <UnpublishedReference key={index} {...{ reference, via, channels, site }} />
    }
    // Of several, each is known by where it leads.
    const host = reference.label || all.length === 1 ? undefined : hostWords(reference.href)
    return (
      <SiteLink key={index} href={reference.href} site={site}>
        {reference.label ? <Name value={reference.label} site={site} /> : (host ?? label)}
        {of && <LinkContext of={host ? `${label}, ${of}` : of} />}
      </SiteLink>
    )
  })
  return isInline ? <InlineList items={items} /> : <Lines items={items} />
}

interface UnpublishedReferenceProps extends Pick<ReferencesProps, 'via' | 'channels' | 'site'> {
  reference: Exclude<Reference, PublishedReference>
}

/** What is known of something that has no published address, and when it comes. */
function UnpublishedReference({ reference, via, channels, site }: UnpublishedReferenceProps): ReactElement {
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const lead = leadText(reference.lead, messages, site.locale)
  if ('withheld' in reference) {
    return (
      <span>
        <LocalizedText text={reference.withheld} site={site} />
        {lead}
      </span>
    )
  }
  return (
    <span>
      <FilledMessage message={via ?? messages.via} name="channel">
        <EntryLinkById id={reference.via} entries={channels} anchor="channel" site={site} />
      </FilledMessage>
      {lead}
      {reference.note && (
        <>
          {isSentence(reference.note, site) ? entryMessagesFor(site).stop : ' – '}
          <LocalizedText text={reference.note} site={site} />
        </>
      )}
    </span>
  )
}

/** Whether a text begins as a sentence does, in a script that has capital letters. */
function isSentence(text: Localized<Text>, { locale }: Site): boolean {
  const value = localize(text, locale)?.value
  const [first] = Array.isArray(value) ? value : [value]
  return typeof first === 'string' && /^\p{Lu}/u.test(first)
}
