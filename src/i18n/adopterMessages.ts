import type { AdoptionLevel } from '../model/adopters.ts'
import type { Message, PluralMessage } from './message.ts'

export interface AdopterMessages {
  empty: string
  levels: Record<AdoptionLevel, string>
  /** Stands over those of which the level or the industry is not known. */
  others: string
  /** Said of one whose name is a description. */
  anonymous: string
  /** `{date}` is when it began. */
  since: Message<'date'>
  count: PluralMessage<'count'>
  /** Unfolds the rest of a long list; `{count}` is how many follow. */
  more: Message<'count'>
}

export const adopterMessages: AdopterMessages = {
  empty: 'No adopters yet.',
  levels: {
    production: 'In production',
    pilot: 'In a pilot',
    evaluating: 'Evaluating',
  },
  others: 'Others',
  anonymous: 'Not named',
  since: 'since {date}',
  count: { one: '{count} adopter', other: '{count} adopters' },
  more: '{count} more',
}

export interface SponsorMessages {
  empty: string
  /** Stands over those without a tier, below the others. */
  others: string
  /** `{date}` is when it began. */
  since: Message<'date'>
  /** Unfolds the rest of a long tier; `{count}` is how many follow. */
  more: Message<'count'>
}

export const sponsorMessages: SponsorMessages = {
  empty: 'No sponsors yet.',
  others: 'Other sponsors',
  since: 'since {date}',
  more: '{count} more',
}
