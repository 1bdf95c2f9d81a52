import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { formatPartialDate, isoInstant, lastDayOf } from './i18n/formats.ts'
import { releasesHeading } from './i18n/headings.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { type ReleaseMessages, releaseMessages } from './i18n/roadmapMessages.ts'
import type { LocalDate } from './model/entry.ts'
import type { Release } from './model/roadmap.ts'
import * as drawings from './parts/drawings.ts'
import { Empty } from './parts/Empty.tsx'
import { GroupedEntries } from './parts/GroupedEntries.tsx'
import { Icon } from './parts/Icon.tsx'
import { InlineList } from './parts/InlineList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { entryGroups } from './prepare/entryGroups.ts'
import { prepare, prepareAll } from './prepare/prepare.ts'
import { releaseShape } from './prepare/roadmapShapes.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface ReleaseItemProps extends ItemProps {
  /** The release that the item is about. */
  release: Release
  /** The current time in epoch milliseconds. Without it the item shows its dates, but not whether they have passed. */
  now?: number
}

export interface ReleaseListComponents {
  /** Renders a release as an `<li>`. */
  ReleaseItem?: ComponentType<ReleaseItemProps>
}

export interface ReleaseListProps extends ListProps<ReleaseListComponents> {
  /** The releases, in the order given: newest first. */
  releases: readonly Release[]
  /**
   * The current time in epoch milliseconds. Each release then says whether it is supported on that day (UTC). Without
   * it only dates are shown.
   */
  now?: number
}

/** So many are shown before the rest is folded. */
const SHOWN = 8

/** Releases, with the date until which each gets fixes. Renders a `<section>`. Server-safe. */
export function ReleaseList({ releases, now, ...section }: ReleaseListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.ReleaseItem ?? ReleaseItem
  const messages = messagesFor(releaseMessages, site.messages?.releases)
  const entries = prepareAll(releases, releaseShape, DataPath.of('releases'))
  return (
    <SectionFrame {...section} heading={listHeading(section, 'releases', releasesHeading)} data-slot="release-list">
      {entries.length === 0 ? (
        <Empty>{messages.empty}</Empty>
      ) : (
        <GroupedEntries
          groups={entryGroups(entries, () => undefined, site)}
          name="releases"
          headingLevel={3}
          title={() => undefined}
          more={messages.more}
          most={SHOWN}
          anchor="release"
          className="mh:panel"
          itemClassName="mh:item"
          site={site}
        >
          {(release, { key, id }) => <Item key={key} id={id} release={release} now={now} {...site} />}
        </GroupedEntries>
      )}
    </SectionFrame>
  )
}

/** A release of a `ReleaseList`. Renders an `<li>`. Server-safe. */
export function ReleaseItem({ release: data, now, children, ...props }: ReleaseItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, releaseShape, DataPath.prop('ReleaseItem', 'release'))
  const { version, href, date, supportedUntil, description } = entry.value ?? {}
  const messages = messagesFor(releaseMessages, site.messages?.releases)
  const state = entry.value && now !== undefined ? stateOf(entry.value, isoInstant(now).slice(0, 10)) : undefined
  const write = (day: string): string => formatPartialDate(day, site.locale)
  const dates = [
    date && fill(state === 'upcoming' ? messages.expected : messages.released, { date: write(date) }),
    supportedUntil &&
      fill(state === 'ended' ? messages.supportEnded : messages.supportedUntil, { date: write(supportedUntil) }),
  ]
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:item" extra={children} site={site}>
      <span className={state === 'supported' ? 'mh:sign mh:sign-soft' : 'mh:sign'} aria-hidden="true">
        <Icon drawing={drawings.tag} />
      </span>
      <div className="mh:item-text">
        <div className="mh:item-head">
          <p className={state === 'ended' ? 'mh:entry-name mh:quiet' : 'mh:entry-name'}>
            <SiteLink href={href} site={site}>
              <Name value={version} site={site} />
            </SiteLink>
          </p>
          {state && <ReleaseState {...{ state, messages }} />}
        </div>
        {dates.some(Boolean) && (
          <p className="mh:meta" suppressHydrationWarning>
            <InlineList items={dates} />
          </p>
        )}
        {description && (
          <p className="mh:meta">
            <LocalizedText text={description} site={site} />
          </p>
        )}
      </div>
    </ItemFrame>
  )
}

type State = 'supported' | 'ended' | 'upcoming'

/** Where a release stands on a day; undefined where the data does not say. */
function stateOf({ date, supportedUntil }: Release, today: LocalDate): State | undefined {
  if (date && date > today) return 'upcoming'
  if (!supportedUntil) return undefined
  return lastDayOf(supportedUntil) < today ? 'ended' : 'supported'
}

function ReleaseState({ state, messages }: { state: State; messages: ReleaseMessages }): ReactElement {
  if (state !== 'supported') return <span className="mh:badge-plain">{messages[state]}</span>
  return (
    <span className="mh:chip" data-look="live">
      {messages.supported}
    </span>
  )
}
