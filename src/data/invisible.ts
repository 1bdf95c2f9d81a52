/** What has no shape by itself: format characters, among them those that turn the order of letters, and fillers. */
export const INVISIBLE: string = String.raw`\p{Cf}\u034f\u115f\u1160\u2028\u2029\u3164\uffa0`

/** A character as Unicode names it: `U+200B`. */
export const characterName = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

const hidden = new RegExp(String.raw`[\p{Cc}${INVISIBLE}]`, 'gu')

const escapes = (character: string): string =>
  // By code units, of which a character beyond U+FFFF has two.
  Array.from(
    { length: character.length },
    (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')

/** A text in which characters that nobody sees are written as escapes, as JSON has them. */
export const withEscapes = (text: string): string => text.replace(hidden, (character) => escapes(character))
