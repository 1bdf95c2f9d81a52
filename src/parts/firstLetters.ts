/** The first letters of words, as capitals. */
export const firstLetters = (words: readonly string[]): string =>
  words
    .map((word) => /^./u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase()
