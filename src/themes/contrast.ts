import { rgb } from 'culori'

import { type ColorToken, markTokens, noteKinds, schemes, surfaces, textTokens, type ThemeScheme } from './tokens.ts'
import { contrastOf } from './tones.ts'

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

/** Which colours stand on which grounds. */
const pairs: readonly { foreground: ColorToken; background: ColorToken; isText: boolean }[] = [
  ...[...textTokens, ...noteKinds].flatMap((foreground) =>
    surfaces.map((background) => ({ foreground, background, isText: true })),
  ),
  ...markTokens.flatMap((foreground) => surfaces.map((background) => ({ foreground, background, isText: false }))),
]

/** The figures of every pair of a theme, in every scheme. */
export function figuresOf(
  colors: Readonly<Record<ThemeScheme, Readonly<Record<ColorToken, string>>>>,
  required: Readonly<Record<ThemeScheme, { text: number; mark: number }>>,
): readonly ContrastFigure[] {
  return schemes.flatMap((scheme) =>
    pairs.map(({ foreground, background, isText }) => {
      const [text, ground] = [colors[scheme][foreground], colors[scheme][background]]
      return {
        scheme,
        foreground,
        background,
        ratio: contrastOf(text, ground),
        required: isText ? required[scheme].text : required[scheme].mark,
        lc: apcaOf(text, ground),
      }
    }),
  )
}
