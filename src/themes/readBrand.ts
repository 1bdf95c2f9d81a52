import type { Brand, BrandColors, ContrastLevel, Density } from './brand.ts'
import {
  isMissing,
  readColor,
  readColorList,
  readFlag,
  readFont,
  readId,
  readNumber,
  readObject,
  readWord,
  throwField,
} from './readValues.ts'
import { type HeaderVariant, headerVariants } from './tokens.ts'
import { isDark } from './tones.ts'

/** A page header as the brand gives it, colours as `#rrggbb`. */
export interface ReadBand {
  colors: readonly [string, string]
  on?: string
  cta?: string
  onCta?: string
}

/** The colours that a brand gives for one scheme, as `#rrggbb`. */
export interface GivenColors {
  primary?: string
  accent?: string
  link?: string
  second?: string
  tint?: string
  darkInk?: string
  surface?: string
  band?: ReadBand
  stripe?: readonly string[]
}

/** A brand that has been read: colours as `#rrggbb`, defaults filled in where they are no colours. */
export interface ReadBrand {
  id?: string
  light: GivenColors & { primary: string }
  dark: GivenColors
  header: HeaderVariant
  font?: string
  fontDisplay?: string
  /** In CSS pixels. */
  radius: number
  radiusControl: number
  /** The base of space, in CSS pixels. */
  space: number
  level: ContrastLevel
  exact: boolean
}

const spaces: Record<Density, number> = { compact: 3, regular: 4, spacious: 5 }
const densities = Object.keys(spaces) as Density[]

const optional = <Value>(value: unknown, read: (value: unknown) => Value): Value | undefined =>
  isMissing(value) ? undefined : read(value)

function readBand(value: unknown, path: string): ReadBand {
  const band = readObject(value, path, 'an object such as { colors: ["#262262"], cta: "#53ddd5" }')
  const { colors, ...rest } = band as Record<string, unknown>
  const [first, last] = readColorList(colors, `${path}.colors`, 2)
  const colorOf = (key: string): string | undefined => optional(rest[key], (each) => readColor(each, `${path}.${key}`))
  return { colors: [first!, last ?? first!], on: colorOf('on'), cta: colorOf('cta'), onCta: colorOf('onCta') }
}

const colorFields = ['primary', 'accent', 'link', 'second', 'tint', 'darkInk', 'surface'] as const

function readColors(colors: Partial<BrandColors>, path: string): GivenColors {
  const read = Object.fromEntries(
    colorFields
      .filter((field) => !isMissing(colors[field]))
      .map((field) => [field, readColor(colors[field], path + field)]),
  ) as GivenColors
  if (read.darkInk !== undefined && !isDark(read.darkInk)) throwField(`${path}darkInk`, read.darkInk, 'a dark colour')
  return {
    ...read,
    band: optional(colors.band, (band) => readBand(band, `${path}band`)),
    stripe: optional(colors.stripe, (stripe) => readColorList(stripe, `${path}stripe`, 8)),
  }
}

/** Reads and checks a brand. @throws RangeError that names the field, what it holds and what it must be. */
export function readBrand(given: Brand): ReadBrand {
  const brand = readObject(given, 'brand', 'an object with a primary colour') as Brand
  const light = readColors(brand, '')
  const primary = light.primary ?? readColor(brand.primary, 'primary')
  const radius = readNumber(brand.radius ?? 12, 'radius', 64)
  return {
    id: optional(brand.id, (id) => readId(id, 'id')),
    light: { ...light, primary },
    dark: readColors(readObject(brand.dark ?? {}, 'dark', 'an object with colours'), 'dark.'),
    header: readWord(brand.header ?? (light.band ? 'band' : 'plain'), 'header', headerVariants),
    font: optional(brand.font, (font) => readFont(font, 'font')),
    fontDisplay: optional(brand.fontDisplay, (font) => readFont(font, 'fontDisplay')),
    radius,
    radiusControl: readNumber(brand.radiusControl ?? Math.round((radius * 2) / 3), 'radiusControl', 99),
    space: spaces[readWord(brand.density ?? 'regular', 'density', densities)],
    level: readWord(brand.level ?? 'AA', 'level', ['AA', 'AAA']),
    exact: readFlag(brand.exact ?? false, 'exact'),
  }
}
