/** Themes from the colours of a brand. For builds: it brings a library of colours along. */
export { defineTheme, type DefinedTheme } from './defineTheme.ts'
export {
  type ColorValue,
  type DesignToken,
  type DesignTokens,
  toDesignTokens,
  type TokenGroup,
} from './designTokens.ts'
export type { Brand, BrandBand, BrandColors, ContrastLevel, Density } from './brand.ts'
export type { ContrastFigure } from './contrast.ts'
export type { Adjustment } from './adjustments.ts'
export type { ThemeTokens } from './themeCss.ts'
export type { UnknownKey } from './unknownKeys.ts'
export type { ColorToken, HeaderVariant, ThemeScheme } from './tokens.ts'
