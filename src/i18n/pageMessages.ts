import type { CollectionName, Maturity } from '../model/community.ts'
import { headingMessages } from './headings.ts'
import type { Message, PluralMessage } from './message.ts'

export interface PageMessages {
  /** The headings of the sections, where the data gives none. */
  headings: Record<CollectionName, string>
  /** Beside the heading of a long list: how many entries follow. Lists of meetings and of groups have words of their own. */
  counts: Record<Exclude<CollectionName, 'meetings' | 'bodies'>, PluralMessage<'count'>>
  /** `{maturity}` and `{foundation}` say where the project stands. */
  foundation: Message<'maturity' | 'foundation'>
  foundationOnly: Message<'foundation'>
  maturity: Record<Maturity, string>
  blog: string
  site: string
  /** `{name}` is the community. */
  links: Message<'name'>
  contents: string
  /** The buttons of the header. */
  joinCall: string
  joinChat: string
  social: string
  /** The same in the header of the page, where `{name}` is the community. */
  socialOf: Message<'name'>
}

export const pageMessages: PageMessages = {
  headings: headingMessages,
  counts: {
    adopters: { one: '{count} adopter', other: '{count} adopters' },
    releases: { one: '{count} release', other: '{count} releases' },
    roadmap: { one: '{count} item', other: '{count} items' },
    roles: { one: '{count} role', other: '{count} roles' },
    sponsors: { one: '{count} sponsor', other: '{count} sponsors' },
    channels: { one: '{count} channel', other: '{count} channels' },
    recordings: { one: '{count} recording', other: '{count} recordings' },
    events: { one: '{count} event', other: '{count} events' },
    repositories: { one: '{count} repository', other: '{count} repositories' },
    resources: { one: '{count} resource', other: '{count} resources' },
    contributionPaths: { one: '{count} way', other: '{count} ways' },
    steps: { one: '{count} step', other: '{count} steps' },
    people: { one: '{count} person', other: '{count} people' },
    contacts: { one: '{count} contact', other: '{count} contacts' },
    principles: { one: '{count} principle', other: '{count} principles' },
    policies: { one: '{count} policy', other: '{count} policies' },
    topics: { one: '{count} topic', other: '{count} topics' },
    focusAreas: { one: '{count} area', other: '{count} areas' },
    recognitions: { one: '{count} way', other: '{count} ways' },
    faqs: { one: '{count} question', other: '{count} questions' },
  },
  foundation: '{maturity} project of {foundation}',
  foundationOnly: 'A project of {foundation}',
  maturity: {
    sandbox: 'Sandbox',
    incubating: 'Incubating',
    graduated: 'Graduated',
    emeritus: 'Emeritus',
    archived: 'Archived',
  },
  blog: 'Blog',
  site: 'Website',
  links: '{name} links',
  contents: 'On this page',
  joinCall: 'Join the next call',
  joinChat: 'Join the chat',
  social: 'Follow us',
  socialOf: 'Follow {name}',
}
