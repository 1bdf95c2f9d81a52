import type { GivenColors, ReadBand, ReadBrand } from './readBrand.ts'
import type { HeaderVariant, ThemeScheme } from './tokens.ts'

/** A colour of the brand, and where in the brand it is: `accent`, `dark.link`, `band.colors[0]`. */
export interface Sourced {
  hex: string
  path: string
  /** Whether it was given for this scheme, and not taken from the other or from another field. */
  isGiven: boolean
}

/** What the colours of one scheme are derived from. */
export interface Setting {
  scheme: ThemeScheme
  isDark: boolean
  /** Whether it is for readers who ask for more contrast. */
  hasMore: boolean
  /** The contrast that text needs. */
  text: number
  /** The contrast that indicators need, which are no text. */
  mark: number
  /** Whether the colours that are given must be used as they are. */
  exact: boolean
  primary: Sourced
  accent: Sourced
  link: Sourced
  second: Sourced
  tint: string
  darkInk: string
  surface?: string
  header: HeaderVariant
  band?: ReadBand
  /** The path of `band` in the brand. */
  bandPath: string
  isBandGiven: boolean
}

type ColorField = 'primary' | 'accent' | 'link' | 'second'

// A black with a breath of blue.
const defaultInk = '#111318'

/** The first of these fields that the brand has, in this scheme before the light one. */
function findColor(brand: ReadBrand, isDark: boolean, fields: readonly ColorField[]): Sourced {
  for (const field of fields) {
    const dark = isDark ? brand.dark[field] : undefined
    if (dark !== undefined) return { hex: dark, path: `dark.${field}`, isGiven: field === fields[0] }
    const light = brand.light[field]
    if (light !== undefined) return { hex: light, path: field, isGiven: !isDark && field === fields[0] }
  }
  return { hex: brand.light.primary, path: 'primary', isGiven: false }
}

export function settingOf(brand: ReadBrand, scheme: ThemeScheme): Setting {
  const isDark = scheme.startsWith('dark')
  const hasMore = scheme.endsWith('more-contrast')
  const own: GivenColors = isDark ? brand.dark : brand.light
  const find = (...fields: ColorField[]): Sourced => findColor(brand, isDark, fields)
  const primary = find('primary')
  const isBandGiven = own.band !== undefined
  return {
    scheme,
    isDark,
    hasMore,
    text: hasMore || brand.level === 'AAA' ? 7 : 4.5,
    mark: hasMore ? 4.5 : 3,
    exact: brand.exact && !hasMore,
    primary,
    accent: find('accent', 'primary'),
    link: find('link', 'accent', 'primary'),
    second: find('second', 'accent', 'primary'),
    tint: own.tint ?? brand.light.tint ?? primary.hex,
    darkInk: own.darkInk ?? brand.light.darkInk ?? defaultInk,
    surface: own.surface,
    header: brand.header,
    band: own.band ?? brand.light.band,
    bandPath: isDark && isBandGiven ? 'dark.band' : 'band',
    isBandGiven,
  }
}
