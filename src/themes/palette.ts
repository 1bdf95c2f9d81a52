import { type Grounds, groundsOf, noteTones, tintOf } from './grounds.ts'
import type { Setting } from './setting.ts'
import { type ColorToken, noteKinds, type NoteToken, surfaces, type SurfaceToken, type ThemeScheme } from './tokens.ts'
import { hasContrast, hexOf, nearestTone, type Tone, toneOf, worstOf } from './tones.ts'

/** A colour of the brand that has too little contrast as it is, and the tone that the theme has in its place. */
export interface Adjustment {
  scheme: ThemeScheme
  /** What of the brand it is. */
  field: 'primary' | 'link' | 'accent'
  /** The token that has it. */
  token: ColorToken
  /** The colour of the brand. */
  wanted: string
  /** The ground on which it has the least contrast. */
  ground: ColorToken
  /** Its contrast there by WCAG 2.2, from 1 to 21. */
  ratio: number
  /** The contrast that is needed. */
  required: number
  /**
   * The nearest tone of the same hue that has the contrast on every ground. On dark grounds text gets 5.5:1 and a grey
   * heading 10:1, where there are such tones, since it looks dim at 4.5:1.
   */
  used: string
}

export interface Palette {
  colors: Record<ColorToken, string>
  adjustments: readonly Adjustment[]
}

const brandTokens = [
  { field: 'primary', token: 'heading' },
  { field: 'link', token: 'link' },
  { field: 'accent', token: 'accent' },
] as const

const nameOf = (hex: string, grounds: Grounds): SurfaceToken =>
  surfaces.find((surface) => grounds[surface] === hex) ?? 'surface'

const inScheme = (scheme: ThemeScheme): string => {
  const [ground, more] = scheme.split('-')
  return `in the ${ground} scheme${more === undefined ? '' : ' with more contrast'}`
}

/** The ground nearest to the page's on which the strongest text has the contrast. */
function nearestGround(setting: Setting, ratio: number): string {
  const strongest = setting.isDark ? '#ffffff' : '#000000'
  const tone = toneOf(groundsOf(setting).surface)
  for (let step = 1; step < 100; step += 1) {
    const surface = hexOf({ ...tone, l: tone.l + (setting.isDark ? -0.01 : 0.01) * step })
    const grounds = Object.values(groundsOf({ ...setting, colors: { ...setting.colors, surface } }))
    if (hasContrast(strongest, grounds, ratio)) return surface
  }
  return setting.isDark ? '#000000' : '#ffffff'
}

// A heading that was nearly black is to be nearly white, and not grey.
const comfortable = ({ c }: Tone, token: ColorToken): number => (token === 'heading' && c < 0.05 ? 10 : 5.5)

const isMark = (token: ColorToken): boolean => token === 'focus' || token === 'accent' || token.startsWith('line')

/**
 * The wished tone if it can be told from these grounds, else the nearest that can. On dark grounds text at the least
 * contrast looks dim, so a tone that is looked for there has some to spare.
 *
 * @throws RangeError if even black or white cannot.
 */
function toneOn(wished: Tone, token: ColorToken, setting: Setting, grounds: Grounds): string {
  const { isDark, scheme } = setting
  const ratio = isMark(token) ? setting.mark : setting.text
  const need = { grounds: Object.values(grounds), towards: isDark ? 'white' : 'black' } as const
  const own = hexOf(wished)
  if (hasContrast(own, need.grounds, ratio)) return own
  const spare =
    isDark && !isMark(token)
      ? nearestTone(wished, { ...need, ratio: Math.max(ratio, comfortable(wished, token)) })
      : undefined
  const found = spare ?? nearestTone(wished, { ...need, ratio })
  if (found !== undefined) return found
  const { ground, ratio: most } = worstOf(isDark ? '#ffffff' : '#000000', need.grounds)
  const field = isDark ? 'dark.surface' : 'surface'
  throw new RangeError(
    `defineTheme: ${token} on ${nameOf(ground, grounds)} ${ground} reaches a contrast of ${most.toFixed(2)}:1 ` +
      `at most ${inScheme(scheme)}, where ${ratio}:1 is needed; the nearest ${field} that allows it is ` +
      `"${nearestGround(setting, ratio)}".`,
  )
}

/** The tones that text starts from. */
const inks = {
  light: { ink: { l: 0.25, c: 0.02 }, muted: { l: 0.47, c: 0.02 }, note: 0.5, visited: 0.46, hover: -0.1 },
  dark: { ink: { l: 0.93, c: 0.008 }, muted: { l: 0.76, c: 0.015 }, note: 0.79, visited: 0.78, hover: 0.08 },
}

// Purple, as browsers have it, unless links are purple themselves.
const visitedHues = [310, 355, 250]

/** A hue for links that were followed, which is not that of links. */
function visitedHue(link: Tone): number {
  const distance = (hue: number): number => Math.abs(((hue - link.h + 540) % 360) - 180)
  return visitedHues.find((hue) => distance(hue) > 40) ?? 310
}

/** A colour of the brand as it may be used, and what had to give way. */
function brandTone(
  { field, token }: (typeof brandTokens)[number],
  setting: Setting,
  grounds: Grounds,
): { used: string; adjustment?: Adjustment } {
  const wanted = setting.colors[field]
  const used = toneOn(toneOf(wanted), token, setting, grounds)
  if (used === wanted) return { used }
  const { ground: hex, ratio } = worstOf(wanted, Object.values(grounds))
  const required = token === 'accent' ? setting.mark : setting.text
  const ground = nameOf(hex, grounds)
  const { scheme } = setting
  if (setting.exact && setting.colors.given.has(field)) {
    const towards = setting.isDark ? 'white' : 'black'
    const nearest = nearestTone(toneOf(wanted), { grounds: Object.values(grounds), ratio: required, towards })
    throw new RangeError(
      `defineTheme: ${setting.isDark ? 'dark.' : ''}${field} "${wanted}" on ${ground} ${hex} has a contrast of ` +
        `${ratio.toFixed(2)}:1 ${inScheme(scheme)}, where ${required}:1 is needed; the nearest tone that has it is ` +
        `"${nearest ?? used}". Give that one, or leave out exact.`,
    )
  }
  return { used, adjustment: { scheme, field, token, wanted, ground, ratio, required, used } }
}

/** The colours of a theme in one scheme. */
export function paletteOf(setting: Setting): Palette {
  const grounds = groundsOf(setting)
  const hue = tintOf(setting)
  const { ink, muted, note, visited, hover } = setting.isDark ? inks.dark : inks.light
  const find = (wished: Tone, token: ColorToken): string => toneOn(wished, token, setting, grounds)
  const [heading, link, accent] = brandTokens.map((each) => brandTone(each, setting, grounds))
  const linkTone = toneOf(link!.used)
  const notes = noteKinds.map((kind) => {
    const { c, h = hue } = noteTones[kind]
    return [kind, find({ l: note, c, h }, kind)]
  })
  return {
    colors: {
      ...grounds,
      ink: find({ ...ink, h: hue }, 'ink'),
      'ink-muted': find({ ...muted, h: hue }, 'ink-muted'),
      heading: heading!.used,
      link: link!.used,
      'link-visited': find({ l: visited, c: 0.15, h: visitedHue(linkTone) }, 'link-visited'),
      'link-hover': find({ ...linkTone, l: linkTone.l + hover }, 'link-hover'),
      ...(Object.fromEntries(notes) as Record<NoteToken, string>),
      focus: link!.used,
      accent: accent!.used,
      'line-control': find({ l: setting.isDark ? 0.55 : 0.62, c: 0.02, h: hue }, 'line-control'),
      line: lineOf(setting, grounds, hue),
    },
    adjustments: [heading, link, accent].flatMap((each) => each?.adjustment ?? []),
  }
}

/** The border of cards: decoration, but for readers who ask for more contrast. */
function lineOf(setting: Setting, grounds: Grounds, h: number): string {
  const { l } = toneOf(grounds.surface)
  const faint = { l: l + (setting.isDark ? 0.17 : -0.13), c: 0.012, h }
  return setting.hasMore ? toneOn(faint, 'line', setting, grounds) : hexOf(faint)
}
