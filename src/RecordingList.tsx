import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { recordingsHeading } from './i18n/headings.ts'
import { recordingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Recording } from './model/meeting.ts'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { RecordingContent } from './parts/RecordingContent.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { recordingShape } from './prepare/meetingShapes.ts'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface RecordingItemProps extends ItemProps {
  /** The recording that the item is about. */
  recording: Recording
  /** The channels that references can refer to, and the meetings that were recorded. */
  related?: Pick<Related, 'channels' | 'meetings'>
}

export interface RecordingListComponents {
  /** Renders a recording as an `<li>`. */
  RecordingItem?: ComponentType<RecordingItemProps>
}

export interface RecordingListProps extends ListProps<RecordingListComponents> {
  /** The recordings of past meetings, in the order given. */
  recordings: readonly Recording[]
  /** The channels that references can refer to, and the meetings that were recorded. */
  related?: Pick<Related, 'channels' | 'meetings'>
}

/** Past meetings with their recordings, slides and minutes. Renders a `<section>`. Server-safe. */
export function RecordingList({ recordings, related, ...section }: RecordingListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.RecordingItem ?? RecordingItem
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'recordings', recordingsHeading)}
      data-slot="recording-list"
    >
      <EntryList
        entries={recordings}
        shape={recordingShape}
        path={DataPath.of('recordings')}
        site={site}
        anchor="recording"
        className="mh:panel"
        itemClassName="mh:item"
        empty={messagesFor(recordingMessages, site.messages?.recordings).empty}
      >
        {(recording, { key, id }) => <Item key={key} id={id} recording={recording} related={related} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A recording of a `RecordingList`. Renders an `<li>`. Server-safe. */
export function RecordingItem({ recording: data, related, children, ...props }: RecordingItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, recordingShape, DataPath.prop('RecordingItem', 'recording'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:item" extra={children} site={site}>
      {entry.value && (
        <RecordingContent recording={entry.value} path={entry.path} related={related ?? {}} site={site} />
      )}
    </ItemFrame>
  )
}
