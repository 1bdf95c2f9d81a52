import { nearestName } from '../names/nearestName.ts'

/** A key of a brand that no theme is derived from. */
export interface UnknownKey {
  /** Where it is: `acent`, `band.color`, `dark.links`. */
  path: string
  /** The key that was probably meant. */
  nearest?: string
}

const bandKeys = ['colors', 'on', 'cta', 'onCta']
const colorKeys = ['primary', 'accent', 'link', 'second', 'band', 'tint', 'darkInk', 'surface', 'stripe']
const shapeKeys = ['font', 'fontDisplay', 'radius', 'radiusControl', 'density']
const brandKeys = [...colorKeys, 'id', 'dark', 'header', ...shapeKeys, 'level', 'exact']

function unknownIn(value: unknown, path: string, known: readonly string[]): UnknownKey[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = nearestName(key, known)
      return { path: path + key, ...(nearest !== undefined && { nearest }) }
    })
}

/** The keys of a brand that are not read, those of its parts too. */
export function unknownKeysOf(brand: object): readonly UnknownKey[] {
  const { band, dark } = brand as { band?: unknown; dark?: unknown }
  const darkBand = typeof dark === 'object' && dark !== null ? (dark as { band?: unknown }).band : undefined
  return [
    ...unknownIn(brand, '', brandKeys),
    ...unknownIn(band, 'band.', bandKeys),
    ...unknownIn(dark, 'dark.', colorKeys),
    ...unknownIn(darkBand, 'dark.band.', bandKeys),
  ]
}

const warned = new Set<string>()

/** Warns of each unknown key once, in development. */
export function warnOfUnknownKeys(keys: readonly UnknownKey[]): void {
  if (process.env.NODE_ENV === 'production') return
  for (const { path, nearest } of keys) {
    if (warned.has(path)) continue
    warned.add(path)
    const advice = nearest === undefined ? 'Remove it.' : `Did you mean \`${nearest}\`?`
    console.warn(`moothall: defineTheme does not know \`${path}\`. ${advice}`)
  }
}
