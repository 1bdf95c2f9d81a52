import type { CollectionName, Maturity } from '../model/community.ts'
import { headingMessages } from './headings.ts'
import type { Message } from './message.ts'

export interface PageMessages {
  /** The headings of the sections, where the data gives none. */
  headings: Record<CollectionName, string>
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
