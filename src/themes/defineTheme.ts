import type { Brand } from './brand.ts'
import { type ContrastFigure, figuresOf } from './contrast.ts'
import { type Adjustment, paletteOf } from './palette.ts'
import { readBrand } from './readBrand.ts'
import { settingOf } from './setting.ts'
import { themeCss, type ThemeTokens } from './themeCss.ts'
import { schemes, type ThemeScheme } from './tokens.ts'
import { nearestTone, toneOf } from './tones.ts'

/** A theme: what it sets, the same as CSS, and how well its colours can be told apart. */
export interface DefinedTheme {
  tokens: ThemeTokens
  /** The style sheet of the theme, to be loaded beside `moothall/styles.css`. */
  css: string
  /** The contrast of every pair of colours that meet, in every scheme. */
  contrasts: readonly ContrastFigure[]
  /** The colours of the brand that have too little contrast as they are, and what stands in their place. */
  adjustments: readonly Adjustment[]
}

const perScheme = <Value>(make: (scheme: ThemeScheme) => Value): Record<ThemeScheme, Value> =>
  Object.fromEntries(schemes.map((scheme) => [scheme, make(scheme)])) as Record<ThemeScheme, Value>

/** The colours of the stripe; on a dark ground the darkest are lightened until they can be seen. */
const stripeOf = (colors: readonly string[], ground: string): ThemeTokens['stripe'] =>
  colors.map((light) => ({
    light,
    dark: nearestTone(toneOf(light), { grounds: [ground], ratio: 2, towards: 'white' }) ?? light,
  }))

/**
 * Derives a whole theme from the colours of a brand, in OKLCH. Every text has the contrast of WCAG 2.2, 1.4.3 (4.5:1),
 * or 1.4.6 (7:1) where the brand asks for `AAA` or the reader for more; every mark that of 1.4.11 (3:1). A colour that
 * has less is replaced by the nearest tone of its hue, and listed in `adjustments`. To be used when a site is built.
 *
 * @throws RangeError if a field holds what it may not, or no tone can have the contrast. It names the field or the
 *   pair, and what is allowed or the nearest tone.
 * @example
 * const { css, adjustments } = defineTheme({ id: 'lantern', primary: '#262262', link: '#837bff' })
 * adjustments[0] // { scheme: 'light', field: 'link', wanted: '#837bff', ground: …, ratio: 2.9…, used: '#6659da', … }
 */
export function defineTheme(brand: Brand): DefinedTheme {
  const read = readBrand(brand)
  const settings = perScheme((scheme) => settingOf(read, scheme))
  const palettes = perScheme((scheme) => paletteOf(settings[scheme]))
  const colors = perScheme((scheme) => palettes[scheme].colors)
  const shape = {
    space: `${read.space}px`,
    radius: `${read.radius}px`,
    ...(read.fontFamily !== undefined && { font: read.fontFamily }),
  }
  const tokens = { colors, shape, stripe: stripeOf(read.stripe, colors.dark.surface) }
  return {
    tokens,
    css: themeCss(tokens, read.id),
    contrasts: figuresOf(colors, settings),
    adjustments: schemes.flatMap((scheme) => palettes[scheme].adjustments),
  }
}
