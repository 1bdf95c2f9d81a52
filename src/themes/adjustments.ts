import type { Setting, Sourced } from './setting.ts'
import type { ColorToken, ThemeScheme } from './tokens.ts'
import { worstOf } from './tones.ts'

/** A colour of the brand that has too little contrast as it is, and the tone that the theme has in its place. */
export interface Adjustment {
  scheme: ThemeScheme
  /** Where in the brand the colour is: `link`, `dark.accent`, `band.cta`. */
  field: string
  /** The token that would have it. */
  token: ColorToken
  /** The colour of the brand. */
  wanted: string
  /** What it has the least contrast to: a background, or the text on it. */
  against: ColorToken
  /** Its contrast there by WCAG 2.2, from 1 to 21. */
  ratio: number
  /** The contrast that is needed. */
  required: number
  /**
   * The nearest tone of the same hue that has the contrast everywhere. On dark backgrounds links get 5.5:1 and headings
   * 10:1, where there are such tones, since they look dim at 4.5:1.
   */
  used: string
}

const inScheme = (scheme: ThemeScheme): string => {
  const [ground, more] = scheme.split('-')
  return `in the ${ground} scheme${more === undefined ? '' : ' with more contrast'}`
}

/** @throws RangeError that no colour has the contrast that this token needs. */
export function throwNoTone(setting: Setting, token: ColorToken, most: Comparison, nearest: string): never {
  throw new RangeError(
    `defineTheme: ${token} on ${most.against} ${most.hex} reaches a contrast of ${most.ratio.toFixed(2)}:1 at most ` +
      `${inScheme(setting.scheme)}, where ${most.required}:1 is needed; the nearest ` +
      `${setting.isDark ? 'dark.surface' : 'surface'} that allows it is "${nearest}".`,
  )
}

interface Comparison {
  against: ColorToken
  hex: string
  ratio: number
  required: number
}

/** Of the colours that one meets, the one that it has the least contrast to. */
export function leastContrast(hex: string, grounds: Partial<Record<ColorToken, string>>, required: number): Comparison {
  const worst = worstOf(hex, Object.values(grounds))
  const against = (Object.keys(grounds) as ColorToken[]).find((name) => grounds[name] === worst.ground) ?? 'surface'
  return { against, hex: worst.ground, ratio: worst.ratio, required }
}

/** What had to give way, as it is found. */
export interface Report {
  adjustments: Adjustment[]
  /**
   * Notes that a colour of the brand was replaced, if it was.
   * @throws RangeError if it must be used as it is.
   */
  compare: (token: ColorToken, source: Sourced, used: string, worst: Comparison, isDerived?: boolean) => void
}

export function startReport(setting: Setting): Report {
  const { scheme, exact } = setting
  const adjustments: Adjustment[] = []
  return {
    adjustments,
    compare: (token, { hex: wanted, path, isGiven }, used, { against, hex, ratio, required }, isDerived = false) => {
      if (used === wanted) return
      if (exact && isGiven && !isDerived) {
        throw new RangeError(
          `defineTheme: ${path} "${wanted}" against ${against} ${hex} has a contrast of ${ratio.toFixed(2)}:1 ` +
            `${inScheme(scheme)}, where ${required}:1 is needed; the nearest tone that has it is "${used}". ` +
            'Use that one, or remove `exact`.',
        )
      }
      adjustments.push({ scheme, field: path, token, wanted, against, ratio, required, used })
    },
  }
}
