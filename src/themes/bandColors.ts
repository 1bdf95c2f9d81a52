import { leastContrast, type Report } from './adjustments.ts'
import type { Grounds } from './grounds.ts'
import type { ReadBand } from './readBrand.ts'
import type { Setting } from './setting.ts'
import { contrastOf, type Fill, fillOf, hasContrast, hexOf, isDark, mix, nearestTone, toneOf } from './tones.ts'

/** The colours of the page header, as `#rrggbb`; `band-glow` as `#rrggbbaa`. */
export type BandColors = Record<
  'band' | 'band-2' | 'band-glow' | 'on-band' | 'on-band-muted' | 'band-cta' | 'on-band-cta' | 'band-line',
  string
>

/** What the header needs of the rest of the palette. */
interface Around {
  setting: Setting
  grounds: Grounds
  report: Report
  accent: Fill
  heading: string
  muted: string
  lineControl: string
}

const invisible = '#00000000'

// Between its ends a gradient may be darker than at both, by a little.
const between = (ends: readonly [string, string]): string[] =>
  ends[0] === ends[1] ? [ends[0]] : [0, 0.25, 0.5, 0.75, 1].map((share) => mix(ends[0], ends[1], share))

/** A header on the background of the page. */
function plainBand({ setting, grounds: { surface }, accent, heading, muted, lineControl }: Around): BandColors {
  const edge = { grounds: [surface], ratio: setting.mark }
  const { fill, on } = fillOf(accent.fill, [accent.on, '#ffffff', setting.darkInk], setting.text, edge)
  return {
    band: surface,
    'band-2': surface,
    'band-glow': invisible,
    'on-band': heading,
    'on-band-muted': muted,
    'band-cta': fill,
    'on-band-cta': on,
    'band-line': lineControl,
  }
}

/** What a header is made from where the brand gives no band for it. */
function derivedBand({ header, primary, second, accent, isDark: dark, text }: Setting): ReadBand {
  const tone = toneOf(primary.hex)
  if (header === 'tint') {
    const { c, h } = toneOf(accent.hex)
    const even = hexOf({ l: dark ? 0.27 : 0.95, c: Math.min(c, 0.04), h })
    return { colors: [even, even] }
  }
  const first = dark ? hexOf({ ...tone, l: Math.min(tone.l, 0.36) }) : primary.hex
  const other = header === 'gradient' ? toneOf(second.hex) : { ...tone, l: toneOf(first).l + 0.06 }
  const last = hexOf(dark && header === 'gradient' ? { ...other, l: 0.4 } : other)
  // Where white can be read at one end, the other is made for it, too.
  const white = [{ grounds: ['#ffffff'], ratio: text }]
  const isForWhite = hasContrast('#ffffff', [first], text)
  return { colors: [first, (isForWhite ? nearestTone(toneOf(last), white, 'black') : undefined) ?? last] }
}

interface Readable {
  ends: readonly [string, string]
  on: string
}

/** Text on a band: the wished colours if it can be read, else the nearest tones of the band that it can be read on. */
function readableBand({ colors, on }: ReadBand, { darkInk, text }: Setting): Readable {
  const reads = (ink: string, ends: readonly [string, string]): boolean => hasContrast(ink, between(ends), text)
  const inks = [...(on === undefined ? [] : [on]), '#ffffff', darkInk, ...(on === undefined ? ['#000000'] : [])]
  const asItIs = (on === undefined ? inks : [on]).find((ink) => reads(ink, colors))
  if (asItIs !== undefined) return { ends: colors, on: asItIs }
  const worst = (ink: string): number => Math.min(...between(colors).map((each) => contrastOf(ink, each)))
  const ink = on ?? inks.reduce((best, each) => (worst(each) > worst(best) ? each : best))
  const towards = isDark(ink) ? 'white' : 'black'
  const moved = (ratio: number): [string, string] => {
    const [first, last] = colors.map((each) => nearestTone(toneOf(each), [{ grounds: [ink], ratio }], towards))
    const end = towards === 'white' ? '#ffffff' : '#000000'
    return [first ?? end, last ?? end]
  }
  for (let more = 0; more < 2; more += 0.2)
    if (reads(ink, moved(text + more))) return { ends: moved(text + more), on: ink }
  // An ink that is given, and is neither dark nor light, cannot be read on anything.
  return towards === 'white'
    ? { ends: ['#ffffff', '#ffffff'], on: '#000000' }
    : { ends: ['#000000', '#000000'], on: '#ffffff' }
}

/** The light in the corner of a band: as much of the second colour as leaves the text on it readable. */
function glowOf({ ends, on }: Readable, { header, second, text }: Setting): { glow: string; under: readonly string[] } {
  if (header !== 'band') return { glow: invisible, under: [] }
  for (let alpha = 0x42; alpha > 0; alpha -= 6) {
    const under = ends.map((end) => mix(end, second.hex, alpha / 255))
    if (hasContrast(on, under, text)) return { glow: second.hex + alpha.toString(16).padStart(2, '0'), under }
  }
  return { glow: invisible, under: [] }
}

/** The filled button on a band: as the brand gives it, else in the first of its colours that can be seen there. */
function buttonOf(band: ReadBand, { on }: Readable, seen: readonly string[], around: Around): Fill {
  const { accent, setting } = around
  const edge = { grounds: seen, ratio: setting.mark }
  const colors = [accent.fill, setting.second.hex]
  const wished = band.cta ?? colors.find((each) => hasContrast(each, seen, setting.mark)) ?? on
  const inks = [...(band.onCta ? [band.onCta] : []), '#ffffff', setting.darkInk]
  const found = fillOf(wished, inks, setting.text, edge)
  if (hasContrast(found.fill, seen, setting.mark)) return found
  return { fill: on, on: isDark(on) ? '#ffffff' : '#000000' }
}

/** Text of less weight: a fifth of the band mixed in, or as little as leaves it readable. */
function mutedOn(on: string, first: string, grounds: readonly string[], text: number): string {
  for (let share = 0.2; share > 0; share -= 0.02) {
    const muted = mix(on, first, share)
    if (hasContrast(muted, grounds, text)) return muted
  }
  return on
}

/** The colours of the page header. */
export function bandColors(around: Around): BandColors {
  const { setting, report } = around
  const { header, isDark: dark, isBandGiven, bandPath, text, mark } = setting
  if (header === 'plain') return plainBand(around)
  // A light band that was given for a light page would glare in a dark one.
  const glares = dark && !isBandGiven && setting.band !== undefined && !isDark(setting.band.colors[0])
  const isDerived = setting.band === undefined || glares
  const band = isDerived ? derivedBand(setting) : setting.band!
  const readable = readableBand(band, setting)
  const { ends, on } = readable
  const seen = between(ends)
  const { glow, under } = glowOf(readable, setting)
  const button = buttonOf(band, readable, seen, around)
  const compare = (token: keyof BandColors, field: string, hex: string, used: string, meets: object, ratio: number) => {
    if (isDerived) return
    const source = { hex, path: `${bandPath}.${field}`, isGiven: !dark || isBandGiven }
    report.compare(token, source, used, leastContrast(hex, meets, ratio))
  }
  compare('band', 'colors[0]', band.colors[0], ends[0], { 'on-band': on }, text)
  if (band.colors[0] !== band.colors[1])
    compare('band-2', 'colors[1]', band.colors[1], ends[1], { 'on-band': on }, text)
  if (band.on) compare('on-band', 'on', band.on, on, { band: band.colors[0], 'band-2': band.colors[1] }, text)
  if (band.cta) compare('band-cta', 'cta', band.cta, button.fill, { band: ends[0], 'band-2': ends[1] }, mark)
  if (band.onCta) compare('on-band-cta', 'onCta', band.onCta, button.on, { 'band-cta': button.fill }, text)
  const half = toneOf(mix(on, ends[0], 0.5))
  return {
    band: ends[0],
    'band-2': ends[1],
    'band-glow': glow,
    'on-band': on,
    'on-band-muted': mutedOn(on, ends[0], [...seen, ...under], text),
    'band-cta': button.fill,
    'on-band-cta': button.on,
    'band-line': nearestTone(half, [{ grounds: seen, ratio: mark }], isDark(on) ? 'black' : 'white') ?? on,
  }
}
