import { clampChroma, converter, formatHex, type Oklch, wcagContrast, wcagLuminance } from 'culori'

const toOklch = converter('oklch')

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
  worstOf(hex, grounds).ratio >= ratio + spare

/** What a tone is looked for by: the grounds that it stands on, and the contrast that it needs on each. */
export interface Need {
  grounds: readonly string[]
  ratio: number
  /** Where to look: away from the grounds. */
  towards: 'black' | 'white'
}

/** The tone of the same hue that is nearest to the wished one and has the contrast; `undefined` if there is none. */
export function nearestTone(wished: Tone, { grounds, ratio, towards }: Need): string | undefined {
  const passes = (hex: string): boolean => hasContrast(hex, grounds, ratio)
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
