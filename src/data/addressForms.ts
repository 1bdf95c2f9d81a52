import { characterName, INVISIBLE } from './invisible.ts'

/** Whether a text stands for an address, and not for a channel. */
export const isAddress = (text: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/|\.{1,2}\/)\S*$/i.test(text)

/** Whether a calendar app can subscribe to an address. */
export const isFeed = (address: string): boolean => /^webcal:|\.ics(?:[?#]|$)/i.test(address)

/** Whether a text is an address of mail, with or without its scheme. */
export const isMail = (text: string): boolean => /^(?:mailto:)?[^\s@/:<>()]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)

/** An address of mail without its scheme. */
export const mailOf = (text: string): string => text.replace(/^mailto:/i, '')

// They come along when an address is copied.
const invisible = new RegExp(`[${INVISIBLE}]`, 'gu')

/** The invisible character of a text, as Unicode names it: `U+200B`. */
export function invisibleIn(text: string): string | undefined {
  const [found] = text.match(invisible) ?? []
  return found && characterName(found)
}

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')
