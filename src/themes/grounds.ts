import type { Setting } from './setting.ts'
import { noteKinds, type NoteToken, type SurfaceToken } from './tokens.ts'
import { hexOf, isDark, type Tone, toneOf } from './tones.ts'

/** The grounds of a scheme, as `#rrggbb`. */
export type Grounds = Record<SurfaceToken, string>

/** Hue and chroma of each kind of note. A plain note has the hue of the brand. */
export const noteTones: Record<NoteToken, { c: number; h?: number }> = {
  note: { c: 0.03 },
  info: { c: 0.14, h: 252 },
  tip: { c: 0.11, h: 190 },
  warning: { c: 0.13, h: 65 },
  danger: { c: 0.19, h: 27 },
  success: { c: 0.14, h: 150 },
}

/** The hue that greys have a breath of. */
export function tintOf({ colors }: Setting): number {
  const primary = toneOf(colors.primary)
  return primary.c > 0.02 ? primary.h : toneOf(colors.link).h
}

/** How far the grounds of a scheme are from that of the page, in lightness, and how much colour they have. */
const steps = {
  light: { raised: -0.018, accent: -0.05, note: -0.035, breath: 0.005, noteChroma: 0.16, accentChroma: 0.03 },
  dark: { raised: 0.04, accent: 0.095, note: 0.06, breath: 0.014, noteChroma: 0.24, accentChroma: 0.055 },
}

const awayFrom = (own: Tone, by: number, c: number, h: number): string =>
  hexOf({ l: own.l + by, c: Math.max(own.c, c), h: own.c > c ? own.h : h })

/**
 * The grounds of a scheme: that of the page, and tints of it.
 *
 * @throws RangeError if the ground of a light scheme is dark, or the other way round.
 */
export function groundsOf(setting: Setting): Grounds {
  const { colors, isDark: dark, hasMore } = setting
  const hue = tintOf(setting)
  const step = dark ? steps.dark : steps.light
  // A dark ground with a breath of red or orange looks brown.
  const isWarm = hue < 110 || hue > 330
  const breath = Math.min(toneOf(colors.primary).c, dark && isWarm ? step.breath / 3 : step.breath)
  const page = colors.surface ?? (dark ? hexOf({ l: 0.2, c: breath, h: hue }) : '#ffffff')
  if (isDark(page) !== dark) {
    const [word, field] = dark ? ['dark', 'dark.surface'] : ['light', 'surface']
    throw new RangeError(`defineTheme: ${field} is "${page}"; the ground of the ${word} scheme must be ${word}.`)
  }
  const own = toneOf(page)
  if (hasMore) own.l = dark ? own.l * 0.6 : 1 - (1 - own.l) * 0.6
  // A ground that the brand gives keeps its own grey.
  const grey = colors.surface === undefined ? { c: breath, h: hue } : own
  const nearer = hasMore ? 0.7 : 1
  const link = toneOf(colors.link)
  const notes = noteKinds.map((kind) => {
    const { c, h = hue } = noteTones[kind]
    return [`surface-${kind}`, awayFrom(own, step.note * nearer, c * step.noteChroma, h)]
  })
  return {
    surface: hexOf(own),
    'surface-raised': awayFrom(own, step.raised * nearer, grey.c, grey.h),
    'surface-accent': awayFrom(own, step.accent * nearer, Math.min(link.c, step.accentChroma), link.h),
    ...(Object.fromEntries(notes) as Record<`surface-${NoteToken}`, string>),
  }
}
