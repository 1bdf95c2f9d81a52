/** The values in a file that are not blank, counted apart from the readers. */
export function countValues(value: unknown): number {
  if (typeof value === 'string') return value.trim() === '' ? 0 : 1
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? 0 : 1
  if (value instanceof Date) return 1
  return Object.values(value).reduce<number>((sum, each) => sum + countValues(each), 0)
}
