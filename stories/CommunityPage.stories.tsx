import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../src/CommunityPage.tsx'
import type { Community } from '../src/model/community.ts'
import { catalogueWith } from './data/catalogueWith.ts'
import { now } from './data/now.ts'

const quayside: Community = {
  version: 1,
  id: 'quayside',
  name: 'Quayside',
  url: 'https://example.org/',
  title: 'The Quayside community',
  tagline: 'A container registry that stands beside your machines.',
  description: 'Whoever sends a change, a question or a correction belongs to it.',
  foundation: { name: 'Example Foundation', href: 'https://foundation.example.org/' },
  maturity: 'incubating',
  blog: 'https://example.org/blog',
  channels: [
    {
      id: 'chat',
      kind: 'slack',
      name: '#quayside',
      href: 'https://chat.example.org/quayside',
      workspace: 'Harbour Slack',
      invite: { href: 'https://chat.example.org/join' },
    },
    {
      id: 'forum',
      kind: 'forum',
      name: 'Quayside forum',
      href: 'https://forum.example.org/',
      access: { read: 'public' },
    },
  ],
  meetings: [
    {
      id: 'call',
      name: 'Community call',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '16:00',
        timeZone: 'Europe/Lisbon',
        durationMinutes: 60,
      },
      join: { via: 'chat', lead: { count: 1, unit: 'day' } },
      agenda: { href: 'https://notes.example.org/quayside' },
    },
  ],
  events: [
    {
      id: 'days',
      name: 'Quayside Days 2026',
      dates: { from: '2026-09-17', to: '2026-09-18' },
      href: 'https://days.example.org/',
      location: 'Porto',
    },
  ],
  recordings: [
    { id: 'april', name: 'Mirrors', heldOn: '2026-04-30', recordings: { href: 'https://video.example.org/mirrors' } },
  ],
  resources: [
    { id: 'handbook', kind: 'documentation', name: 'Operator handbook', href: 'https://docs.example.org/handbook' },
  ],
  repositories: [
    { id: 'server', name: 'quayside/server', href: 'https://code.example.org/server', description: 'The registry.' },
    { id: 'spec', name: 'quayside/spec', href: 'https://code.example.org/spec', group: 'standard' },
    { id: 'conformance', name: 'quayside/conformance', href: 'https://code.example.org/tests', group: 'standard' },
  ],
  repositoryGroups: [{ id: 'standard', name: 'The standard' }],
  bodies: [
    {
      id: 'council',
      kind: 'steering',
      name: 'Quayside council',
      members: [{ id: 'ines', name: 'Inês Duarte', role: 'Chair', term: { from: '2025-05-01', to: '2027-04-30' } }],
      meetings: ['call'],
      channels: ['forum'],
    },
  ],
  principles: [
    { id: 'openness', name: 'Openness', description: 'Decisions are made where everyone can read along.' },
    { id: 'patience', name: 'Patience', description: 'Nobody has to be awake at night to be heard.' },
  ],
  policies: [
    { id: 'conduct', kind: 'code-of-conduct', name: 'Code of conduct', href: 'https://example.org/conduct' },
    {
      id: 'security',
      kind: 'security',
      name: 'How to report a vulnerability',
      description: 'Write to security@example.org.',
    },
  ],
}

const meta = {
  id: 'components-communitypage',
  title: 'Components/Page/CommunityPage',
  component: CommunityPage,
  parameters: { frame: 'page' },
  args: { community: quayside, now },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** A whole page. The data gives no sections, so they stand in the library's own order. */
export const OwnOrder: Story = {}

/** The data gives the sections: their order, headings, words of their own, and which entries they show. */
export const SectionsFromData: Story = {
  args: {
    community: {
      ...quayside,
      title: 'Community',
      sections: [
        {
          kind: 'prose',
          id: 'welcome',
          heading: 'Welcome',
          body: [
            {
              kind: 'paragraph',
              text: [
                'Start in the ',
                { kind: 'link', text: 'forum', href: '#channel-forum' },
                ', or come to the next call.',
              ],
            },
          ],
        },
        { kind: 'meetings', intro: 'All calls are open and recorded.' },
        {
          kind: 'channels',
          id: 'talk',
          heading: 'Talk to us',
          only: ['forum', 'chat'],
          notes: [{ kind: 'tip', body: 'Search before you ask.' }],
        },
        { kind: 'principles', outro: 'Agreed on in March 2024.' },
      ],
    },
  },
}

/** A community of which only the name and the address are known. */
export const NameAndAddressAlone: Story = {
  args: { community: { version: 1, id: 'quayside', name: 'Quayside', url: 'https://example.org/' } },
}

/** Sections that the data asks for and has no entries for. */
export const EmptySections: Story = {
  args: {
    community: {
      version: 1,
      id: 'quayside',
      name: 'Quayside',
      url: 'https://example.org/',
      sections: [{ kind: 'channels' }, { kind: 'meetings' }, { kind: 'bodies' }],
    },
  },
}

/** Within a page that has a heading of its own, every level moves down by one. */
export const BelowAnotherHeading: Story = {
  args: { headingLevel: 2 },
  decorators: [
    (Story) => (
      <>
        <h1>Projects of the Example Foundation</h1>
        <Story />
      </>
    ),
  ],
}

/** Two communities on one page. A prefix keeps their anchors apart, and headings of their own tell their sections apart. */
export const TwoCommunities: Story = {
  args: {
    headingLevel: 2,
    idPrefix: 'quayside-',
    messages: { page: { headings: { channels: 'Where Quayside talks', meetings: 'When Quayside meets' } } },
  },
  decorators: [
    (Story) => (
      <>
        <h1>Projects of the Example Foundation</h1>
        <Story />
        <CommunityPage
          community={{
            version: 1,
            id: 'lanternfish',
            name: 'Lanternfish',
            url: 'https://lanternfish.example.com/',
            channels: [
              { id: 'chat', kind: 'zulip', name: '#lanternfish', href: 'https://chat.example.com/lanternfish' },
            ],
            meetings: [
              {
                id: 'call',
                name: 'Lanternfish call',
                schedule: { kind: 'unscheduled', reason: 'to-be-decided' },
                join: { via: 'chat' },
              },
            ],
          }}
          now={now}
          headingLevel={2}
          idPrefix="lanternfish-"
          messages={{
            page: { headings: { channels: 'Where Lanternfish talks', meetings: 'When Lanternfish meets' } },
          }}
        />
      </>
    ),
  ],
}

/** Data with faults: a section of an unknown kind, entries that are none, an address that would run a script. */
export const FaultyData: Story = {
  args: {
    community: {
      ...quayside,
      name: '',
      title: '',
      url: "javascript:alert('Quayside')",
      channels: [null as never, { id: 'forum', kind: 'bulletin' as never, name: '' }],
      meetings: [{ id: 'call', name: 'Community call', schedule: { kind: 'weekly' } as never }],
      sections: [{ kind: 'weather' as never }, { kind: 'channels' }, { kind: 'meetings' }, { kind: 'principles' }],
    },
  },
}

/** A page in German, with a catalogue of which only some words are shown here. What the data has in English only is marked as English. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    community: {
      ...quayside,
      title: { en: 'The Quayside community', de: 'Die Gemeinschaft von Quayside' },
      tagline: { en: 'A container registry.', de: 'Eine Container-Registry, die bei deinen Rechnern steht.' },
      description: { en: 'Whoever sends a change belongs to it.' },
      meetings: [
        {
          id: 'call',
          name: { en: 'Election of the council', de: 'Wahl des Rates' },
          schedule: { kind: 'single', date: '2026-05-20', time: '18:00', timeZone: 'Europe/Lisbon' },
        },
      ],
      sections: [{ kind: 'meetings' }, { kind: 'principles' }],
      principles: [
        {
          id: 'openness',
          name: { en: 'Openness', de: 'Offenheit' },
          description: { de: 'Entschieden wird dort, wo alle mitlesen können.' },
        },
      ],
    },
    messages: catalogueWith({
      page: {
        headings: { meetings: 'Wann wir uns treffen', principles: 'Wofür wir stehen' },
        foundation: 'Projekt der {foundation}, Stufe {maturity}',
        maturity: { incubating: 'Reifung' },
        site: 'Webseite',
        links: 'Verweise von {name}',
      },
      schedule: { at: '{when}, {time} Uhr {zone}' },
    }),
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    community: {
      version: 1,
      id: 'quayside',
      name: 'Quayside',
      url: 'https://example.org/',
      title: { en: 'The Quayside community', ar: 'مجتمع Quayside' },
      tagline: { ar: 'مستودع حاويات بجوار أجهزتك.' },
      channels: [
        {
          id: 'forum',
          kind: 'forum',
          name: { ar: 'المنتدى' },
          href: 'https://forum.example.org/',
          description: { ar: 'للأسئلة.' },
        },
      ],
      principles: [{ id: 'openness', name: { ar: 'الانفتاح' }, description: { ar: 'القرارات تُتخذ علنًا.' } }],
    },
    messages: catalogueWith({
      page: {
        headings: { channels: 'أين نتحدث', principles: 'مبادئنا' },
        site: 'الموقع',
        links: 'روابط {name}',
      },
      channels: { kinds: { forum: 'منتدى' } },
    }),
  },
}
