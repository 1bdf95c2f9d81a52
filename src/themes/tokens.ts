/** The colours of a theme, by the names of their custom properties without `--moothall-`, and what each is for. */
export const colorTokens = {
  surface: 'the background of the page',
  raised: 'the background of cards, fields and menus',
  sunken: 'a quiet background: filter bars, chips without a tone, what is disabled or under the pointer',
  soft: 'a background tinted with the accent: chips, date tiles, initials, the target of a link',
  ink: 'text',
  muted: 'secondary text',
  heading: 'headings and large times',
  link: 'links',
  'link-hover': 'links under the pointer',
  visited: 'links that were followed before',
  'on-soft': 'text in the accent’s colour, on soft or any other background',
  accent: 'the background of filled buttons',
  'on-accent': 'text on filled buttons',
  'accent-hover': 'the background of filled buttons under the pointer',
  'accent-edge': 'the border of filled buttons, and the indicator of what is current',
  second: 'the second colour of the brand, as it is; decoration only',
  'second-mark': 'rules and indicators in the second colour',
  band: 'the background of the page header, where it begins',
  'band-2': 'the background of the page header, where it ends',
  'band-glow': 'the light in a corner of the page header, with transparency; invisible where the header has none',
  'on-band': 'text on the page header',
  'on-band-muted': 'secondary text on the page header',
  'band-cta': 'the background of the filled button on the page header',
  'on-band-cta': 'text on the filled button on the page header',
  'band-line': 'the border of outlined buttons on the page header',
  line: 'the border of cards and rows, which is decoration',
  'line-control': 'the border of fields and outlined buttons',
  focus: 'the outline of the focused element',
  live: 'what is running now',
  note: 'the title and the icon of a note',
  'note-soft': 'the background of a note',
  info: 'the title and the icon of information',
  'info-soft': 'the background of information',
  tip: 'the title and the icon of a tip',
  'tip-soft': 'the background of a tip',
  warning: 'the title and the icon of a warning, and the words for a change of the clocks',
  'warning-soft': 'the background of a warning',
  danger: 'the title and the icon of a danger, and the words for what is cancelled',
  'danger-soft': 'the background of a danger',
  success: 'the title and the icon of a success',
  'success-soft': 'the background of a success, and of what is running now',
} as const

export type ColorToken = keyof typeof colorTokens

/** The tokens that are no colours, and what each is for. */
export const shapeTokens = {
  radius: 'how round the corners of cards are',
  'radius-control': 'how round the corners of buttons and fields are',
  font: 'the font of text',
  'font-display': 'the font of titles and large times',
  'font-mono': 'the font of code',
  space: 'the base of all space',
  stripe: 'the stripe along the page header: a CSS image',
  'stripe-inset': 'where that stripe is: a value of `inset`, at the top of a plain header and at the bottom of others',
  shadow: 'the shadow of cards',
  'shadow-over': 'the shadow of menus and of the next meeting',
} as const

export const noteKinds = ['note', 'info', 'tip', 'warning', 'danger', 'success'] as const

export type NoteToken = (typeof noteKinds)[number]
export type GroundToken = 'surface' | 'raised' | 'sunken' | 'soft' | `${NoteToken}-soft`

/** The backgrounds of cards and of the page. */
const surfaces = ['surface', 'raised', 'sunken'] as const

/** Every background that text may be on, but for filled buttons and the page header. */
const grounds: readonly GroundToken[] = [...surfaces, 'soft', ...noteKinds.map((kind) => `${kind}-soft` as const)]

/** Text that may be on any of them. */
const textTokens = [
  'ink',
  'muted',
  'heading',
  'link',
  'link-hover',
  'visited',
  'on-soft',
  'live',
  ...noteKinds,
] as const

/** The page header, which text on it must be told from: both ends, and the light in its corner. */
const bands = ['band', 'band-2', 'band-glow'] as const

interface Role {
  foregrounds: readonly ColorToken[]
  backgrounds: readonly ColorToken[]
  kind: 'text' | 'mark'
}

/** The pairs of colours that meet, and whether the foreground is text or an indicator. */
export const roles: readonly Role[] = [
  { foregrounds: textTokens, backgrounds: grounds, kind: 'text' },
  { foregrounds: ['on-accent'], backgrounds: ['accent', 'accent-hover'], kind: 'text' },
  { foregrounds: ['on-band', 'on-band-muted'], backgrounds: bands, kind: 'text' },
  { foregrounds: ['on-band-cta'], backgrounds: ['band-cta'], kind: 'text' },
  { foregrounds: ['focus', 'line-control'], backgrounds: grounds, kind: 'mark' },
  { foregrounds: ['accent-edge', 'second-mark'], backgrounds: surfaces, kind: 'mark' },
  { foregrounds: ['band-cta', 'band-line'], backgrounds: ['band', 'band-2'], kind: 'mark' },
]

/** What a theme has colours for: the light and the dark scheme, each also for readers who ask for more contrast. */
export const schemes = ['light', 'dark', 'light-more-contrast', 'dark-more-contrast'] as const

export type ThemeScheme = (typeof schemes)[number]

/** How a page header looks. */
export const headerVariants = ['plain', 'band', 'gradient', 'tint'] as const

export type HeaderVariant = (typeof headerVariants)[number]
