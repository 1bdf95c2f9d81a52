import { type Adjustment, leastContrast, type Report, startReport, throwNoTone } from './adjustments.ts'
import { bandColors } from './bandColors.ts'
import { type Grounds, groundsOf, noteTones, tintOf } from './grounds.ts'
import type { Setting } from './setting.ts'
import { type ColorToken, noteKinds, type NoteToken } from './tokens.ts'
import { contrastOf, fillOf, hasContrast, hexOf, nearestTone, type Tone, toneOf } from './tones.ts'

export interface Palette {
  colors: Record<ColorToken, string>
  adjustments: readonly Adjustment[]
}

/** The background nearest to the page's on which the strongest text has the contrast. */
function nearestGround(setting: Setting, ratio: number): string {
  const strongest = setting.isDark ? '#ffffff' : '#000000'
  const tone = toneOf(groundsOf(setting).surface)
  for (let step = 1; step < 100; step += 1) {
    const surface = hexOf({ ...tone, l: tone.l + (setting.isDark ? -0.01 : 0.01) * step })
    if (hasContrast(strongest, Object.values(groundsOf({ ...setting, surface })), ratio)) return surface
  }
  return setting.isDark ? '#000000' : '#ffffff'
}

/** What a tone has to be told from, and how well. */
interface Aim {
  grounds: Partial<Record<ColorToken, string>>
  ratio: number
  /** The contrast that a tone gets if one has to be looked for. */
  comfortable?: number
}

/**
 * The wished tone if it can be told from the backgrounds, else the nearest that can.
 *
 * @throws RangeError if even black or white cannot.
 */
function toneOn(wished: Tone, token: ColorToken, { grounds, ratio, comfortable = 0 }: Aim, setting: Setting): string {
  const values = Object.values(grounds)
  const towards = setting.isDark ? 'white' : 'black'
  const own = hexOf(wished)
  if (hasContrast(own, values, ratio)) return own
  const more = Math.max(ratio, comfortable)
  const found =
    nearestTone(wished, [{ grounds: values, ratio: more }], towards) ??
    nearestTone(wished, [{ grounds: values, ratio }], towards)
  if (found !== undefined) return found
  const most = leastContrast(setting.isDark ? '#ffffff' : '#000000', grounds, ratio)
  return throwNoTone(setting, token, most, nearestGround(setting, ratio))
}

/** The tones that text and lines start from. */
const starts = {
  light: { ink: 0.22, muted: 0.485, greyInk: 0.025, greyMuted: 0.022, note: 0.48, visited: 0.46, hover: -0.1 },
  dark: { ink: 0.955, muted: 0.765, greyInk: 0.006, greyMuted: 0.018, note: 0.79, visited: 0.78, hover: 0.08 },
}

// Purple, as browsers have it, unless links are purple themselves.
const visitedHues = [310, 355, 250]

/** A hue for links that were followed, which is not that of links. */
function visitedHue(link: Tone): number {
  const distance = (hue: number): number => Math.abs(((hue - link.h + 540) % 360) - 180)
  return visitedHues.find((hue) => distance(hue) > 40) ?? 310
}

/** The background of a filled button under the pointer: a little stronger, where its text can still be read. */
function hoverOf(fill: string, on: string, text: number): string {
  const tone = toneOf(fill)
  const hovered = hexOf({ ...tone, l: tone.l + (contrastOf(on, '#000000') > 10 ? -0.05 : 0.04) })
  return hasContrast(on, [hovered], text) ? hovered : fill
}

/** What the colours of one scheme are made with. */
interface Workbench {
  setting: Setting
  grounds: Grounds
  cards: Pick<Grounds, 'surface' | 'raised' | 'sunken'>
  report: Report
  /** Text that can be read on every background. */
  textOn: (wished: Tone, token: ColorToken, comfortable?: number) => string
  /** An indicator that can be seen on these backgrounds. */
  markOn: (wished: Tone, token: ColorToken, on: Partial<Grounds>) => string
}

function workbenchFor(setting: Setting): Workbench {
  const grounds = groundsOf(setting)
  const { surface, raised, sunken } = grounds
  return {
    setting,
    grounds,
    cards: { surface, raised, sunken },
    report: startReport(setting),
    textOn: (wished, token, comfortable) =>
      toneOn(wished, token, { grounds, ratio: setting.text, comfortable }, setting),
    markOn: (wished, token, on) => toneOn(wished, token, { grounds: on, ratio: setting.mark }, setting),
  }
}

/** Text, headings and links. */
function textColors({ setting, grounds, report, textOn }: Workbench) {
  const { isDark, text, primary, accent, link } = setting
  const { h, share } = tintOf(setting)
  const start = isDark ? starts.dark : starts.light
  const ink = textOn({ l: start.ink, c: start.greyInk * share, h }, 'ink')
  // A brand whose main colour is nearly black has headings as dark as its text, and on a dark page as light.
  const isGrey = toneOf(primary.hex).c < 0.03
  const heading = isGrey ? ink : textOn(toneOf(primary.hex), 'heading', isDark ? 10 : undefined)
  if (!isGrey) report.compare('heading', primary, heading, leastContrast(primary.hex, grounds, text))
  const linkUsed = textOn(toneOf(link.hex), 'link', isDark ? 5.5 : undefined)
  report.compare('link', link, linkUsed, leastContrast(link.hex, grounds, text))
  const linkTone = toneOf(linkUsed)
  return {
    ink,
    muted: textOn({ l: start.muted, c: start.greyMuted * share, h }, 'muted'),
    heading,
    link: linkUsed,
    'link-hover': textOn({ ...linkTone, l: linkTone.l + start.hover }, 'link-hover'),
    visited: textOn({ l: start.visited, c: 0.14, h: visitedHue(linkTone) }, 'visited'),
    'on-soft': textOn(toneOf(accent.hex), 'on-soft', isDark ? 6 : 5),
    focus: linkUsed,
  }
}

/** Filled buttons, and what shows the second colour. */
function accentColors({ setting, cards, report, markOn }: Workbench) {
  const { isDark, text, mark, accent, second, darkInk } = setting
  // On a dark page a button as dark as the page would be a hole; one that is given for it is the brand's own wish.
  const edge = isDark && !accent.isGiven ? { grounds: Object.values(cards), ratio: mark } : undefined
  const { fill, on } = fillOf(accent.hex, ['#ffffff', darkInk], text, edge)
  report.compare('accent', accent, fill, leastContrast(accent.hex, { 'on-accent': on, ...(edge && cards) }, text))
  const accentEdge = markOn(toneOf(fill), 'accent-edge', cards)
  report.compare('accent-edge', accent, accentEdge, leastContrast(accent.hex, cards, mark), true)
  const secondMark = markOn(toneOf(second.hex), 'second-mark', cards)
  report.compare('second-mark', second, secondMark, leastContrast(second.hex, cards, mark), true)
  return {
    accent: fill,
    'on-accent': on,
    'accent-hover': hoverOf(fill, on, text),
    'accent-edge': accentEdge,
    second: second.hex,
    'second-mark': secondMark,
  }
}

/** The colours of a theme in one scheme. */
export function paletteOf(setting: Setting): Palette {
  const workbench = workbenchFor(setting)
  const { grounds, report, textOn, markOn } = workbench
  const { isDark } = setting
  const { h, share } = tintOf(setting)
  const texts = textColors(workbench)
  const accents = accentColors(workbench)
  const lineControl = markOn({ l: isDark ? 0.58 : 0.64, c: 0.02 * share, h }, 'line-control', grounds)
  const noteLightness = isDark ? starts.dark.note : starts.light.note
  const notes = noteKinds.map((kind) => [kind, textOn({ l: noteLightness, ...noteTones[kind] }, kind)])
  const { heading, muted } = texts
  const accent = { fill: accents.accent, on: accents['on-accent'] }
  return {
    colors: {
      ...grounds,
      ...texts,
      ...accents,
      ...bandColors({ setting, grounds, report, accent, heading, muted, lineControl }),
      line: lineOf(setting, grounds, h, share),
      'line-control': lineControl,
      live: textOn(toneOf(isDark ? '#3ddc84' : '#12813f'), 'live'),
      ...(Object.fromEntries(notes) as Record<NoteToken, string>),
    },
    adjustments: report.adjustments,
  }
}

/** The border of cards: decoration, but for readers who ask for more contrast. */
function lineOf(setting: Setting, grounds: Grounds, h: number, share: number): string {
  const { l } = toneOf(grounds.surface)
  const faint = { l: l + (setting.isDark ? 0.15 : -0.095), c: (setting.isDark ? 0.022 : 0.012) * share, h }
  return setting.hasMore ? toneOn(faint, 'line', { grounds, ratio: setting.mark }, setting) : hexOf(faint)
}
