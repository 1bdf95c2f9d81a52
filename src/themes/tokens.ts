/** The colours of a theme, by the names of their custom properties without `--moothall-`, and what each is for. */
export const colorTokens = {
  surface: 'the ground of the page, of fields and menus',
  'surface-raised': 'the ground of cards and banners',
  'surface-accent': 'the ground of what stands out: badges, buttons under the pointer',
  'surface-note': 'the ground of a note',
  'surface-info': 'the ground of an information',
  'surface-tip': 'the ground of a tip',
  'surface-warning': 'the ground of a warning',
  'surface-danger': 'the ground of a danger',
  'surface-success': 'the ground of a success',
  ink: 'text',
  'ink-muted': 'text of less weight',
  heading: 'headings',
  link: 'links',
  'link-visited': 'links that were followed before',
  'link-hover': 'links under the pointer',
  note: 'the title and the edge of a note',
  info: 'the title and the edge of an information',
  tip: 'the title and the edge of a tip',
  warning: 'the title and the edge of a warning, and marks of a change of the clocks',
  danger: 'the title and the edge of a danger',
  success: 'the title and the edge of a success',
  focus: 'the mark around what has the focus',
  accent: 'marks and rules',
  'line-control': 'the border of fields and buttons',
  line: 'the border of cards and rows, which is decoration',
} as const

export type ColorToken = keyof typeof colorTokens

/** The tokens that are no colours, and what each is for. */
export const shapeTokens = {
  stripe: 'the stripe below the heading of a page: a CSS image',
  radius: 'how round corners are',
  space: 'the base of all space',
  font: 'the font of text',
  'font-mono': 'the font of code',
} as const

export const noteKinds = ['note', 'info', 'tip', 'warning', 'danger', 'success'] as const

export type NoteToken = (typeof noteKinds)[number]
export type SurfaceToken = Extract<ColorToken, `surface${string}`>

/** Every ground that text may stand on. */
export const surfaces: readonly SurfaceToken[] = [
  'surface',
  'surface-raised',
  'surface-accent',
  ...noteKinds.map((kind) => `surface-${kind}` as const),
]

/** What stands on any ground. */
export const textTokens: readonly ColorToken[] = ['ink', 'ink-muted', 'heading', 'link', 'link-visited', 'link-hover']

/** What is no text, and must be told from its ground. */
export const markTokens: readonly ColorToken[] = ['focus', 'accent', 'line-control']

/** What a theme has colours for: the light and the dark scheme, each also for readers who ask for more contrast. */
export const schemes = ['light', 'dark', 'light-more-contrast', 'dark-more-contrast'] as const

export type ThemeScheme = (typeof schemes)[number]
