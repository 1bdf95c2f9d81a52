import type { DesignTokens } from '../src/themes/designTokens.ts'

export function flatStyles(): string
export function tailwindStyles(): string
export function themeStyles(): Record<string, string>
export function themeTokens(): Record<string, DesignTokens>
