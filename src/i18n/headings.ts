import type { CollectionName } from '../model/community.ts'

// A constant each, so that a page carries only the headings of the lists that it shows.
export const channelsHeading = 'Where we talk'
export const meetingsHeading = 'When we meet'
export const recordingsHeading = 'Recordings'
export const eventsHeading = 'Events'
export const repositoriesHeading = 'Repositories'
export const resourcesHeading = 'Resources'
export const contributionPathsHeading = 'How to contribute'
export const stepsHeading = 'How to get started'
export const bodiesHeading = 'Who decides'
export const peopleHeading = 'People'
export const contactsHeading = 'Contacts'
export const principlesHeading = 'What we stand for'
export const policiesHeading = 'Policies'
export const topicsHeading = 'What we need'
export const focusAreasHeading = 'What we work on'
export const rolesHeading = 'Contributor ladder'
export const roadmapHeading = 'Roadmap'
export const releasesHeading = 'Releases'
export const adoptersHeading = 'Who uses it'
export const sponsorsHeading = 'Sponsors'
export const recognitionsHeading = 'How we say thanks'
export const faqsHeading = 'Questions and answers'

/** The headings of the sections, where the data gives none. */
export const headingMessages: Record<CollectionName, string> = {
  channels: channelsHeading,
  meetings: meetingsHeading,
  recordings: recordingsHeading,
  events: eventsHeading,
  repositories: repositoriesHeading,
  resources: resourcesHeading,
  contributionPaths: contributionPathsHeading,
  steps: stepsHeading,
  bodies: bodiesHeading,
  people: peopleHeading,
  contacts: contactsHeading,
  principles: principlesHeading,
  policies: policiesHeading,
  topics: topicsHeading,
  focusAreas: focusAreasHeading,
  roles: rolesHeading,
  roadmap: roadmapHeading,
  releases: releasesHeading,
  adopters: adoptersHeading,
  sponsors: sponsorsHeading,
  recognitions: recognitionsHeading,
  faqs: faqsHeading,
}
