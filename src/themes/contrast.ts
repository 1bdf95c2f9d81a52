import { rgb } from 'culori'

import { type ColorToken, roles, schemes, type ThemeScheme } from './tokens.ts'
import { mix, worstOf } from './tones.ts'

/** How well one colour of a theme can be told from another. */
export interface ContrastFigure {
  scheme: ThemeScheme
  foreground: ColorToken
  background: ColorToken
  /** By WCAG 2.2, from 1 to 21. */
  ratio: number
  /** What the theme promises: `ratio` is never below it. */
  required: number
  /** By APCA 0.0.98G, as Lc, from -108 to 106; below 0 where the text is the lighter one. A draft, for information. */
  lc: number
}

/** The luminance that APCA reckons with, from 0 to 1. */
function screenLuminance(hex: string): number {
  const { r, g, b } = rgb(hex) ?? { r: 0, g: 0, b: 0 }
  const sum = 0.2126729 * r ** 2.4 + 0.7151522 * g ** 2.4 + 0.072175 * b ** 2.4
  // Screens are never quite black: light of the room falls on them.
  // oxlint-disable-next-line oxc/approx-constant -- the method has this figure, and not the square root of 2
  return sum < 0.022 ? sum + (0.022 - sum) ** 1.414 : sum
}

/** The contrast of a text by APCA 0.0.98G, as Lc. */
function apcaOf(text: string, ground: string): number {
  const ofText = screenLuminance(text)
  const ofGround = screenLuminance(ground)
  if (Math.abs(ofGround - ofText) < 0.0005) return 0
  if (ofGround > ofText) {
    const contrast = 1.14 * (ofGround ** 0.56 - ofText ** 0.57)
    return contrast < 0.1 ? 0 : 100 * (contrast - 0.027)
  }
  const contrast = 1.14 * (ofGround ** 0.65 - ofText ** 0.62)
  return contrast > -0.1 ? 0 : 100 * (contrast + 0.027)
}

/** A background as it is seen: the light in the corner of the page header lies over the header. */
function seen(background: ColorToken, colors: Readonly<Record<ColorToken, string>>): readonly string[] {
  const hex = colors[background]
  if (hex.length === 7) return [hex]
  const share = Number.parseInt(hex.slice(7), 16) / 255
  return [colors.band, colors['band-2']].map((under) => mix(under, hex.slice(0, 7), share))
}

const pairs = roles.flatMap(({ foregrounds, backgrounds, kind }) =>
  foregrounds.flatMap((foreground) => backgrounds.map((background) => ({ foreground, background, kind }))),
)

/** The figures of every pair of a theme, in every scheme. */
export function figuresOf(
  colors: Readonly<Record<ThemeScheme, Readonly<Record<ColorToken, string>>>>,
  required: Readonly<Record<ThemeScheme, { text: number; mark: number }>>,
): readonly ContrastFigure[] {
  return schemes.flatMap((scheme) =>
    pairs.map(({ foreground, background, kind }) => {
      const front = colors[scheme][foreground]
      const { ground, ratio } = worstOf(front, seen(background, colors[scheme]))
      return { scheme, foreground, background, ratio, required: required[scheme][kind], lc: apcaOf(front, ground) }
    }),
  )
}
