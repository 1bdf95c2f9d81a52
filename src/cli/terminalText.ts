// What stands in a file may not give orders to a terminal: the controls of ASCII (C0), of ISO 6429 (C1, such as U+009B,
// which begins an escape sequence), and those that turn the order of what follows.
const BIDI = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g
const CONTROLS_AND_ORDER = new RegExp(String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f${BIDI}]`, 'g')

/** A document for standard output. It keeps the order of its texts, which a page in Hebrew or Arabic needs. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '\ufffd')

/** A message, whose words are partly those of a file. */
export const messageText = (text: string): string => text.replace(CONTROLS_AND_ORDER, '\ufffd')

/** A line of a message, so that the name of a file begins no line of its own. */
export const lineText = (text: string): string => messageText(text).replaceAll('\n', '\ufffd')

/** Whether a text holds a character that `escapedJson` escapes. */
export const hasControls = (text: string): boolean => text.search(CONTROLS_AND_ORDER) !== -1

/** JSON with the same values, in which control characters are written as escapes. */
export const escapedJson = (json: string): string =>
  json.replace(
    CONTROLS_AND_ORDER,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
