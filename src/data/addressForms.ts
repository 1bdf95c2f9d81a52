/** Whether a text stands for an address, and not for a channel. */
export const isAddress = (text: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/|\.{1,2}\/)\S*$/i.test(text)

/** Whether a calendar app can subscribe to an address. */
export const isFeed = (address: string): boolean => /^webcal:|\.ics(?:[?#]|$)/i.test(address)

/** Whether a text is an address of mail, with or without its scheme. */
export const isMail = (text: string): boolean => /^(?:mailto:)?[^\s@/:<>()]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)

/** An address of mail without its scheme. */
export const mailOf = (text: string): string => text.replace(/^mailto:/i, '')

/** Characters that nobody sees, which come along when an address is copied. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/

/** The invisible character of a text, as Unicode names it: `U+200B`. */
export function invisibleIn(text: string): string | undefined {
  const found = invisible.exec(text)?.[0]
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(new RegExp(invisible, 'g'), '')
