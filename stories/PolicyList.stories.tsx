import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Policy } from '../src/model/policy.ts'
import { PolicyList } from '../src/PolicyList.tsx'

const conduct: Policy = {
  id: 'conduct',
  kind: 'code-of-conduct',
  name: 'Code of conduct',
  href: 'https://example.org/conduct',
  description: 'How we treat each other, in writing and in person.',
  reporting: {
    how: 'Write a mail, in any language. Two people read it, and answer within two days.',
    contact: { href: 'mailto:conduct@example.org', label: 'conduct@example.org' },
  },
}

const security: Policy = {
  id: 'security',
  kind: 'security',
  name: 'Security policy',
  href: 'https://example.org/security',
  reporting: { how: 'Write to us.', not: 'Do not open a public issue.' },
}

const license: Policy = { id: 'license', kind: 'license', name: 'Apache License 2.0' }

const meta = {
  id: 'components-policylist',
  title: 'Components/People and governance/PolicyList',
  component: PolicyList,
  args: { policies: [conduct, security, license] },
} satisfies Meta<typeof PolicyList>
export default meta

type Story = StoryObj<typeof meta>

/** Three policies: two that say how to report, and one of which only the title is known. */
export const SeveralPolicies: Story = {}

/** Reports go to a channel that the list is given. */
export const ReportedInAChannel: Story = {
  args: {
    policies: [{ ...conduct, reporting: { how: 'Ask a moderator.', contact: { via: 'moderators' } } }],
    related: { channels: [{ id: 'moderators', kind: 'forum', name: 'Quayside forum' }] },
  },
  render: (args) => (
    <>
      <PolicyList {...args} />
      <p id="channel-moderators">The forum</p>
    </>
  ),
}

/** Words before and after the cards, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'What we bind ourselves to',
    intro: 'These hold in every channel, and at every event.',
    notes: [{ kind: 'info', body: 'The code of conduct was last changed in March.' }],
    outro: 'A change to any of them needs a vote of the steering committee.',
  },
}

/** A community without policies. */
export const Empty: Story = { args: { policies: [] } }

/** An entry that cannot be shown says so in its place; the others stay. */
export const OneBrokenEntry: Story = { args: { policies: [null as never, conduct, license] } }

/** A policy without a title: its heading says that it is missing. */
export const TitleMissing: Story = { args: { policies: [{ ...security, name: '', href: undefined }, license] } }

/** Long titles wrap, with and without spaces in them. */
export const LongTitles: Story = {
  args: {
    policies: [
      {
        ...license,
        id: 'marks',
        kind: 'trademark',
        name: 'Policy on the use of the names, marks and logos of the project by its members and by everyone outside it',
      },
      { ...license, name: 'LICENSES/Apache-2.0-WITH-LLVM-exception-AND-CC-BY-4.0-for-documentation.txt' },
    ],
  },
}

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { en: 'Policies', de: 'Regeln' },
    policies: [
      {
        id: 'conduct',
        kind: 'code-of-conduct',
        name: { en: 'Code of conduct', de: 'Verhaltensregeln' },
        description: { de: 'Wie wir miteinander umgehen.' },
      },
    ],
    messages: { policies: { kinds: { 'code-of-conduct': 'Regeln' } } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'القواعد' },
    policies: [
      {
        id: 'conduct',
        kind: 'code-of-conduct',
        name: { ar: 'قواعد السلوك' },
        description: { ar: 'كيف نتعامل بعضنا مع بعض.' },
      },
    ],
    messages: { policies: { kinds: { 'code-of-conduct': 'قواعد' } } },
  },
}
