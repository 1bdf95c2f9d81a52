/** The themes as data. Each is also a style sheet, `moothall/themes/<id>.css`. */
export { type Theme, type ThemeId, themes } from './themes.ts'
export type { Brand, BrandColors, ContrastLevel, Density } from './brand.ts'
