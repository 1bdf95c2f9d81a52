import type { HeaderVariant } from './tokens.ts'

/** The page header in the colours of a brand. */
export interface BrandBand {
  /** The background: one colour, or two that it runs from and to. */
  colors: readonly string[]
  /**
   * The colour of text on it.
   * @default white, or the dark ink where white has too little contrast
   */
  on?: string
  /**
   * The background of the filled button on it.
   * @default the first of the accent, the second colour and the text colour with enough contrast
   */
  cta?: string
  /**
   * The colour of text on that button.
   * @default white, or the dark ink where white has too little contrast
   */
  onCta?: string
}

/** The colours of a brand in one scheme. Each is a CSS colour without transparency: `#d62293`, `oklch(0.6 0.2 355)`. */
export interface BrandColors {
  /** The main colour. Headings have it, and greys a breath of it; what else is not given is derived from it. */
  primary: string
  /**
   * The colour of filled buttons, chips and date tiles.
   * @default the main colour
   */
  accent?: string
  /**
   * The colour of links and of the outline of the focused element.
   * @default the accent
   */
  link?: string
  /**
   * The second colour, of rules and of the light on the page header.
   * @default the accent
   */
  second?: string
  /**
   * The page header.
   * @default derived from the main colour, where `header` asks for one
   */
  band?: BrandBand
  /**
   * The colour that greys have a breath of.
   * @default the main colour
   */
  tint?: string
  /**
   * The dark colour of text on bright backgrounds.
   * @default a very dark blue
   */
  darkInk?: string
  /**
   * The background of the page; those of cards and fields follow it.
   * @default white in the light scheme, nearly black in the dark one
   */
  surface?: string
  /**
   * The colours of the stripe along the page header, from left to right, 1 to 8. They are decoration, and stay as they
   * are; on a dark background the darkest are lightened until they can be seen.
   * @default the accent
   */
  stripe?: readonly string[]
}

/** What a theme is derived from. */
export interface Brand extends BrandColors {
  /**
   * Names the theme, in lower case with hyphens, for `data-moothall-theme`. Without it the CSS is for whole pages only.
   */
  id?: string
  /** What the dark scheme has in place of the same above. */
  dark?: Partial<BrandColors>
  /**
   * How a page header looks: on the background of the page, on a band with a light in its corner, on a gradient, or on
   * one even colour.
   * @default 'band' where the brand has a band, else 'plain'
   */
  header?: HeaderVariant
  /**
   * A value of the CSS property `font-family`, or `inherit` for the font of the site. No font is loaded: without one of
   * the names on the reader's machine or in the site, the next in the list is used.
   * @default the reader's system font
   */
  font?: string
  /**
   * The same for titles and large times.
   * @default the font of text
   */
  fontDisplay?: string
  /**
   * How round the corners of cards are, in CSS pixels, 0 to 64.
   * @default 12
   */
  radius?: number
  /**
   * How round the corners of buttons and fields are, in CSS pixels, 0 to 99.
   * @default two thirds of `radius`
   */
  radiusControl?: number
  /**
   * How much room there is: a base of 3, 4 or 5 CSS pixels.
   * @default 'regular'
   */
  density?: Density
  /**
   * The level of WCAG 2.2 that the contrast of text meets: 4.5:1 for `AA`, 7:1 for `AAA`. What is no text has 3:1.
   * @default 'AA'
   */
  level?: ContrastLevel
  /**
   * Whether the colours that are given must be used as they are; what then has too little contrast is an error. Those
   * of the dark scheme must only where they are given for it. Where a reader asks for more contrast, tones give way.
   * @default false
   */
  exact?: boolean
}

export type Density = 'compact' | 'regular' | 'spacious'
export type ContrastLevel = 'AA' | 'AAA'
