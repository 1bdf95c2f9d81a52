import type { Meta, StoryObj } from '@storybook/react-vite'

import { ContributionItem, ContributionPaths } from '../src/ContributionPaths.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { ContributionPath } from '../src/model/participation.ts'
import type { Repository } from '../src/model/resources.ts'

const channels: Channel[] = [
  { id: 'chat', kind: 'slack', name: '#quayside', href: 'https://chat.example.org/archives/quayside' },
  { id: 'forum', kind: 'forum', name: 'Quayside forum', href: 'https://forum.example.org/c/quayside' },
]

const repositories: Repository[] = [
  {
    id: 'core',
    name: 'quayside/quayside',
    href: 'https://code.example.org/quayside/quayside',
    description: 'The registry itself',
  },
  { id: 'docs', name: 'quayside/docs', href: 'https://code.example.org/quayside/docs' },
]

const contributionPaths: ContributionPath[] = [
  {
    id: 'code',
    name: 'Code',
    description: 'Fixes, drivers, and now and then a feature.',
    items: [{ text: 'Fix a bug', items: [{ text: 'those marked for beginners have a mentor' }] }, { text: 'Review' }],
    repositories: ['core'],
    channels: ['chat', 'forum'],
    labels: ['good first issue', 'help wanted'],
    links: [{ label: 'How to build', href: 'https://example.org/build' }],
  },
  { id: 'docs', name: 'Documentation', description: 'Say it so that others understand.', repositories: ['docs'] },
  { id: 'talk', name: 'Talks', description: 'We help with slides, and listen to a rehearsal.', channels: ['forum'] },
]

const meta = {
  id: 'components-contributionpaths',
  title: 'Components/Contributing/ContributionPaths',
  component: ContributionPaths,
  subcomponents: { ContributionItem },
  args: { contributionPaths, related: { channels, repositories } },
} satisfies Meta<typeof ContributionPaths>
export default meta

type Story = StoryObj<typeof meta>

/** Three ways to take part, with where one does it and where one asks first. */
export const SeveralWays: Story = {
  // The links to the channels lead to them.
  render: (args) => (
    <>
      <ContributionPaths {...args} />
      <p id="channel-chat">The chat</p>
      <p id="channel-forum">The forum</p>
    </>
  ),
}

/** A way of which only the title is known. */
export const TitleAlone: Story = { args: { contributionPaths: [{ id: 'art', name: 'Drawings' }] } }

/** A community that names no ways. */
export const Empty: Story = { args: { contributionPaths: [] } }

/** A way without a title. The reader sees that it is missing; the developer is told where. */
export const TitleMissing: Story = { args: { contributionPaths: [{ ...contributionPaths[1]!, name: '' }] } }

/** Channels and repositories that are not on the page are named without a link. */
export const RelationsElsewhere: Story = { args: { related: { channels: [], repositories: [] } } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: {
    contributionPaths: [{ id: 'code', name: 'Code', links: [{ label: 'Build', href: 'javascript:alert(1)' }] }],
  },
}

/** A way that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { contributionPaths: [null as never, contributionPaths[1]!] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Mitmachen' },
    contributionPaths: [
      {
        id: 'code',
        name: { en: 'Code', de: 'Programmieren' },
        description: { de: 'Fehler beheben.' },
        labels: ['bug'],
      },
    ],
    messages: { participation: { labels: 'Kennzeichen' } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'كيف تساهم' },
    contributionPaths: [
      { id: 'code', name: { ar: 'البرمجة' }, description: { ar: 'إصلاح الأخطاء.' }, repositories: ['docs'] },
    ],
  },
}
