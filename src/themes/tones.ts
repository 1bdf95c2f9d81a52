import { clampChroma, converter, formatHex, type Oklch, wcagContrast, wcagLuminance } from 'culori'

const toOklch = converter('oklch')
const toRgb = converter('rgb')

/** A colour by lightness (0 to 1), chroma and hue (degrees) in OKLCH. */
export interface Tone {
  l: number
  c: number
  h: number
}

export function toneOf(hex: string): Tone {
  const color = toOklch(hex)
  return { l: color?.l ?? 0, c: color?.c ?? 0, h: color?.h ?? 0 }
}

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The colour as `#rrggbb`; of a tone that no screen shows, the chroma gives way. */
export function hexOf({ l, c, h }: Tone): string {
  const color: Oklch = { mode: 'oklch', l: between(l, 0, 1), c: Math.max(c, 0), h }
  return formatHex(clampChroma(color, 'oklch'))
}

/** One colour with a share of another, from 0 to 1, as a browser lays a transparent one over it. */
export function mix(one: string, other: string, share: number): string {
  const [from, to] = [toRgb(one), toRgb(other)]
  const channel = (name: 'r' | 'g' | 'b'): number => (from?.[name] ?? 0) * (1 - share) + (to?.[name] ?? 0) * share
  return formatHex({ mode: 'rgb', r: channel('r'), g: channel('g'), b: channel('b') })
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export const contrastOf = (one: string, other: string): number => wcagContrast(one, other)

export const isDark = (hex: string): boolean => wcagLuminance(hex) < 0.18

/** The ground on which a colour has the least contrast. */
export function worstOf(hex: string, grounds: readonly string[]): { ground: string; ratio: number } {
  const ratios = grounds.map((ground) => ({ ground, ratio: contrastOf(hex, ground) }))
  return ratios.reduce((worst, each) => (each.ratio < worst.ratio ? each : worst))
}

// Others reckon with weights of red, green and blue that differ in the fourth place. By theirs too it must be enough.
const spare = 0.005

/** Whether a colour has a contrast on each of these grounds. */
export const hasContrast = (hex: string, grounds: readonly string[], ratio: number): boolean =>
  grounds.every((ground) => contrastOf(hex, ground) >= ratio + spare)

/** What a tone is looked for by: the colours that it meets, and the contrast that it needs to each. */
export interface Need {
  grounds: readonly string[]
  ratio: number
}

/**
 * The tone of the same hue that is nearest to the wished one and has the contrast, looked for towards black or white,
 * away from what it meets; `undefined` if there is none.
 */
export function nearestTone(wished: Tone, needs: readonly Need[], towards: 'black' | 'white'): string | undefined {
  const passes = (hex: string): boolean => needs.every(({ grounds, ratio }) => hasContrast(hex, grounds, ratio))
  const own = hexOf(wished)
  if (passes(own)) return own
  let far = towards === 'black' ? 0 : 1
  if (!passes(hexOf({ ...wished, l: far }))) return undefined
  let near = wished.l
  // Contrast grows with the distance of lightness, so halving finds the edge.
  while (Math.abs(far - near) > 0.0005) {
    const middle = (far + near) / 2
    if (passes(hexOf({ ...wished, l: middle }))) far = middle
    else near = middle
  }
  return hexOf({ ...wished, l: far })
}

/** A filled area and the text on it. */
export interface Fill {
  fill: string
  on: string
}

/**
 * The wished colour as the background of text, else the nearest tone of its hue that one of the inks can be read on.
 * `edge` is what the area itself must be told from.
 */
export function fillOf(wished: string, inks: readonly string[], ratio: number, edge?: Need): Fill {
  const needsWith = (ink: string): Need[] => [{ grounds: [ink], ratio }, ...(edge ? [edge] : [])]
  const fits = (ink: string): boolean => needsWith(ink).every((need) => hasContrast(wished, need.grounds, need.ratio))
  const asItIs = inks.find(fits)
  if (asItIs !== undefined) return { fill: wished, on: asItIs }
  const tone = toneOf(wished)
  const [first, ...others] = [...inks, '#ffffff', '#000000'].flatMap((on) => {
    const fill = nearestTone(tone, needsWith(on), isDark(on) ? 'white' : 'black')
    return fill === undefined ? [] : [{ fill, on, distance: Math.abs(toneOf(fill).l - tone.l) }]
  })
  if (first === undefined) return { fill: '#ffffff', on: '#000000' }
  const { fill, on } = others.reduce((best, each) => (each.distance < best.distance ? each : best), first)
  return { fill, on: inks.find((ink) => hasContrast(ink, [fill], ratio)) ?? on }
}
