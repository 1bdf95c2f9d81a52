/** The colours of a brand on one ground. Each is a CSS colour without transparency: `#d62293`, `oklch(0.6 0.2 355)`. */
export interface BrandColors {
  /** The main colour. Headings have it, and grounds a breath of it. */
  primary: string
  /**
   * The colour of links and of the mark around what has the focus.
   * @default the main colour
   */
  link?: string
  /**
   * The colour of marks and rules.
   * @default the main colour
   */
  accent?: string
  /**
   * The ground of the page.
   * @default white in the light scheme, nearly black in the dark one
   */
  surface?: string
}

/** What a theme is derived from. */
export interface Brand extends BrandColors {
  /**
   * Names the theme, in lower case with hyphens, for `data-moothall-theme`. Without it the CSS is for whole pages only.
   */
  id?: string
  /** What the dark scheme takes in place of the same above. */
  dark?: Partial<BrandColors>
  /**
   * The colours of the stripe below the heading of a page, from left to right. They are decoration, and stay as they are; on
   * a dark ground the darkest are lightened until they can be seen.
   * @default the accent, and nothing else
   */
  stripe?: readonly string[]
  /**
   * A value of the CSS property `font-family`. The site loads the font.
   * @default the font of the site
   */
  fontFamily?: string
  /**
   * How round corners are, in CSS pixels, 0 to 64.
   * @default 8
   */
  radius?: number
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
