import type { Adjustment } from './adjustments.ts'
import type { Brand } from './brand.ts'
import { type ContrastFigure, figuresOf } from './contrast.ts'
import { paletteOf } from './palette.ts'
import { type ReadBrand, readBrand } from './readBrand.ts'
import { settingOf } from './setting.ts'
import { themeCss, type ThemeTokens } from './themeCss.ts'
import { type ColorToken, type HeaderVariant, schemes, type ThemeScheme } from './tokens.ts'
import { contrastOf, nearestTone, toneOf } from './tones.ts'
import { type UnknownKey, unknownKeysOf, warnOfUnknownKeys } from './unknownKeys.ts'

/** A theme: what it sets, the same as CSS, and how well its colours can be told apart. */
export interface DefinedTheme {
  tokens: ThemeTokens
  /** The style sheet of the theme, to be loaded beside `moothall/styles.css`. */
  css: string
  /** How a page header looks in the theme. The tokens say the same to CSS. */
  header: HeaderVariant
  /** The contrast of every pair of colours that meet, in every scheme. */
  contrasts: readonly ContrastFigure[]
  /** The brand colours that have too little contrast, and what replaces each. */
  adjustments: readonly Adjustment[]
  /** The keys of the brand that no theme is derived from, each with the one that was probably meant. */
  unknownKeys: readonly UnknownKey[]
}

const perScheme = <Value>(make: (scheme: ThemeScheme) => Value): Record<ThemeScheme, Value> =>
  Object.fromEntries(schemes.map((scheme) => [scheme, make(scheme)])) as Record<ThemeScheme, Value>

/** What can be seen of a stripe along a band; all of it, where that is nothing. */
function seenOn(stripe: readonly string[], { band, 'band-2': last }: Record<ColorToken, string>): readonly string[] {
  const seen = stripe.filter((each) => contrastOf(each, band) > 1.2 && contrastOf(each, last) > 1.2)
  return seen.length > 0 ? seen : stripe
}

/** The colours of the stripe; on a dark background the darkest are lightened until they can be seen. */
function stripeOf(
  { light, dark }: ReadBrand,
  accents: Record<'light' | 'dark', string>,
  colors: Record<ThemeScheme, Record<ColorToken, string>>,
) {
  const own = seenOn(light.stripe ?? [accents.light], colors.light)
  const lighten = (hex: string): string =>
    nearestTone(toneOf(hex), [{ grounds: [colors.dark.surface], ratio: 2 }], 'white') ?? hex
  const forDark = seenOn(dark.stripe ?? (light.stripe ?? [accents.dark]).map(lighten), colors.dark)
  return Array.from({ length: Math.max(own.length, forDark.length) }, (_, index) => ({
    light: own[Math.floor((index * own.length) / Math.max(own.length, forDark.length))]!,
    dark: forDark[Math.floor((index * forDark.length) / Math.max(own.length, forDark.length))]!,
  }))
}

// Of each system its own font, before what any browser has.
const systemFonts =
  "Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

// The word itself would inherit the property from an outer theme; without a value, `font-family` is inherited.
const fontOf = (font: string): string => (font === 'inherit' ? 'initial' : font)

const shapeOf = ({ radius, radiusControl, font, fontDisplay, space, header }: ReadBrand): Record<string, string> => ({
  radius: `${radius}px`,
  'radius-control': `${radiusControl}px`,
  font: fontOf(font ?? systemFonts),
  'font-display': fontDisplay === undefined ? 'var(--moothall-font)' : fontOf(fontDisplay),
  space: `${space}px`,
  'stripe-inset': header === 'plain' ? '0 0 auto' : 'auto 0 0',
})

/**
 * Derives a whole theme from one to three colours of a brand, in OKLCH. Every text has the contrast of WCAG 2.2, 1.4.3
 * (4.5:1), or 1.4.6 (7:1) where the brand asks for `AAA` or the reader for more; every indicator that of 1.4.11 (3:1).
 * A colour that has less is replaced by the nearest tone of its hue, and listed in `adjustments`. To be used when a site
 * is built.
 *
 * @throws RangeError if a field holds what it may not, or no tone can have the contrast. It names the field or the
 *   pair, and what is allowed or the nearest tone.
 * @example
 * const { css, adjustments } = defineTheme({ id: 'lantern', primary: '#262262', link: '#837bff' })
 * adjustments[0] // { scheme: 'light', field: 'link', wanted: '#837bff', against: 'soft', ratio: 2.9…, used: '#6659da', … }
 */
export function defineTheme(brand: Brand): DefinedTheme {
  const read = readBrand(brand)
  const unknownKeys = unknownKeysOf(brand)
  warnOfUnknownKeys(unknownKeys)
  const settings = perScheme((scheme) => settingOf(read, scheme))
  const palettes = perScheme((scheme) => paletteOf(settings[scheme]))
  const colors = perScheme((scheme) => palettes[scheme].colors)
  const accents = { light: settings.light.accent.hex, dark: settings.dark.accent.hex }
  const tokens = { colors, shape: shapeOf(read), stripe: stripeOf(read, accents, colors) }
  return {
    tokens,
    css: themeCss(tokens, read.id),
    header: read.header,
    contrasts: figuresOf(colors, settings),
    adjustments: schemes.flatMap((scheme) => palettes[scheme].adjustments),
    unknownKeys,
  }
}
