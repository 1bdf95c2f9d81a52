const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'])

/**
 * The direction of the script in which a language is written. `Intl` knows the script of every host that we support;
 * the direction itself only the later ones.
 * @example
 * directionOf('ar') // 'rtl'
 * directionOf('az') // 'ltr'
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** The direction of a text in another language than the page, where it runs the other way. */
export function otherDirection(lang: string | undefined, locale: string): 'ltr' | 'rtl' | undefined {
  try {
    const direction = directionOf(lang ?? locale)
    return direction === directionOf(locale) ? undefined : direction
  } catch {
    // Data may name a language by what is no tag.
    return undefined
  }
}
