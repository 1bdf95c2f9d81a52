export function flatStyles(): string
export function tailwindStyles(): string
export function themeStyles(): Record<string, string>
