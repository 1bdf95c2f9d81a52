/** Whether a text has a character that a reader can see. Spaces, controls and invisible characters are none. */
export function hasWords(text: unknown): boolean {
  if (typeof text !== 'string') return false
  return /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
}
