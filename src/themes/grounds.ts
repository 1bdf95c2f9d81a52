import type { Setting } from './setting.ts'
import { type GroundToken, noteKinds, type NoteToken } from './tokens.ts'
import { hexOf, isDark, type Tone, toneOf } from './tones.ts'

/** The backgrounds of a scheme, as `#rrggbb`. */
export type Grounds = Record<GroundToken, string>

/** Hue and chroma of each kind of note, the same in every theme. */
export const noteTones: Record<NoteToken, { c: number; h: number }> = {
  note: { c: 0.025, h: 255 },
  info: { c: 0.115, h: 245 },
  tip: { c: 0.115, h: 175 },
  warning: { c: 0.115, h: 70 },
  danger: { c: 0.17, h: 25 },
  success: { c: 0.115, h: 150 },
}

/** How far the backgrounds of a scheme are from that of the page in lightness, and how much colour they have. */
const steps = {
  light: {
    raised: 0.02,
    sunken: -0.026,
    soft: -0.05,
    note: -0.032,
    chroma: 0.007,
    softChroma: 0.03,
    noteChroma: 0.018,
  },
  dark: { raised: 0.04, sunken: -0.03, soft: 0.115, note: 0.07, chroma: 0.02, softChroma: 0.055, noteChroma: 0.03 },
}

/** The hue that greys have a breath of, and how much of it they take. */
export function tintOf({ tint, accent, isDark: dark }: Setting): { h: number; share: number } {
  const tone = toneOf(tint)
  if (tone.c < 0.02) return { h: tone.c > 0.004 ? tone.h : toneOf(accent.hex).h, share: 0.15 }
  if (!dark) return { h: tone.h, share: 1 }
  // A dark grey with a breath of red or orange looks brown, and of pink like wine.
  const isBrown = tone.h > 15 && tone.h < 110
  return { h: tone.h, share: isBrown ? 0.3 : tone.h <= 15 || tone.h > 330 ? 0.5 : 1 }
}

/** The background of the page. @throws RangeError if that of a light scheme is dark, or the other way round. */
function pageOf({ surface, isDark: dark }: Setting, h: number, share: number): Tone {
  if (surface === undefined) return dark ? { l: 0.185, c: 0.018 * share, h } : { l: 1, c: 0, h }
  if (isDark(surface) !== dark) {
    const [word, path] = dark ? ['dark', 'dark.surface'] : ['light', 'surface']
    throw new RangeError(`defineTheme: ${path} must be a ${word} colour; received "${surface}".`)
  }
  return toneOf(surface)
}

/** The backgrounds of a scheme: that of the page, and others that differ from it by a step. */
export function groundsOf(setting: Setting): Grounds {
  const { h, share } = tintOf(setting)
  const page = pageOf(setting, h, share)
  const step = setting.isDark ? steps.dark : steps.light
  // A background that the brand gives keeps its own grey.
  const grey = setting.surface === undefined ? { c: step.chroma * share, h } : page
  const accent = toneOf(setting.accent.hex)
  const softChroma = Math.min(setting.isDark ? accent.c : accent.c * 0.3, step.softChroma)
  const notes = noteKinds.map((kind) => {
    const c = kind === 'note' ? 0.008 : step.noteChroma
    return [`${kind}-soft`, hexOf({ l: page.l + step.note, c, h: noteTones[kind].h })]
  })
  const isWhite = page.l + step.raised >= 1
  return {
    surface: hexOf(page),
    raised: isWhite && !setting.isDark ? '#ffffff' : hexOf({ ...grey, l: page.l + step.raised }),
    sunken: hexOf({ ...grey, l: page.l + step.sunken }),
    soft: hexOf({ l: page.l + step.soft, c: softChroma, h: accent.h }),
    ...(Object.fromEntries(notes) as Record<`${NoteToken}-soft`, string>),
  }
}
