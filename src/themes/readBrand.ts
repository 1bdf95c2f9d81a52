import { formatHex, parse } from 'culori'

import type { Brand, BrandColors, ContrastLevel, Density } from './brand.ts'

/** A brand that has been looked over: colours as `#rrggbb`, defaults filled in. */
export interface ReadBrand {
  id?: string
  light: ReadColors
  dark: ReadColors
  stripe: readonly string[]
  fontFamily?: string
  /** In CSS pixels. */
  radius: number
  /** The base of space, in CSS pixels. */
  space: number
  level: ContrastLevel
  exact: boolean
}

export interface ReadColors {
  primary: string
  link: string
  accent: string
  surface?: string
  /** Which of them were given for this scheme. */
  given: ReadonlySet<string>
}

const spaces: Record<Density, number> = { compact: 3, regular: 4, spacious: 5 }
const levels: Record<ContrastLevel, true> = { AA: true, AAA: true }

function fail(field: string, value: unknown, allowed: string): never {
  const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  throw new RangeError(`defineTheme: ${field} is ${shown}; ${allowed}.`)
}

function readColor(value: unknown, field: string): string {
  const color = typeof value === 'string' ? parse(value) : undefined
  if (color === undefined) return fail(field, value, 'give a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"')
  if (color.alpha !== undefined && color.alpha < 1) {
    return fail(field, value, 'give a colour without transparency, since contrast depends on what shows through')
  }
  return formatHex(color)
}

const readOptional = (value: unknown, field: string): string | undefined =>
  value === undefined || value === null ? undefined : readColor(value, field)

const colorFields = ['primary', 'link', 'accent', 'surface'] as const

function readColors(colors: Partial<BrandColors>, path: string): Partial<Record<(typeof colorFields)[number], string>> {
  return Object.fromEntries(
    colorFields.flatMap((field) => {
      const color = readOptional(colors[field], path + field)
      return color === undefined ? [] : [[field, color]]
    }),
  )
}

function oneOf<Name extends string>(value: unknown, names: Record<Name, unknown>, field: string): Name {
  if (typeof value === 'string' && Object.hasOwn(names, value)) return value as Name
  return fail(field, value, `it may be ${Object.keys(names).join(', ')}`)
}

// Quoted names and bare words alone: what else CSS would take could end the declaration.
const fontFamilies =
  /^(?:"[^"\\\n<>{};]+"|'[^'\\\n<>{};]+'|[\p{L}_-][\p{L}\p{N}_ -]*)(?:\s*,\s*(?:"[^"\\\n<>{};]+"|'[^'\\\n<>{};]+'|[\p{L}_-][\p{L}\p{N}_ -]*))*$/u

function readFont(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && fontFamilies.test(value)) return value
  return fail('fontFamily', value, `give names of fonts as CSS has them, such as 'Inter, "Open Sans", sans-serif'`)
}

function readRadius(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 64) return value
  return fail('radius', value, 'give CSS pixels from 0 to 64')
}

function readId(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)) return value
  return fail('id', value, 'give lower-case letters, digits and single hyphens, such as "lf-ai-data"')
}

function readStripe(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value) || value.length === 0 || value.length > 8) {
    return fail('stripe', value, 'give a list of 1 to 8 colours')
  }
  return value.map((color, index) => readColor(color, `stripe[${index}]`))
}

/** Looks a brand over. @throws RangeError that names the field, what it holds and what is allowed. */
export function readBrand(brand: Brand): ReadBrand {
  if (typeof brand !== 'object' || brand === null) return fail('brand', brand, 'give an object with a primary colour')
  const own = readColors(brand, '')
  const primary = own.primary ?? readColor(brand.primary, 'primary')
  const forDark = readColors(brand.dark ?? {}, 'dark.')
  const accent = own.accent ?? primary
  const darkPrimary = forDark.primary ?? primary
  return {
    id: readId(brand.id),
    light: { primary, link: own.link ?? primary, accent, surface: own.surface, given: new Set(Object.keys(own)) },
    dark: {
      primary: darkPrimary,
      link: forDark.link ?? own.link ?? darkPrimary,
      accent: forDark.accent ?? own.accent ?? darkPrimary,
      surface: forDark.surface,
      given: new Set(Object.keys(forDark)),
    },
    stripe: readStripe(brand.stripe) ?? [accent],
    fontFamily: readFont(brand.fontFamily),
    radius: readRadius(brand.radius ?? 8),
    space: spaces[oneOf(brand.density ?? 'regular', spaces, 'density')],
    level: oneOf(brand.level ?? 'AA', levels, 'level'),
    exact: readFlag(brand.exact),
  }
}

function readFlag(value: unknown): boolean {
  if (value === undefined || value === null) return false
  return typeof value === 'boolean' ? value : fail('exact', value, 'give true or false')
}
