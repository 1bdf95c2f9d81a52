import * as channelMessages from '../../src/i18n/channelMessages.ts'
import * as dateMessages from '../../src/i18n/dateMessages.ts'
import * as entryMessages from '../../src/i18n/entryMessages.ts'
import * as governanceMessages from '../../src/i18n/governanceMessages.ts'
import * as meetingMessages from '../../src/i18n/meetingMessages.ts'
import * as pageMessages from '../../src/i18n/pageMessages.ts'
import * as participationMessages from '../../src/i18n/participationMessages.ts'
import * as resourceMessages from '../../src/i18n/resourceMessages.ts'
import * as scheduleMessages from '../../src/i18n/scheduleMessages.ts'

/** Every word, number and piece of text within a value, however deep. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

/** A text without what only stands between texts: spaces, dashes, dots, colons, slashes, brackets. */
const bare = (text: string): string => text.replaceAll(/^[\s·–:,()./]+|[\s·–:,()./]+$/gu, '').replaceAll(/\s+/g, ' ')

// Of the words on a button some are for assistive technology, in an element of their own.
const messages = leavesOf([
  channelMessages,
  dateMessages,
  entryMessages,
  governanceMessages,
  meetingMessages,
  pageMessages,
  participationMessages,
  resourceMessages,
  scheduleMessages,
]).flatMap((message) => (message.includes('[') ? message.split(/[[\]]/).map((part) => part.trim()) : [message]))

/** What stands before, between and after the values of a message, for messages that are filled with elements. */
const fragments = new Set(messages.flatMap((message) => message.split(/\{\w+\}/)).map(bare))

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A message filled with texts, whole or up to the element that fills it. */
const patterns = messages.flatMap((message) => {
  const parts = message.split(/\{\w+\}/).map(literal)
  return parts.flatMap((_, index) => {
    const begun = parts.slice(0, index + 1)
    return index > 0 && bare(begun.join('')) !== '' ? [new RegExp(`^${begun.join('(.+?)')}$`)] : []
  })
})

/**
 * Tells of a text whether it comes from where texts may come from: from the data, from the catalogue, from a message of
 * the catalogue filled with such texts, or from `dates`, which the calendar has written.
 */
export function provenanceOf(data: unknown, dates: readonly string[]): (text: string) => boolean {
  const given = new Set([...leavesOf(data), ...dates].map(bare))
  const isKnown = (text: string): boolean => {
    const words = bare(text)
    return (
      words === '' || given.has(words) || fragments.has(words) || isFilled(text) || isFilled(words) || isJoined(words)
    )
  }
  const isFilled = (text: string): boolean =>
    patterns.some((pattern) => pattern.exec(text)?.slice(1).every(isKnown) ?? false)
  // Texts that belong together stand in one text node: companies, subjects, topics, a fact and a remark on it.
  const isJoined = (text: string): boolean =>
    [...text.matchAll(/, | \/ |: | – | · |\. /g)].some(
      ({ index, 0: joint }) => isKnown(text.slice(0, index)) && isKnown(text.slice(index + joint.length)),
    )
  return isKnown
}
