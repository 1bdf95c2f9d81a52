import type { ReactElement, ReactNode } from 'react'

import { ChannelList } from './ChannelList.tsx'
import { ContactList } from './ContactList.tsx'
import { ContributionPaths } from './ContributionPaths.tsx'
import { EventList } from './EventList.tsx'
import { FaqList } from './FaqList.tsx'
import { FocusAreaList } from './FocusAreaList.tsx'
import { GovernanceCard } from './GovernanceCard.tsx'
import { governanceMessages, policyMessages } from './i18n/governanceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { below } from './internal/headingNode.tsx'
import { siteOf, type SiteProps } from './internal/site.ts'
import { MeetingSchedule } from './MeetingSchedule.tsx'
import type { CollectionName, Collections, Community } from './model/community.ts'
import { PeopleList } from './PeopleList.tsx'
import { PolicyCard } from './PolicyCard.tsx'
import { PrincipleList } from './PrincipleList.tsx'
import { RecognitionList } from './RecognitionList.tsx'
import { RecordingList } from './RecordingList.tsx'
import { RepositoryList } from './RepositoryList.tsx'
import { ResourceList } from './ResourceList.tsx'
import { collectionSection, type SectionProps } from './Section.tsx'
import { StepList } from './StepList.tsx'
import { TopicTree } from './TopicTree.tsx'

/** What each section of a page is given, whatever it shows. */
export type SectionFrame = Pick<
  SectionProps,
  'id' | 'heading' | 'headingLevel' | 'intro' | 'outro' | 'notes' | 'aria-labelledby' | keyof SiteProps
>

/** What a section may need of the page around it. */
export interface SectionSurroundings {
  community: Community
  /** Epoch milliseconds. */
  now: number
  feedHref?: string
  fileHref?: string
}

/** For each collection what shows its entries as a section. */
export type CollectionRenderers = {
  readonly [Name in CollectionName]: (
    entries: Collections[Name],
    frame: SectionFrame,
    surroundings: SectionSurroundings,
  ) => ReactNode
}

/** The library's own sections, in the order of a page whose data gives none. */
export const collectionSections: CollectionRenderers = {
  steps: (steps, frame) => <StepList steps={steps} {...frame} />,
  channels: (channels, frame, { community }) => (
    <ChannelList channels={channels} allChannels={community.channels} {...frame} />
  ),
  meetings: (meetings, frame, { community, now, feedHref, fileHref }) => (
    <MeetingSchedule
      meetings={meetings}
      allMeetings={community.meetings}
      channels={community.channels}
      now={now}
      feedHref={feedHref}
      fileHref={fileHref}
      {...frame}
    />
  ),
  recordings: (recordings, frame, { community }) => (
    <RecordingList recordings={recordings} channels={community.channels} {...frame} />
  ),
  events: (events, frame, { now }) => <EventList events={events} now={now} {...frame} />,
  contributionPaths: (paths, frame, { community }) => (
    <ContributionPaths
      contributionPaths={paths}
      channels={community.channels}
      repositories={community.repositories}
      {...frame}
    />
  ),
  resources: (resources, frame) => <ResourceList resources={resources} {...frame} />,
  repositories: (repositories, frame, { community }) => (
    <RepositoryList repositories={repositories} groups={community.repositoryGroups} {...frame} />
  ),
  focusAreas: (focusAreas, frame) => <FocusAreaList focusAreas={focusAreas} {...frame} />,
  topics: (topics, frame) => <TopicTree topics={topics} {...frame} />,
  bodies: (bodies, frame, { community }) => bodySection(bodies, frame, community),
  people: (people, frame) => <PeopleList people={people} {...frame} />,
  contacts: (contacts, frame, { community }) => (
    <ContactList contacts={contacts} channels={community.channels} {...frame} />
  ),
  principles: (principles, frame) => <PrincipleList principles={principles} {...frame} />,
  policies: (policies, frame, { community }) => policySection(policies, frame, community),
  recognitions: (recognitions, frame) => <RecognitionList recognitions={recognitions} {...frame} />,
  faqs: (faqs, frame) => <FaqList faqs={faqs} {...frame} />,
}

function bodySection(bodies: Collections['bodies'], frame: SectionFrame, community: Community): ReactElement {
  const site = siteOf(frame)
  const { channels, meetings, repositories } = community
  const cards = bodies.map((body, index) => (
    <GovernanceCard
      key={body?.id ?? index}
      body={body}
      bodies={community.bodies}
      channels={channels}
      meetings={meetings}
      repositories={repositories}
      headingLevel={below(frame.headingLevel ?? 2)}
      {...site}
    />
  ))
  const { empty } = messagesFor(governanceMessages, site.messages?.governance)
  return collectionSection(frame, site, 'bodies', 'governance', cardsOr(empty, cards))
}

function policySection(policies: Collections['policies'], frame: SectionFrame, community: Community): ReactElement {
  const site = siteOf(frame)
  const cards = policies.map((policy, index) => (
    <PolicyCard
      key={policy?.id ?? index}
      policy={policy}
      channels={community.channels}
      headingLevel={below(frame.headingLevel ?? 2)}
      {...site}
    />
  ))
  const { empty } = messagesFor(policyMessages, site.messages?.policies)
  return collectionSection(frame, site, 'policies', 'policies', cardsOr(empty, cards))
}

function cardsOr(empty: string, cards: readonly ReactElement[]): ReactElement {
  return cards.length > 0 ? <div className="mh:cards">{cards}</div> : <p>{empty}</p>
}
