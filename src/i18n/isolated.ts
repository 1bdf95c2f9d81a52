import { directionOf } from './directionOf.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/**
 * A part of a text on a page that runs from right to left, where names and times in another script would part the rest.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const isolated = (part: string, locale: string): string =>
  directionOf(locale) === 'rtl' ? FIRST_STRONG_ISOLATE + part + POP_DIRECTIONAL_ISOLATE : part
