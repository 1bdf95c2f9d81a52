import type { CollectionName, Maturity } from '../model/community.ts'

export interface PageMessages {
  /** The headings of the sections, where the data gives none. */
  headings: Record<CollectionName, string>
  /** `{maturity}` and `{foundation}` say where the project stands. */
  foundation: string
  foundationOnly: string
  maturity: Record<Maturity, string>
  blog: string
  site: string
  /** `{name}` is the community. */
  links: string
  contents: string
  social: string
}

// Apart, since a list needs no other words of a page.
export const headingMessages: PageMessages['headings'] = {
  channels: 'Where we talk',
  meetings: 'When we meet',
  recordings: 'Recordings',
  events: 'Events',
  repositories: 'Repositories',
  resources: 'Resources',
  contributionPaths: 'How to contribute',
  steps: 'How to get started',
  bodies: 'Who decides',
  people: 'People',
  contacts: 'Contacts',
  principles: 'What we stand for',
  policies: 'Policies',
  topics: 'What we need',
  focusAreas: 'What we work on',
  recognitions: 'How we say thanks',
  faqs: 'Questions and answers',
}

export const pageMessages: PageMessages = {
  headings: headingMessages,
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
  links: 'Links of {name}',
  contents: 'On this page',
  social: 'Follow us',
}
