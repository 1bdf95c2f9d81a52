import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { recognitionsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import type { Recognition } from './model/participation.ts'
import * as drawings from './parts/drawings.ts'
import { EntryList } from './parts/EntryList.tsx'
import { Icon } from './parts/Icon.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { recognitionShape } from './prepare/participationShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface RecognitionItemProps extends ItemProps {
  /** The recognition that the item is about. */
  recognition: Recognition
}

export interface RecognitionListComponents {
  /** Renders a recognition as an `<li>`. */
  RecognitionItem?: ComponentType<RecognitionItemProps>
}

export interface RecognitionListProps extends ListProps<RecognitionListComponents> {
  /** Who is thanked and how, in the order given. */
  recognitions: readonly Recognition[]
}

/** How a community thanks those who take part. Renders a `<section>`. Server-safe. */
export function RecognitionList({ recognitions, ...section }: RecognitionListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.RecognitionItem ?? RecognitionItem
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'recognitions', recognitionsHeading)}
      data-slot="recognition-list"
    >
      <EntryList
        entries={recognitions}
        shape={recognitionShape}
        path={DataPath.of('recognitions')}
        site={site}
        anchor="recognition"
        className="mh:people"
        itemClassName="mh:person"
        empty={messagesFor(participationMessages, site.messages?.participation).emptyRecognitions}
      >
        {(recognition, { key, id }) => <Item key={key} id={id} recognition={recognition} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A recognition of a `RecognitionList`. Renders an `<li>`. Server-safe. */
export function RecognitionItem({ recognition: data, children, ...props }: RecognitionItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, recognitionShape, DataPath.prop('RecognitionItem', 'recognition'))
  const { name, description } = entry.value ?? {}
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:person" extra={children} site={site}>
      <span className="mh:face" aria-hidden="true">
        <Icon drawing={drawings.star} />
      </span>
      <div>
        <p className="mh:person-name">
          <Name value={name} site={site} />
        </p>
        {description && (
          <p className="mh:person-meta">
            <LocalizedText text={description} site={site} />
          </p>
        )}
      </div>
    </ItemFrame>
  )
}
