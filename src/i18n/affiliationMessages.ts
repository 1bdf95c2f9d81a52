import type { Message, PluralMessage } from './message.ts'

/** How many people come from each company or project. */
export interface AffiliationMessages {
  /** Names the table. */
  heading: string
  columns: Record<'affiliation' | 'share', string>
  /** `{count}` people of `{all}`. */
  share: Message<'count' | 'all'>
  /** Those of whom no company is known. */
  unknown: string
  /** Those with fewer people than the ones before, together. */
  others: PluralMessage<'count'>
  /** `{name}` is the company. */
  majority: Message<'name'>
  noMajority: string
}

export const affiliationMessages: AffiliationMessages = {
  heading: 'Who they work for',
  columns: { affiliation: 'Organization', share: 'People' },
  share: '{count} of {all}',
  unknown: 'Independent or not stated',
  others: { one: '{count} other', other: '{count} others' },
  majority: 'More than half are from {name}.',
  noMajority: 'No organization has more than half.',
}
