import { formatHex, parse } from 'culori'

/** @throws RangeError that names a field of the brand, what it holds and what it must be. */
export function throwField(path: string, value: unknown, allowed: string): never {
  const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  throw new RangeError(`defineTheme: ${path} must be ${allowed}; received ${shown}.`)
}

export const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null

export function readObject(value: unknown, path: string, allowed: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  return throwField(path, value, allowed)
}

/** A colour as `#rrggbb`. */
export function readColor(value: unknown, path: string): string {
  const color = typeof value === 'string' ? parse(value) : undefined
  if (color === undefined) return throwField(path, value, 'a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"')
  if (color.alpha !== undefined && color.alpha < 1) {
    return throwField(path, value, 'a colour without transparency, since contrast depends on what shows through')
  }
  return formatHex(color)
}

export function readColorList(value: unknown, path: string, most: number): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    return throwField(path, value, `a list of 1 to ${most} colours`)
  }
  return value.map((color, index) => readColor(color, `${path}[${index}]`))
}

export function readNumber(value: unknown, path: string, most: number): number {
  if (typeof value === 'number' && value >= 0 && value <= most) return value
  return throwField(path, value, `a number of CSS pixels from 0 to ${most}`)
}

export function readWord<Word extends string>(value: unknown, path: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value)
  return word ?? throwField(path, value, `one of ${words.join(', ')}`)
}

export function readFlag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : throwField(path, value, 'true or false')
}

// Quoted names and bare words alone: what else CSS would take could end the declaration.
const fontFamilies =
  /^(?:"[^"\\\n<>{};]+"|'[^'\\\n<>{};]+'|[\p{L}_-][\p{L}\p{N}_ -]*)(?:\s*,\s*(?:"[^"\\\n<>{};]+"|'[^'\\\n<>{};]+'|[\p{L}_-][\p{L}\p{N}_ -]*))*$/u

export function readFont(value: unknown, path: string): string {
  if (typeof value === 'string' && fontFamilies.test(value)) return value
  return throwField(path, value, `names of fonts as CSS has them, such as 'Inter, "Open Sans", sans-serif'`)
}

export function readId(value: unknown, path: string): string {
  if (typeof value === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)) return value
  return throwField(path, value, 'lower-case letters, digits and single hyphens, such as "lf-ai-data"')
}
