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
}

// Apart, since a list of questions needs no other words of these.
export const emptyFaqs = 'No questions are listed.'

export const participationMessages: ParticipationMessages = {
  emptyPaths: 'No ways to contribute are listed.',
  emptySteps: 'No steps are listed.',
  emptyRecognitions: 'Nothing is listed.',
  emptyFaqs,
  emptyTopics: 'No topics are listed.',
  emptyFocusAreas: 'No work is listed.',
  emptyContacts: 'No contacts are listed.',
  repositories: 'Repositories',
  channels: 'Ask first in',
  labels: 'Issue labels',
}
