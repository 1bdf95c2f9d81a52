import type { Message } from './message.ts'

export interface ParticipationMessages {
  emptyPaths: string
  emptySteps: string
  emptyRecognitions: string
  emptyFaqs: string
  emptyTopics: string
  emptyFocusAreas: string
  emptyContacts: string
  repositories: string
  channels: string
  labels: string
  /** The button that writes to a contact; `{name}` is who it is. What is in brackets is for assistive technology. */
  write: Message<'name'>
}

// Apart, since a list of questions needs no other words of these.
export const emptyFaqs = 'No questions yet.'

export const participationMessages: ParticipationMessages = {
  emptyPaths: 'No ways to contribute yet.',
  emptySteps: 'No steps yet.',
  emptyRecognitions: 'Nothing here yet.',
  emptyFaqs,
  emptyTopics: 'No topics yet.',
  emptyFocusAreas: 'No work yet.',
  emptyContacts: 'No contacts yet.',
  repositories: 'Repositories',
  channels: 'Ask first in',
  labels: 'Issue labels',
  write: 'Write[ to {name}]',
}
