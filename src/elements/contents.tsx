import type { ReactElement } from 'react'

import { AddToCalendar } from '../AddToCalendar.tsx'
import { errorMessage } from '../calendar/errorMessage.ts'
import { zonedTime } from '../calendar/zonedTime.ts'
import { CollectionView } from '../CollectionView.tsx'
import { CommunityPage } from '../CommunityPage.tsx'
import { collectionHeading } from '../CommunitySection.tsx'
import { DataPath } from '../data/path.ts'
import { FoundationBadge } from '../FoundationBadge.tsx'
import { GovernanceCard } from '../GovernanceCard.tsx'
import type { Messages } from '../i18n/messages.ts'
import { LocalTime } from '../LocalTime.tsx'
import { MeetingCard } from '../MeetingCard.tsx'
import type { BodiesSection, CollectionName, Collections, Community } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import { NextMeeting } from '../NextMeeting.tsx'
import { PageHeader } from '../PageHeader.tsx'
import { NoteCallout } from '../parts/Prose.tsx'
import { PolicyCard } from '../PolicyCard.tsx'
import { markedTexts } from '../prepare/markedTexts.ts'
import { meetingDatesFor } from '../prepare/meetingDatesFor.ts'
import { meetingShape } from '../prepare/meetingShapes.ts'
import { asList, prepare, uniqueKeys } from '../prepare/prepare.ts'
import { type Related, relatedOf } from '../prepare/related.ts'
import { siteOf } from '../prepare/site.ts'
import { note as noteShape } from '../prepare/textShapes.ts'
import { SocialLinks } from '../SocialLinks.tsx'
import { SubscribeMenu } from '../SubscribeMenu.tsx'
import { UpcomingMeetings } from '../UpcomingMeetings.tsx'
import type { Given } from './attributes.ts'
import type { Content, ElementContent, Surroundings } from './elementContent.ts'
import type { MoothallTag } from './tag.ts'

/** The entries that an element shows. */
function shownEntries<Name extends CollectionName>(community: Community, kind: Name, given: Given): Collections[Name] {
  const entries = asList<Entry>(community[kind], DataPath.of(kind))
  const chosen = given.only && [...new Set(given.only)].flatMap((id) => entries.filter((entry) => entry?.id === id))
  return (chosen ?? entries) as readonly unknown[] as Collections[Name]
}

/** What one part of a community refers to when it stands alone: no anchor that may not be on the page. */
const relatedAlone = (community: Community, kind: CollectionName, { only }: Given): Related =>
  relatedOf(community, [{ kind, only }])

/** A collection as a section. */
function section(collection: CollectionName, layout?: BodiesSection['layout']): ElementContent {
  return {
    data: 'community',
    collection,
    show: (community, { given, site, now }) => {
      const { heading = collectionHeading(collection, site.messages), headingLevel, count, feedHref, fileHref } = given
      const related = relatedAlone(community, collection, given)
      return (
        <CollectionView
          kind={collection}
          layout={layout}
          groupBy={given.groupBy}
          entries={shownEntries(community, collection, given)}
          frame={{ id: site.idPrefix + collection, heading, headingLevel, ...site }}
          page={{ community, related, now, count, feedHref, fileHref }}
        />
      )
    },
  }
}

/** One card after the other, for each entry that is chosen. */
function cards<Name extends CollectionName>(
  collection: Name,
  Card: (props: CardProps<Collections[Name][number]>) => ReactElement,
): ElementContent {
  return {
    data: 'community',
    collection,
    show: (community, { given, site, now }) => {
      const entries: readonly Collections[Name][number][] = shownEntries(community, collection, given)
      const related = relatedAlone(community, collection, given)
      const keys = uniqueKeys(entries.map((entry) => (Object(entry) as Entry).id))
      return entries.map((entry, index) => <Card key={keys[index]} {...{ entry, related, given, site, now }} />)
    },
  }
}

interface CardProps<Value> extends Surroundings {
  entry: Value
  related: Related
}

/** Why a time cannot be shown, where that is so. */
function timeFault({ start, end, timeZone, locale = 'en' }: Given): string | undefined {
  if (start === undefined) return 'it has no start: set it to an instant, such as 2026-05-03T12:00:00Z.'
  if (timeZone === undefined) return 'it has no time-zone: set it to an IANA name, such as Europe/Lisbon.'
  try {
    zonedTime({ start, end }, timeZone, locale)
    return undefined
  } catch (error) {
    return errorMessage(error)
  }
}

/** The elements, and how each makes its content. */
export const elementContents: Readonly<Record<MoothallTag, ElementContent>> = {
  'moothall-community': {
    data: 'community',
    isPage: true,
    show: (community, { given, site, now }) => {
      const { headingLevel, feedHref, fileHref, showContents } = given
      return <CommunityPage {...{ community, now, headingLevel, feedHref, fileHref, showContents }} {...site} />
    },
  },
  'moothall-page-header': {
    data: 'community',
    show: ({ title, name, tagline, description, logo, foundation, maturity, links }, { given, site }) => (
      <PageHeader
        heading={given.heading ?? title ?? name}
        {...{ tagline, description, logo, foundation, maturity, links }}
        headingLevel={given.headingLevel}
        {...site}
      />
    ),
  },
  'moothall-foundation-badge': {
    data: 'community',
    fault: (_given, { foundation }) => (foundation ? undefined : 'its data has no foundation. Add foundation.'),
    show: ({ foundation, maturity }, { site }) =>
      foundation && <FoundationBadge foundation={foundation} maturity={maturity} {...site} />,
  },
  'moothall-social-links': {
    data: 'community',
    collection: 'channels',
    show: (community, { given, site }) => (
      <SocialLinks channels={shownEntries(community, 'channels', given)} label={given.label} {...site} />
    ),
  },
  'moothall-meeting-schedule': section('meetings'),
  'moothall-meeting-card': cards('meetings', ({ entry, related, given, site, now }) => {
    const { value, path } = prepare(entry, meetingShape, DataPath.of('meetings'))
    const dates = value && meetingDatesFor(value, { now, count: given.count, ...site }, path)
    return (
      <MeetingCard meeting={entry} now={now} {...dates} related={related} headingLevel={given.headingLevel} {...site} />
    )
  }),
  'moothall-add-to-calendar': cards('meetings', ({ entry, given: { feedHref, fileHref }, site, now }) => (
    <AddToCalendar meeting={entry} {...{ now, feedHref, fileHref }} {...site} />
  )),
  'moothall-next-meeting': {
    data: 'community',
    collection: 'meetings',
    show: (community, { given, site, now }) => (
      <NextMeeting meetings={shownEntries(community, 'meetings', given)} now={now} href={given.href} {...site} />
    ),
  },
  'moothall-upcoming-meetings': {
    data: 'community',
    collection: 'meetings',
    show: (community, { given, site, now }) => {
      const { days, heading, headingLevel, linkTo } = given
      const meetings = shownEntries(community, 'meetings', given)
      return <UpcomingMeetings {...{ meetings, now, days, heading, headingLevel, linkTo }} {...site} />
    },
  },
  'moothall-governance-card': cards('bodies', ({ entry, related, given, site }) => (
    <GovernanceCard body={entry} related={related} headingLevel={given.headingLevel} {...site} />
  )),
  'moothall-policy-card': cards('policies', ({ entry, related, given, site }) => (
    <PolicyCard policy={entry} related={related} headingLevel={given.headingLevel} {...site} />
  )),
  'moothall-group-list': section('bodies', 'cards'),
  'moothall-group-table': section('bodies', 'table'),
  'moothall-policy-list': section('policies'),
  'moothall-step-list': section('steps'),
  'moothall-channel-list': section('channels'),
  'moothall-recording-list': section('recordings'),
  'moothall-event-list': section('events'),
  'moothall-contribution-paths': section('contributionPaths'),
  'moothall-role-ladder': section('roles'),
  'moothall-resource-list': section('resources'),
  'moothall-repository-list': section('repositories'),
  'moothall-roadmap-list': section('roadmap'),
  'moothall-release-list': section('releases'),
  'moothall-focus-area-list': section('focusAreas'),
  'moothall-topic-tree': section('topics'),
  'moothall-people-list': section('people'),
  'moothall-contact-list': section('contacts'),
  'moothall-principle-list': section('principles'),
  'moothall-adopter-list': section('adopters'),
  'moothall-sponsor-list': section('sponsors'),
  'moothall-recognition-list': section('recognitions'),
  'moothall-faq-list': section('faqs'),
  'moothall-callout': {
    data: 'note',
    show: (note, { site }) => <NoteCallout note={noteShape(note, DataPath.of('moothall-callout'))} site={site} />,
  },
  'moothall-subscribe-menu': {
    data: 'none',
    fault: ({ feedHref, fileHref }) =>
      feedHref || fileHref
        ? undefined
        : 'it has no calendar: set feed-href to the absolute address of a feed, or file-href to that of a file.',
    show: (_data, { given: { feedHref, fileHref, label }, site }) => (
      <SubscribeMenu {...{ feedHref, fileHref, label }} {...site} />
    ),
  },
  'moothall-local-time': {
    data: 'none',
    fault: timeFault,
    show: (_data, { given: { start = Number.NaN, end, timeZone = '' }, site }) => (
      <LocalTime {...{ start, end, timeZone }} {...site} />
    ),
  },
}

/** The words of an element. */
interface ContentLanguage {
  messages?: Messages
  /** The language of the content, where it is not that of the page around it. */
  lang?: string
}

/** The content of an element. `data` must be what the table says. */
export function contentOf(
  tag: MoothallTag,
  data: unknown,
  given: Given,
  now: number,
  { messages, lang }: ContentLanguage = {},
): ReactElement {
  const { show } = elementContents[tag] as Content<string, unknown>
  // Components pass "lang" on to the element around their content.
  const site = { ...siteOf(given), messages, ...(lang !== undefined && { lang }) }
  return <>{show(markedTexts(data, site.locale), { given, site, now })}</>
}
