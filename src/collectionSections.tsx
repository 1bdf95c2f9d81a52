import type { ReactElement, ReactNode } from 'react'

import { ChannelList } from './ChannelList.tsx'
import { ContactList } from './ContactList.tsx'
import { ContributionPaths } from './ContributionPaths.tsx'
import { EventList } from './EventList.tsx'
import { FaqList } from './FaqList.tsx'
import { FocusAreaList } from './FocusAreaList.tsx'
import { GovernanceCard } from './GovernanceCard.tsx'
import { governanceWords, policyWords } from './i18n/governanceWords.ts'
import { wordsFor } from './i18n/words.ts'
import { below } from './internal/Heading.tsx'
import type { SiteProps } from './internal/site.ts'
import { MeetingSchedule } from './MeetingSchedule.tsx'
import type { CollectionName, Collections, Community } from './model/community.ts'
import { PeopleList } from './PeopleList.tsx'
import { PolicyCard } from './PolicyCard.tsx'
import { PrincipleList } from './PrincipleList.tsx'
import { RecognitionList } from './RecognitionList.tsx'
import { RecordingList } from './RecordingList.tsx'
import { RepositoryList } from './RepositoryList.tsx'
import { ResourceList } from './ResourceList.tsx'
import { DataSection, type SectionProps } from './Section.tsx'
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
  bodies: (bodies, frame, { community }) => <BodySection bodies={bodies} frame={frame} community={community} />,
  people: (people, frame) => <PeopleList people={people} {...frame} />,
  contacts: (contacts, frame, { community }) => (
    <ContactList contacts={contacts} channels={community.channels} {...frame} />
  ),
  principles: (principles, frame) => <PrincipleList principles={principles} {...frame} />,
  policies: (policies, frame, { community }) => (
    <PolicySection policies={policies} frame={frame} community={community} />
  ),
  recognitions: (recognitions, frame) => <RecognitionList recognitions={recognitions} {...frame} />,
  faqs: (faqs, frame) => <FaqList faqs={faqs} {...frame} />,
}

interface CardSectionProps {
  frame: SectionFrame
  community: Community
}

/** A section takes its own frame; the cards in it take what the site says, one heading below. */
function cardProps({
  idPrefix,
  locale,
  messages,
  baseUrl,
  linkComponent,
  headingLevel = 2,
}: SectionFrame): SiteProps & { headingLevel: ReturnType<typeof below> } {
  return { idPrefix, locale, messages, baseUrl, linkComponent, headingLevel: below(headingLevel) }
}

function BodySection({ bodies, frame, community }: CardSectionProps & { bodies: Collections['bodies'] }): ReactElement {
  const { channels, meetings, repositories } = community
  return (
    <DataSection {...frame} data-slot="governance">
      {bodies.length === 0 && <p>{wordsFor(governanceWords, frame.messages?.governance).empty}</p>}
      <div className="mh:cards">
        {bodies.map((body, index) => (
          <GovernanceCard
            key={body?.id ?? index}
            body={body}
            bodies={community.bodies}
            channels={channels}
            meetings={meetings}
            repositories={repositories}
            {...cardProps(frame)}
          />
        ))}
      </div>
    </DataSection>
  )
}

function PolicySection({
  policies,
  frame,
  community,
}: CardSectionProps & { policies: Collections['policies'] }): ReactElement {
  return (
    <DataSection {...frame} data-slot="policies">
      {policies.length === 0 && <p>{wordsFor(policyWords, frame.messages?.policies).empty}</p>}
      <div className="mh:cards">
        {policies.map((policy, index) => (
          <PolicyCard key={policy?.id ?? index} policy={policy} channels={community.channels} {...cardProps(frame)} />
        ))}
      </div>
    </DataSection>
  )
}
