import type { ThemeTokens } from './themeCss.ts'
import { type ColorToken, colorTokens, schemes, shapeTokens, type ThemeScheme } from './tokens.ts'

/** A colour: the components of sRGB from 0 to 1, and the same as `#rrggbb`. */
export interface ColorValue {
  colorSpace: 'srgb'
  components: readonly [red: number, green: number, blue: number]
  /** Absent: opaque. */
  alpha?: number
  hex: string
}

/** A token of the Design Tokens Format Module. */
export type DesignToken = { $description?: string } & (
  | { $type: 'color'; $value: ColorValue }
  | { $type: 'dimension'; $value: { value: number; unit: 'px' } }
  | { $type: 'fontFamily'; $value: readonly string[] }
  | { $type: 'gradient'; $value: readonly { color: ColorValue; position: number }[] }
)

export type TokenGroup = Readonly<Record<string, DesignToken>>

/** The tokens of a theme, in groups: its schemes, and what is the same in all of them. */
export interface DesignTokens extends Readonly<Record<ThemeScheme, TokenGroup>> {
  shape: TokenGroup
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

function colorOf(hex: string): ColorValue {
  const [red = 0, green = 0, blue = 0, alpha = 1] = hex
    .match(/\w\w/g)!
    .map((byte) => rounded(Number.parseInt(byte, 16) / 255))
  return {
    colorSpace: 'srgb',
    components: [red, green, blue],
    ...(alpha < 1 && { alpha }),
    hex: hex.slice(0, 7),
  }
}

const colorToken = (name: ColorToken, hex: string, scheme: ThemeScheme): DesignToken => ({
  $type: 'color',
  $value: colorOf(hex),
  // Once for each colour is enough, and a third less to load.
  ...(scheme === 'light' && { $description: colorTokens[name] }),
})

/** The names of the fonts of a CSS value; none where the font is the site's own. */
function fontToken(name: 'font' | 'font-display', value: string | undefined): TokenGroup {
  if (value === undefined || value === 'initial') return {}
  const names = value.split(',').map((each) => each.trim().replaceAll(/^['"]|['"]$/g, ''))
  return { [name]: { $type: 'fontFamily', $value: names, $description: shapeTokens[name] } }
}

function pixelToken(name: 'radius' | 'radius-control' | 'space', value = '0px'): TokenGroup {
  const pixels = { value: Number.parseFloat(value), unit: 'px' } as const
  return { [name]: { $type: 'dimension', $value: pixels, $description: shapeTokens[name] } }
}

/** Two stops of one colour each, so that the stripe has edges. */
function stripeToken(colors: readonly string[]): DesignToken {
  const stops = colors.flatMap((hex, index) =>
    [index, index + 1].map((place) => ({ color: colorOf(hex), position: rounded(place / colors.length) })),
  )
  return { $type: 'gradient', $value: stops, $description: 'the stripe along the page header, from left to right' }
}

/**
 * A theme as design tokens, in the format of the Design Tokens Community Group (2025.10), for design tools and for
 * builds of other platforms. The groups `light-more-contrast` and `dark-more-contrast` hold what differs from `light` and
 * `dark` for readers who ask for more contrast. A font that is the site's own has no token.
 *
 * @example
 * toDesignTokens(defineTheme({ primary: '#262262' }).tokens).shape.radius
 * // { $type: 'dimension', $value: { value: 12, unit: 'px' }, $description: 'how round the corners of cards are' }
 */
export function toDesignTokens({ colors, shape, stripe }: ThemeTokens): DesignTokens {
  const names = Object.keys(colorTokens) as ColorToken[]
  const groupOf = (scheme: ThemeScheme): TokenGroup => {
    const base = scheme.startsWith('dark') ? 'dark' : 'light'
    const own = names.filter((name) => scheme === base || colors[scheme][name] !== colors[base][name])
    return {
      ...Object.fromEntries(own.map((name) => [name, colorToken(name, colors[scheme][name], scheme)])),
      ...(scheme === base && { stripe: stripeToken(stripe.map((each) => each[base])) }),
    }
  }
  const { font, 'font-display': display } = shape
  return {
    ...(Object.fromEntries(schemes.map((scheme) => [scheme, groupOf(scheme)])) as Record<ThemeScheme, TokenGroup>),
    shape: {
      ...pixelToken('radius', shape['radius']),
      ...pixelToken('radius-control', shape['radius-control']),
      ...pixelToken('space', shape['space']),
      ...fontToken('font', font),
      ...fontToken('font-display', display === 'var(--moothall-font)' ? font : display),
    },
  }
}
