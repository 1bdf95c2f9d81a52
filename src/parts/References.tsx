import type { ReactElement } from 'react'

import { leadText } from '../calendar/meetingPhrases.ts'
import { toArray } from '../calendar/toArray.ts'
import type { DataPath } from '../data/path.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { hostWords } from '../links/addressHost.ts'
import type { Channel } from '../model/channel.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { PublishedReference, Reference } from '../model/link.ts'
import { warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import type { Fact } from './Facts.tsx'
import { FilledMessage } from './FilledMessage.tsx'
import { InlineList } from './InlineList.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface ReferencesProps {
  references: OneOrMany<Reference>
  /** The words for an address that has no label and no host. */
  label: string
  /**
   * How a channel is worded that hands something out.
   * @default words for a link that is posted there
   */
  via?: string
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
): Fact => ({
  label,
  value: references && toArray(references).length > 0 && <References references={references} label={label} {...rest} />,
})

/** Where something is that belongs to a meeting: links, the channels that hand it out, or what is known of it. */
export function References({ references, label, via, channels, path, site }: ReferencesProps): ReactElement {
  // References have no names, and keep their order.
  const items = toArray(references).map((reference, index) => {
    if (!('href' in reference)) {
      if ('via' in reference) {
        warnUnknownIds(reference.via, channels, (Array.isArray(references) ? path.item(index) : path).field('via'))
      }
      return <UnpublishedReference key={index} {...{ reference, via, channels, site }} />
    }
    return (
      <SiteLink key={index} href={reference.href} site={site}>
        {reference.label ? <Name value={reference.label} site={site} /> : (hostWords(reference.href) ?? label)}
      </SiteLink>
    )
  })
  return <InlineList items={items} />
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
      <>
        <LocalizedText text={reference.withheld} site={site} />
        {lead}
      </>
    )
  }
  return (
    <>
      <FilledMessage message={via ?? messages.via} name="channel">
        <EntryLinkById id={reference.via} entries={channels} anchor="channel" site={site} />
      </FilledMessage>
      {lead}
      {reference.note && (
        <>
          {' – '}
          <LocalizedText text={reference.note} site={site} />
        </>
      )}
    </>
  )
}
