import type { ReactElement, ReactNode } from 'react'

import { AddToCalendar } from '../AddToCalendar.tsx'
import { collectionSections, type SectionFrame } from '../collectionSections.tsx'
import { CommunityPage } from '../CommunityPage.tsx'
import { FoundationBadge } from '../FoundationBadge.tsx'
import { GovernanceCard } from '../GovernanceCard.tsx'
import { entriesOf } from '../internal/entries.tsx'
import { headingFor } from '../internal/headingFor.ts'
import { meetingDates } from '../internal/meetingDates.ts'
import { withOffPage } from '../internal/offPage.ts'
import { type Site, siteOf } from '../internal/site.ts'
import { LocalTime } from '../LocalTime.tsx'
import { MeetingCard } from '../MeetingCard.tsx'
import { MeetingSchedule } from '../MeetingSchedule.tsx'
import type { CollectionName, Collections, Community } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import type { Note } from '../model/text.ts'
import { NextMeeting } from '../NextMeeting.tsx'
import { PageHeader } from '../PageHeader.tsx'
import { PolicyCard } from '../PolicyCard.tsx'
import { noteNode } from '../ProseText.tsx'
import { SocialLinks } from '../SocialLinks.tsx'
import { SubscribeMenu } from '../SubscribeMenu.tsx'
import { UpcomingMeetings } from '../UpcomingMeetings.tsx'
import type { Given } from './attributes.ts'
import type { MoothallTag } from './tag.ts'

/** What an element shows its content from. */
interface Surroundings {
  given: Given
  /** What of `given` the site says once for all components. */
  site: Site
  /** Epoch milliseconds. */
  now: number
}

interface Content<Kind extends string, Data> {
  /** What the JSON must be. */
  data: Kind
  show: (data: Data, surroundings: Surroundings) => ReactNode
  /** The part of the community that is shown; `only` chooses among its entries. */
  collection?: CollectionName
}

/** How an element makes its content. */
export type ElementContent = Content<'community', Community> | Content<'note', Note> | Content<'none', undefined>

/** The entries that an element shows. */
function shown<Name extends CollectionName>(community: Community, kind: Name, given: Given): Collections[Name] {
  const entries: readonly Entry[] = entriesOf<Entry>(community[kind], kind)
  const chosen = given.only?.flatMap((id) => entries.filter((entry) => entry?.id === id))
  return (chosen ?? entries) as readonly unknown[] as Collections[Name]
}

/** The community as one of its parts alone refers to it: nothing leads to an anchor that may not be on the page. */
const standingAlone = (community: Community, kind: CollectionName, { only }: Given): Community =>
  withOffPage(community, [{ kind, only }])

function frameOf(kind: CollectionName, { given, site }: Surroundings): SectionFrame {
  const { heading = headingFor(kind, site), headingLevel } = given
  return { id: site.idPrefix + kind, heading, headingLevel, ...site }
}

function section(collection: CollectionName): ElementContent {
  return {
    data: 'community',
    collection,
    show: (community, around) => {
      const { given, now } = around
      const show = collectionSections[collection] as (entries: unknown, frame: object, page: object) => ReactNode
      const page = { community: standingAlone(community, collection, given), now }
      return show(shown(community, collection, given), frameOf(collection, around), page)
    },
  }
}

/** One card after the other, for each entry that is chosen. */
function cards<Name extends CollectionName>(
  collection: Name,
  card: (entry: Collections[Name][number], community: Community, around: Surroundings) => ReactElement,
): ElementContent {
  return {
    data: 'community',
    collection,
    show: (community, around) => {
      const alone = standingAlone(community, collection, around.given)
      return shown(community, collection, around.given).map((entry) => card(entry, alone, around))
    },
  }
}

/** The elements, and how each makes its content. */
export const elementContents: Readonly<Record<MoothallTag, ElementContent>> = {
  'moothall-community': {
    data: 'community',
    show: (community, { given, site, now }) => {
      const { headingLevel, feedHref, fileHref, showContents } = given
      return <CommunityPage {...{ community, now, headingLevel, feedHref, fileHref, showContents }} {...site} />
    },
  },
  'moothall-page-header': {
    data: 'community',
    show: ({ title, name, tagline, description, foundation, maturity, links }, { given, site }) => (
      <PageHeader
        title={given.heading ?? title ?? name}
        {...{ tagline, description, foundation, maturity, links }}
        headingLevel={given.headingLevel}
        {...site}
      />
    ),
  },
  'moothall-foundation-badge': {
    data: 'community',
    show: ({ foundation, maturity }, { site }) =>
      foundation && <FoundationBadge foundation={foundation} maturity={maturity} {...site} />,
  },
  'moothall-social-links': {
    data: 'community',
    collection: 'channels',
    show: (community, { given, site }) => (
      <SocialLinks channels={shown(community, 'channels', given)} label={given.label} {...site} />
    ),
  },
  'moothall-meeting-schedule': {
    data: 'community',
    collection: 'meetings',
    show: (community, around) => {
      const { given, now } = around
      const { meetings: allMeetings, channels } = standingAlone(community, 'meetings', given)
      const { count, feedHref, fileHref } = given
      const meetings = shown(community, 'meetings', given)
      return (
        <MeetingSchedule
          {...{ meetings, allMeetings, channels, now, count, feedHref, fileHref }}
          {...frameOf('meetings', around)}
        />
      )
    },
  },
  'moothall-meeting-card': cards('meetings', (meeting, { meetings, channels }, { given, site, now }) => (
    <MeetingCard
      key={meeting?.id}
      {...{ meeting, now, meetings, channels }}
      {...meetingDates(meeting, { now, count: given.count ?? 3, withLinks: true }, site, 'meetings')}
      headingLevel={given.headingLevel}
      {...site}
    />
  )),
  'moothall-add-to-calendar': cards('meetings', (meeting, _community, { given, site, now }) => {
    const { feedHref, fileHref } = given
    return <AddToCalendar key={meeting?.id} {...{ meeting, now, feedHref, fileHref }} {...site} />
  }),
  'moothall-next-meeting': {
    data: 'community',
    collection: 'meetings',
    show: (community, { given, site, now }) => (
      <NextMeeting meetings={shown(community, 'meetings', given)} now={now} href={given.href} {...site} />
    ),
  },
  'moothall-upcoming-meetings': {
    data: 'community',
    collection: 'meetings',
    show: (community, { given, site, now }) => {
      const { days, heading, headingLevel, linkTo } = given
      const meetings = shown(community, 'meetings', given)
      return <UpcomingMeetings {...{ meetings, now, days, heading, headingLevel, linkTo }} {...site} />
    },
  },
  'moothall-governance-card': cards('bodies', (body, community, { given, site }) => {
    const { bodies, channels, meetings, repositories } = community
    const related = { bodies, channels, meetings, repositories }
    return <GovernanceCard key={body?.id} body={body} {...related} headingLevel={given.headingLevel} {...site} />
  }),
  'moothall-policy-card': cards('policies', (policy, { channels }, { given, site }) => (
    <PolicyCard key={policy?.id} policy={policy} channels={channels} headingLevel={given.headingLevel} {...site} />
  )),
  'moothall-step-list': section('steps'),
  'moothall-channel-list': section('channels'),
  'moothall-recording-list': section('recordings'),
  'moothall-event-list': section('events'),
  'moothall-contribution-paths': section('contributionPaths'),
  'moothall-resource-list': section('resources'),
  'moothall-repository-list': section('repositories'),
  'moothall-focus-area-list': section('focusAreas'),
  'moothall-topic-tree': section('topics'),
  'moothall-people-list': section('people'),
  'moothall-contact-list': section('contacts'),
  'moothall-principle-list': section('principles'),
  'moothall-recognition-list': section('recognitions'),
  'moothall-faq-list': section('faqs'),
  'moothall-callout': {
    data: 'note',
    show: (note, { site }) => noteNode(note, site, 'moothall-callout'),
  },
  'moothall-subscribe-menu': {
    data: 'none',
    show: (_data, { given: { feedHref, fileHref, label }, site }) => (
      <SubscribeMenu {...{ feedHref, fileHref, label }} {...site} />
    ),
  },
  'moothall-local-time': {
    data: 'none',
    show: (_data, { given: { start = Number.NaN, end, timeZone = '' }, site: { locale } }) => (
      <LocalTime {...{ start, end, timeZone, locale }} />
    ),
  },
}

/** The content of an element. `data` must be what the table says. */
export function contentOf(tag: MoothallTag, data: unknown, given: Given, now: number): ReactElement {
  const { show } = elementContents[tag] as Content<string, unknown>
  return <>{show(data, { given, site: siteOf(given), now })}</>
}
