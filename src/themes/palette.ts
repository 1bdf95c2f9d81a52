import { type Adjustment, leastContrast, startReport, throwNoTone } from './adjustments.ts'
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

/** The colours of a theme in one scheme. */
export function paletteOf(setting: Setting): Palette {
  const { isDark, text, mark, primary, accent, link, second, darkInk } = setting
  const grounds = groundsOf(setting)
  const { surface, raised, sunken } = grounds
  const cards = { surface, raised, sunken }
  const report = startReport(setting)
  const { h, share } = tintOf(setting)
  const start = isDark ? starts.dark : starts.light

  const textOn = (wished: Tone, token: ColorToken, comfortable?: number): string =>
    toneOn(wished, token, { grounds, ratio: text, comfortable }, setting)
  const markOn = (wished: Tone, token: ColorToken, on: Partial<Grounds> = grounds): string =>
    toneOn(wished, token, { grounds: on, ratio: mark }, setting)

  const ink = textOn({ l: start.ink, c: start.greyInk * share, h }, 'ink')
  const muted = textOn({ l: start.muted, c: start.greyMuted * share, h }, 'muted')
  // A brand whose main colour is nearly black has headings as dark as its text, and on a dark page as light.
  const isGrey = toneOf(primary.hex).c < 0.03
  const heading = isGrey ? ink : textOn(toneOf(primary.hex), 'heading', isDark ? 10 : undefined)
  if (!isGrey) report.compare('heading', primary, heading, leastContrast(primary.hex, grounds, text))
  const linkUsed = textOn(toneOf(link.hex), 'link', isDark ? 5.5 : undefined)
  report.compare('link', link, linkUsed, leastContrast(link.hex, grounds, text))
  const linkTone = toneOf(linkUsed)

  // On a dark page a button as dark as the page would be a hole; one that is given for it is the brand's own wish.
  const edge = isDark && !accent.isGiven ? { grounds: Object.values(cards), ratio: mark } : undefined
  const button = fillOf(accent.hex, ['#ffffff', darkInk], text, edge)
  report.compare(
    'accent',
    accent,
    button.fill,
    leastContrast(accent.hex, { 'on-accent': button.on, ...(edge && cards) }, text),
  )
  const accentEdge = markOn(toneOf(button.fill), 'accent-edge', cards)
  report.compare('accent-edge', accent, accentEdge, leastContrast(accent.hex, cards, mark), true)
  const secondMark = markOn(toneOf(second.hex), 'second-mark', cards)
  report.compare('second-mark', second, secondMark, leastContrast(second.hex, cards, mark), true)
  const lineControl = markOn({ l: isDark ? 0.58 : 0.64, c: 0.02 * share, h }, 'line-control')

  const notes = noteKinds.map((kind) => [kind, textOn({ l: start.note, ...noteTones[kind] }, kind)])
  return {
    colors: {
      ...grounds,
      ink,
      muted,
      heading,
      link: linkUsed,
      'link-hover': textOn({ ...linkTone, l: linkTone.l + start.hover }, 'link-hover'),
      visited: textOn({ l: start.visited, c: 0.14, h: visitedHue(linkTone) }, 'visited'),
      'on-soft': textOn(toneOf(link.hex), 'on-soft', isDark ? 6 : 5),
      accent: button.fill,
      'on-accent': button.on,
      'accent-hover': hoverOf(button.fill, button.on, text),
      'accent-edge': accentEdge,
      second: second.hex,
      'second-mark': secondMark,
      ...bandColors({ setting, grounds, report, accent: button, heading, muted, lineControl }),
      line: lineOf(setting, grounds, h, share),
      'line-control': lineControl,
      focus: linkUsed,
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
