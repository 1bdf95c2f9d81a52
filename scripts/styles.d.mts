export function flatStyles(): string
export function tailwindStyles(): string
