import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Policy } from '../src/model/policy.ts'
import { PolicyCard } from '../src/PolicyCard.tsx'

const conduct: Policy = {
  id: 'conduct',
  kind: 'code-of-conduct',
  name: 'Code of conduct',
  href: 'https://example.org/conduct',
  description: 'How we treat each other, in writing and in person.',
  adoptedFrom: 'Harbour Foundation',
  covers: [{ text: 'all channels' }, { text: 'calls and events', items: [{ text: 'and what is said beside them' }] }],
  principles: [
    { id: 'kindness', name: 'Kindness', description: 'Assume that others mean well.' },
    { id: 'candour', name: 'Candour', description: 'Say what you think of the work, not of the person.' },
  ],
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
  reporting: {
    how: [
      { kind: 'paragraph', text: 'Write to us with:' },
      { kind: 'list', items: [{ text: 'the version' }, { text: 'how it can be shown' }] },
    ],
    not: 'Do not open a public issue, and do not ask in the chat: both are read by everyone.',
    contact: { withheld: 'The address is in the file SECURITY.md of each repository.' },
  },
}

const meta = {
  id: 'components-policycard',
  title: 'Components/People and governance/PolicyCard',
  component: PolicyCard,
  args: { policy: conduct },
} satisfies Meta<typeof PolicyCard>
export default meta

type Story = StoryObj<typeof meta>

/** What it covers, whose it is, and how to report. */
export const CodeOfConduct: Story = {}

/** How to report, and how not to: that stands apart. */
export const HowNotToReport: Story = { args: { policy: security } }

/** Reports go to a channel of the page. */
export const ReportedInAChannel: Story = {
  args: {
    policy: { ...conduct, reporting: { how: 'Ask a moderator.', contact: { via: 'forum' } } },
    related: { channels: [{ id: 'forum', kind: 'forum', name: 'Quayside forum', href: 'https://forum.example.org/' }] },
  },
  render: (args) => (
    <>
      <PolicyCard {...args} />
      <p id="channel-forum">The forum</p>
    </>
  ),
}

/** A policy of which only the title and the kind are known. */
export const TitleAlone: Story = { args: { policy: { id: 'license', kind: 'license', name: 'Apache License 2.0' } } }

/** A document that is no policy in the strict sense, in the community's own words. */
export const OwnKind: Story = {
  args: { policy: { ...security, kind: 'process', kindLabel: 'How we release', name: 'Release train' } },
}

/** A policy without a title still has a heading, which says that it is missing. */
export const TitleMissing: Story = { args: { policy: { ...security, name: '', href: undefined } } }

/** A kind that the library has no word for, shown as the data has it. */
export const UnknownKind: Story = { args: { policy: { ...security, kind: 'export-control' as never } } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = { args: { policy: { ...conduct, href: 'javascript:alert(1)' } } }

/** A policy that cannot be shown says so. */
export const NotReadable: Story = { args: { policy: null as never } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    policy: {
      id: 'conduct',
      kind: 'code-of-conduct',
      name: { en: 'Code of conduct', de: 'Verhaltensregeln' },
      description: { de: 'Wie wir miteinander umgehen.' },
      adoptedFrom: { en: 'the foundation', de: 'der Stiftung' },
      reporting: { how: { de: 'Schreib uns eine Mail.' }, not: { de: 'Nicht im öffentlichen Chat.' } },
    },
    messages: {
      callout: { danger: 'Gefahr' },
      policies: {
        kinds: { 'code-of-conduct': 'Regeln' },
        adoptedFrom: 'Übernommen von {name}',
        report: 'So meldest du etwas',
        reportNot: 'So bitte nicht',
      },
    },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    policy: {
      id: 'conduct',
      kind: 'code-of-conduct',
      name: { ar: 'قواعد السلوك' },
      description: { ar: 'كيف نتعامل بعضنا مع بعض.' },
      reporting: {
        how: { ar: 'اكتب إلينا.' },
        contact: { href: 'mailto:conduct@example.org', label: 'conduct@example.org' },
      },
    },
    messages: {
      policies: { kinds: { 'code-of-conduct': 'قواعد' }, report: 'كيف تبلغ', reportTo: 'أبلغ' },
    },
  },
}
