import type { ReadBrand, ReadColors } from './readBrand.ts'
import type { ThemeScheme } from './tokens.ts'

/** What the colours of one scheme are derived from. */
export interface Setting {
  scheme: ThemeScheme
  colors: ReadColors
  isDark: boolean
  /** Whether it is for readers who ask for more contrast. */
  hasMore: boolean
  /** The contrast that text needs. */
  text: number
  /** The contrast that marks need, which are no text. */
  mark: number
  /** Whether the colours that are given must be used as they are. */
  exact: boolean
}

export function settingOf(brand: ReadBrand, scheme: ThemeScheme): Setting {
  const isDark = scheme.startsWith('dark')
  const hasMore = scheme.endsWith('more-contrast')
  return {
    scheme,
    colors: isDark ? brand.dark : brand.light,
    isDark,
    hasMore,
    text: hasMore || brand.level === 'AAA' ? 7 : 4.5,
    mark: hasMore ? 4.5 : 3,
    exact: brand.exact && !hasMore,
  }
}
