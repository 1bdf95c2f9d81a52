import * as channelWords from '../../src/i18n/channelWords.ts'
import * as dateWords from '../../src/i18n/dateWords.ts'
import * as entryWords from '../../src/i18n/entryWords.ts'
import * as governanceWords from '../../src/i18n/governanceWords.ts'
import * as meetingWords from '../../src/i18n/meetingWords.ts'
import * as pageWords from '../../src/i18n/pageWords.ts'
import * as participationWords from '../../src/i18n/participationWords.ts'
import * as resourceWords from '../../src/i18n/resourceWords.ts'
import * as scheduleWords from '../../src/i18n/scheduleWords.ts'

/** Every word, number and piece of text within a value, however deep. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

/** A text without what only stands between texts: spaces, dashes, dots, colons, slashes, brackets. */
const bare = (text: string): string => text.replaceAll(/^[\s·–:,()./]+|[\s·–:,()./]+$/gu, '').replaceAll(/\s+/g, ' ')

const messages = leavesOf([
  channelWords,
  dateWords,
  entryWords,
  governanceWords,
  meetingWords,
  pageWords,
  participationWords,
  resourceWords,
  scheduleWords,
])

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
  // Texts that belong together stand in one text node: companies, subjects, a fact and a remark on it.
  const isJoined = (text: string): boolean =>
    [...text.matchAll(/, | \/ |: | – /g)].some(
      ({ index, 0: joint }) => isKnown(text.slice(0, index)) && isKnown(text.slice(index + joint.length)),
    )
  return isKnown
}
