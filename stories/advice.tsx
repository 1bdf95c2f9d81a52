import type { ReactElement } from 'react'

import { CalloutNote } from '../src/CalloutNote.tsx'
import { ChannelList } from '../src/ChannelList.tsx'
import { ContributionPaths } from '../src/ContributionPaths.tsx'
import { FaqList } from '../src/FaqList.tsx'
import { GovernanceCard } from '../src/GovernanceCard.tsx'
import { MeetingCard } from '../src/MeetingCard.tsx'
import { PageHeader } from '../src/PageHeader.tsx'
import { PeopleList } from '../src/PeopleList.tsx'
import { ResourceList } from '../src/ResourceList.tsx'
import { StepList } from '../src/StepList.tsx'

/** Two ways to fill the same component, side by side: one that serves readers, and one that is common and does not. */
export interface Advice {
  good: ReactElement
  goodBecause: string
  bad: ReactElement
  badBecause: string
}

/** By the name of the component. */
export const advice: Readonly<Record<string, Advice>> = {
  CalloutNote: {
    good: <CalloutNote kind="warning">Calls are recorded and published.</CalloutNote>,
    goodBecause: 'One remark, of the right kind. Readers who skim the page still see it.',
    bad: (
      <>
        <CalloutNote kind="warning">Please be on time.</CalloutNote>
        <CalloutNote kind="danger">Please mute yourself.</CalloutNote>
        <CalloutNote kind="warning">We look forward to seeing you.</CalloutNote>
      </>
    ),
    badBecause: 'Where everything is a warning, nothing is.',
  },
  ChannelList: {
    good: (
      <ChannelList
        heading="Chat"
        headingLevel={4}
        idPrefix="good-"
        channels={[
          {
            id: 'help',
            kind: 'zulip',
            name: '#help',
            href: 'https://chat.lantern.example/help',
            description: 'Questions about using Lantern. No question is too small.',
          },
        ]}
      />
    ),
    goodBecause: 'The name that the chat uses, and what belongs there.',
    bad: (
      <ChannelList
        heading="Chat"
        headingLevel={4}
        idPrefix="bad-"
        channels={[{ id: 'zulip', kind: 'zulip', name: 'Zulip', href: 'https://chat.lantern.example' }]}
      />
    ),
    badBecause: 'The icon already shows the service. A newcomer does not learn where to write.',
  },
  ContributionPaths: {
    good: (
      <ContributionPaths
        heading="Take part"
        headingLevel={4}
        idPrefix="good-"
        contributionPaths={[
          {
            id: 'docs',
            name: 'Write documentation',
            description: 'Mend what confused you while it is fresh: a sentence is enough.',
            links: [{ href: 'https://lantern.example/docs/edit', label: 'How to edit a page' }],
          },
        ]}
      />
    ),
    goodBecause: 'What to do, how small it may be, and one link to start with.',
    bad: (
      <ContributionPaths
        heading="Take part"
        headingLevel={4}
        idPrefix="bad-"
        contributionPaths={[
          { id: 'docs', name: 'Documentation', description: 'We welcome contributions to our documentation.' },
        ]}
      />
    ),
    badBecause: 'Every project welcomes help. This does not say what to do.',
  },
  FaqList: {
    good: (
      <FaqList
        heading="Questions"
        headingLevel={4}
        idPrefix="good-"
        faqs={[{ id: 'cla', question: 'Must I sign an agreement before my first change?', answer: 'No.' }]}
      />
    ),
    goodBecause: 'The question as readers ask it, so that they find it.',
    bad: (
      <FaqList
        heading="Questions"
        headingLevel={4}
        idPrefix="bad-"
        faqs={[{ id: 'legal', question: 'Legal', answer: 'We do not need a contributor licence agreement.' }]}
      />
    ),
    badBecause: 'Readers have to open a topic to learn whether it is about them.',
  },
  GovernanceCard: {
    good: (
      <GovernanceCard
        headingLevel={4}
        body={{
          id: 'committee',
          kind: 'steering',
          name: 'Technical committee',
          description: 'Decides what goes into a release.',
          decision: 'By consent. Where there is none within two weeks, by a majority of its seven members.',
        }}
      />
    ),
    goodBecause: 'What it decides and how, in two sentences.',
    bad: (
      <GovernanceCard
        headingLevel={4}
        body={{
          id: 'tc',
          kind: 'steering',
          name: 'TC',
          description: 'The TC is the technical governing body of the project pursuant to section 4 of the charter.',
        }}
      />
    ),
    badBecause: 'An abbreviation and a reference. The reader does not learn what the committee does.',
  },
  MeetingCard: {
    good: (
      <MeetingCard
        headingLevel={4}
        meeting={{
          id: 'good-call',
          name: 'Community call',
          schedule: {
            kind: 'recurring',
            rule: 'FREQ=WEEKLY;BYDAY=TH',
            time: '16:00',
            timeZone: 'Europe/Berlin',
            durationMinutes: 60,
          },
          join: { href: 'https://meet.lantern.example' },
        }}
        when="Every Thursday, 16:00 Central European Time, 1 hour"
      />
    ),
    goodBecause:
      'The time is data: each reader gets their own, in summer and in winter, and it can be cancelled for a day.',
    bad: (
      <MeetingCard
        headingLevel={4}
        meeting={{
          id: 'bad-call',
          name: 'Community call (Thursdays, 4 pm CET)',
          schedule: { kind: 'unscheduled', reason: 'announced-elsewhere' },
          description: 'We meet every Thursday at 4 pm CET. Not on 14 May!',
          join: { href: 'https://meet.lantern.example' },
        }}
      />
    ),
    badBecause: 'A time in words belongs to one zone and one season, and no calendar can read it.',
  },
  PageHeader: {
    good: (
      <PageHeader
        heading="The Lantern community"
        headingLevel={4}
        tagline="We build lamps that anybody can mend. Come and join us."
      />
    ),
    goodBecause: 'One sentence on what it is, and one that invites.',
    bad: (
      <PageHeader
        heading="Community"
        headingLevel={4}
        tagline="Lantern is an open, vendor-neutral, community-driven initiative which aims at establishing best-in-class illumination solutions for a broad ecosystem of stakeholders."
      />
    ),
    badBecause: 'Whose community, and what for? Few will read to the end.',
  },
  PeopleList: {
    good: (
      <PeopleList
        heading="Maintainers"
        headingLevel={4}
        idPrefix="good-"
        people={[
          { id: 'aino', name: 'Aino Abernathy', role: 'Parser', affiliations: ['Orchard Data'] },
          { id: 'open', vacant: true, role: 'Documentation' },
        ]}
      />
    ),
    goodBecause: 'What each looks after, whom they work for, and where help is wanted.',
    bad: (
      <PeopleList
        heading="Maintainers"
        headingLevel={4}
        idPrefix="bad-"
        people={[
          { id: 'aino', name: 'aino42', role: 'Maintainer' },
          { id: 'bas', name: 'bas', role: 'Maintainer' },
        ]}
      />
    ),
    badBecause: 'The heading already says that they are maintainers. Who knows about what?',
  },
  ResourceList: {
    good: (
      <ResourceList
        heading="To read"
        headingLevel={4}
        idPrefix="good-"
        resources={[
          {
            id: 'charter',
            kind: 'policy',
            name: 'Charter',
            href: 'https://lantern.example/charter',
            description: 'Who decides, and how they are chosen',
          },
        ]}
      />
    ),
    goodBecause: 'The name of the document, and what is in it.',
    bad: (
      <ResourceList
        heading="To read"
        headingLevel={4}
        idPrefix="bad-"
        resources={[{ id: 'here', kind: 'policy', name: 'Click here', href: 'https://lantern.example/charter' }]}
      />
    ),
    badBecause: 'In the list of links of a screen reader, all of these sound alike.',
  },
  StepList: {
    good: (
      <StepList
        heading="Start"
        headingLevel={4}
        idPrefix="good-"
        steps={[
          { id: 'say', name: 'Say hello in #help', description: 'Tell us what you would like to do.' },
          { id: 'take', name: 'Take an issue', description: 'Those labelled “good first issue” have a mentor.' },
        ]}
      />
    ),
    goodBecause: 'Each step is something to do, and begins with a verb.',
    bad: (
      <StepList
        heading="Start"
        headingLevel={4}
        idPrefix="bad-"
        steps={[
          { id: 'a', name: 'About our community', description: 'We were founded in 2019.' },
          { id: 'b', name: 'Contribution', description: 'Contributions follow our contribution process.' },
        ]}
      />
    ),
    badBecause: 'None of these is a step.',
  },
}
