import type { ReactElement } from 'react'

import { toArray } from '../calendar/toArray.ts'
import { NamedWords } from '../client/NamedWords.tsx'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'

interface WayOnProps {
  meeting: Meeting
  meetings: readonly Meeting[] | undefined
  site: Site
}

/** Where a meeting leads that is held no more: to the one that took its place, or to what remains of it. */
export function WayOn({ meeting, meetings, site }: WayOnProps): ReactElement | null {
  const { supersededBy, recordings, minutes, name } = meeting
  if (supersededBy) {
    if (!findEntry(meetings, supersededBy)) return null
    return (
      <span className="mh:btn">
        <EntryLinkById id={supersededBy} entries={meetings} anchor="meeting" site={site} />
      </span>
    )
  }
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const recording = firstHref(recordings)
  const href = recording ?? firstHref(minutes)
  if (href === undefined) return null
  return (
    <span className="mh:btn">
      <SiteLink href={href} site={site}>
        <Icon kind={recording ? 'play' : 'lines'} />
        <span>
          <NamedWords
            message={recording ? messages.watchRecordings : messages.readMinutes}
            name="meeting"
            value={nameText(name, site).value}
          />
        </span>
      </SiteLink>
    </span>
  )
}

/** The first address that may be linked. */
const firstHref = (references: Reference | readonly Reference[] | undefined): string | undefined =>
  toArray<Reference>(references ?? [])
    .map((reference) => ('href' in reference && safeHref(reference.href) ? reference.href : undefined))
    .find(Boolean)
