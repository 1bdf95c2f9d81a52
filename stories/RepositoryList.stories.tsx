import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Repository } from '../src/model/resources.ts'
import { RepositoryItem, RepositoryList } from '../src/RepositoryList.tsx'

const server: Repository = {
  id: 'server',
  name: 'quayside/server',
  href: 'https://code.example.org/quayside/server',
  description: 'The registry itself, in Go.',
}

const client: Repository = {
  id: 'client',
  name: 'quayside/client',
  href: 'https://code.example.org/quayside/client',
  description: ['The command line: ', { kind: 'code', text: 'quay push' }, ' and its kin.'],
}

const spec: Repository = {
  id: 'spec',
  name: 'quayside/spec',
  href: 'https://code.example.org/quayside/spec',
  description: 'The text of the protocol.',
  group: 'standard',
}

const conformance: Repository = {
  id: 'conformance',
  name: 'quayside/conformance',
  href: 'https://code.example.org/quayside/conformance',
  description: 'Tests that any registry can be held against.',
  group: 'standard',
}

const meta = {
  id: 'components-repositorylist',
  title: 'Components/Project/RepositoryList',
  component: RepositoryList,
  subcomponents: { RepositoryItem },
  args: { repositories: [server, client] },
} satisfies Meta<typeof RepositoryList>
export default meta

type Story = StoryObj<typeof meta>

/** Each repository with what it holds. */
export const WithDescriptions: Story = {}

/** Repositories whose names say it all. */
export const NamesAlone: Story = {
  args: { repositories: [server, client].map(({ id, name, href }) => ({ id, name, href })) },
}

/** Repositories that belong together stand together, under the title of their group. */
export const Grouped: Story = {
  args: { repositories: [spec, server, client, conformance], groups: [{ id: 'standard', name: 'The standard' }] },
}

/** A group without a title is a row of its repositories. */
export const GroupedWithoutATitle: Story = {
  args: {
    repositories: [spec, conformance].map(({ description: _left, ...rest }) => rest).concat(server),
    groups: [{ id: 'standard' }],
  },
}

/** How far each can be relied on. One that is simply in use has no word for it. */
export const Statuses: Story = {
  args: {
    repositories: [
      { ...server, status: 'active' },
      { ...client, status: 'experimental' },
      { ...spec, group: undefined, status: 'maintenance' },
      { ...conformance, group: undefined, status: 'deprecated' },
      { id: 'attic', name: 'attic', href: 'https://git.example.org/attic', status: 'archived' },
    ],
  },
}

/** Words before and after the list, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'Our code',
    intro: 'Everything is Apache-2.0.',
    notes: [{ kind: 'info', body: 'Mirrors at git.example.com follow within the hour.' }],
    outro: 'Issues marked “good first issue” wait for you in each of them.',
  },
}

/** A community without code. */
export const Empty: Story = { args: { repositories: [] } }

/** A repository without a name: the link stands, and says that its name is missing. */
export const NameMissing: Story = { args: { repositories: [{ ...server, name: '' }, client] } }

/** A repository whose address nobody has published. */
export const NoAddress: Story = { args: { repositories: [{ ...server, href: '' }, client] } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: { repositories: [{ ...server, href: "javascript:alert('Quayside')" }, client] },
}

/** An entry that is not a repository at all says so in its place. */
export const NotReadable: Story = { args: { repositories: [null as never, client] } }

/** A page in German. What is there in English only is marked as English. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    messages: { page: { headings: { repositories: 'Quelltext' } } },
    repositories: [
      { ...server, description: { en: 'The registry itself.', de: 'Die Registry selbst, in Go.' } },
      { ...spec, description: { en: 'The text of the protocol.' } },
    ],
    groups: [{ id: 'standard', name: { en: 'The standard', de: 'Der Standard' } }],
  },
}

/** A page in Hebrew, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'he',
    locale: 'he',
    heading: { en: 'Repositories', he: 'מאגרי קוד' },
    repositories: [
      { ...server, description: { he: 'השרת עצמו, בשפת Go.' } },
      { ...spec, description: { he: 'נוסח הפרוטוקול.' } },
      { ...conformance, description: { he: 'בדיקות תאימות.' } },
    ],
    groups: [{ id: 'standard', name: { en: 'The standard', he: 'התקן' } }],
  },
}
