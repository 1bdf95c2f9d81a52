import { catalogue } from './catalogue.ts'
import type { MessageOverrides, Messages } from './messages.ts'
import { messagesFor } from './messagesFor.ts'

/**
 * A catalogue with some words of a site's own in it. Tables are merged entry by entry; plural forms as a whole.
 * @example
 * mergeMessages(de, { page: { site: 'Webauftritt' } })
 */
export const mergeMessages = (words: Messages, own: MessageOverrides): Messages =>
  Object.fromEntries(
    (Object.keys(catalogue) as (keyof Messages)[]).map((part) => [part, messagesFor<object>(words[part], own[part])]),
  ) as unknown as Messages
