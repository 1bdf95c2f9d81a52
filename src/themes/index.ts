/** The themes as data. Each is also a style sheet, `moothall/themes/<id>.css`. */
export { type Theme, type ThemeId, themes } from './themes.ts'
export type { Brand, BrandBand, BrandColors, ContrastLevel, Density } from './brand.ts'
export type { HeaderVariant } from './tokens.ts'
