import type { Meta, StoryObj } from '@storybook/react-vite'

import { ChannelItem, ChannelList } from '../src/ChannelList.tsx'
import { serviceIcons } from '../src/icons/index.ts'
import type { Channel } from '../src/model/channel.ts'

const slack: Channel = {
  id: 'slack',
  kind: 'slack',
  name: '#quayside',
  href: 'https://chat.example.org/archives/quayside',
  workspace: 'Harbour Slack',
  description: 'Quick questions, and company while you try things out.',
}

const forum: Channel = {
  id: 'forum',
  kind: 'forum',
  name: 'Quayside forum',
  href: 'https://forum.example.org/c/quayside',
  description: 'Questions whose answers others will look for later.',
  access: { read: 'public', post: 'account' },
}

const announcements: Channel = {
  id: 'announcements',
  kind: 'mailing-list',
  name: 'quayside-announce',
  href: 'https://lists.example.org/g/quayside-announce',
  network: 'Groups.io',
  description: 'Releases and security advisories, a mail or two a month.',
  access: { read: 'public', join: 'public', post: 'moderators' },
}

const meta = {
  id: 'components-channellist',
  title: 'Components/Channels/ChannelList',
  component: ChannelList,
  subcomponents: { ChannelItem },
  args: { channels: [slack, forum, announcements] },
} satisfies Meta<typeof ChannelList>
export default meta

type Story = StoryObj<typeof meta>

/** Three channels, each with what it is, what it is best for, and who may read and write. */
export const SeveralChannels: Story = { args: { icons: serviceIcons } }

/** A workspace that one has to be invited to: the invitation stands before anything else. */
export const InvitationFirst: Story = {
  args: { channels: [{ ...slack, invite: { href: 'https://chat.example.org/join' } }] },
}

/** An invitation that is known to stop working on a day. */
export const InvitationWithAnEnd: Story = {
  args: { channels: [{ ...slack, invite: { href: 'https://chat.example.org/join', expires: '2026-06-30' } }] },
}

/** An invitation of a kind that stops working, where nobody knows the day. */
export const InvitationForAWhile: Story = {
  args: { channels: [{ ...slack, invite: { href: 'https://chat.example.org/join', temporary: true } }] },
}

/** A workspace whose channel has no address of its own: the invitation is the only way in. */
export const InvitationOnly: Story = {
  args: { channels: [{ ...slack, href: undefined, invite: { href: 'https://chat.example.org/join' } }] },
}

/** Members read and write; others know that it exists. */
export const MembersOnly: Story = {
  args: {
    channels: [
      {
        id: 'maintainers',
        kind: 'mailing-list',
        name: 'quayside-maintainers',
        href: 'https://lists.example.org/g/quayside-maintainers',
        description: 'What cannot be settled in public: people, and security before a fix.',
        access: { read: 'members', join: 'moderators', post: 'members' },
      },
    ],
  },
}

/** The same conversation in three places, each named with what it is, since their names are alike. */
export const Bridged: Story = {
  args: {
    channels: [
      { ...slack, bridgedTo: ['matrix', 'irc'] },
      {
        id: 'matrix',
        kind: 'matrix',
        name: '#quayside',
        href: 'https://matrix.example.org/#/%23quayside:example.org',
        bridgedTo: ['slack', 'irc'],
      },
      {
        id: 'irc',
        kind: 'irc',
        name: '#quayside',
        href: 'ircs://irc.example.org/quayside',
        network: 'OFTC',
        bridgedTo: ['slack', 'matrix'],
      },
    ],
  },
}

/** A channel that is entered in a program of one's own, so that there is nothing to open. */
export const EnteredInAProgram: Story = {
  args: {
    channels: [
      {
        id: 'matrix',
        kind: 'matrix',
        name: 'Quayside room',
        address: '#quayside:example.org',
        description: 'Talk from any Matrix program.',
        access: { read: 'public', post: 'account' },
      },
    ],
  },
}

/** A channel that is gone, with the one that took its place. */
export const RetiredWithASuccessor: Story = {
  args: {
    channels: [
      {
        id: 'irc',
        kind: 'irc',
        name: '#quayside-dev',
        href: 'irc://irc.example.org/quayside-dev',
        network: 'Freenode',
        status: 'retired',
        successor: 'slack',
      },
      slack,
    ],
  },
}

/** What it is in the community's own words. */
export const OwnKind: Story = { args: { channels: [{ ...forum, kind: 'other', kindLabel: 'Notice board' }] } }

/** A list that can be read, and is no longer written. */
export const Archived: Story = {
  args: {
    channels: [
      {
        id: 'dev-list',
        kind: 'mailing-list',
        name: 'quayside-dev',
        href: 'https://lists.example.org/g/quayside-dev',
        description: 'Discussions of the years until 2024.',
        access: { read: 'public' },
        status: 'archived',
      },
    ],
  },
}

/** A channel that the community names without saying where it is. */
export const NoAddress: Story = {
  args: {
    channels: [
      {
        id: 'user-list',
        kind: 'mailing-list',
        name: 'quayside-users',
        description: 'Questions of those who run it.',
        status: 'missing',
      },
    ],
  },
}

/** A channel with the subjects it is for, and a remark that concerns it alone. */
export const TopicsAndNotes: Story = {
  args: {
    channels: [
      {
        ...forum,
        topics: ['Installation', 'Storage drivers', 'Mirrors', 'Upgrades'],
        notes: [
          {
            kind: 'tip',
            title: 'Before you ask',
            body: [
              {
                kind: 'paragraph',
                text: ['Add the output of ', { kind: 'code', text: 'quayside doctor' }, ' to your question.'],
              },
            ],
          },
        ],
      },
    ],
  },
}

/** Words before and after the channels, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'Talk to us',
    intro: 'Every channel is in English, and everyone is welcome in each.',
    notes: [{ kind: 'info', body: 'Answers come from volunteers, mostly within a day.' }],
    outro: [
      {
        kind: 'paragraph',
        text: [
          'The ',
          { kind: 'link', text: 'code of conduct', href: 'https://example.org/conduct' },
          ' holds everywhere.',
        ],
      },
    ],
  },
}

/** A community without channels. */
export const Empty: Story = { args: { channels: [] } }

/** A channel without a name. The reader sees that it is missing; the developer is told where. */
export const NameMissing: Story = {
  args: { channels: [{ ...forum, name: '' }, slack] },
}

/** A kind that the library has no word for, shown as the data has it. */
export const UnknownKind: Story = {
  args: { channels: [{ ...forum, kind: 'telegram' as never, name: 'Quayside on Telegram' }, slack] },
}

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: { channels: [{ ...forum, href: "javascript:alert('Quayside')" }, slack] },
}

/** A channel that cannot be shown says so in its place, with the reason while the page is being built. */
export const NotReadable: Story = {
  args: { channels: [{ ...slack, invite: { href: 'https://chat.example.org/join', expires: 'end of June' } }, forum] },
}

/** A page in German: dates follow the language, and the words come from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { en: 'Where we talk', de: 'Wo wir reden' },
    channels: [
      {
        ...slack,
        description: { en: 'Quick questions.', de: 'Kurze Fragen, und Gesellschaft beim Ausprobieren.' },
        invite: { href: 'https://chat.example.org/join', expires: '2026-06-30' },
        access: { read: 'members', post: 'members' },
      },
      { ...forum, name: { en: 'Quayside forum', de: 'Forum von Quayside' }, description: { en: 'Longer questions.' } },
    ],
    messages: {
      channels: {
        inviteExpires: 'gültig bis {date}',
        invite: 'Einladung holen[ für {place}]',
        open: '[{channel} ]öffnen',
      },
      entry: { access: { members: 'Nur Mitglieder' } },
    },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { en: 'Where we talk', ar: 'أين نتحدث' },
    channels: [
      {
        ...slack,
        description: { en: 'Quick questions.', ar: 'للأسئلة السريعة.' },
        invite: { href: 'https://chat.example.org/join', expires: '2026-06-30' },
      },
      { ...forum, name: { en: 'Quayside forum', ar: 'منتدى المشروع' }, description: { ar: 'للأسئلة الطويلة.' } },
    ],
    messages: {
      channels: {
        inviteExpires: 'صالحة حتى {date}',
        invite: 'اطلب دعوة[ إلى {place}]',
        open: 'فتح[ {channel}]',
        kinds: { forum: 'منتدى' },
      },
    },
  },
}
