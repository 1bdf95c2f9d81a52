/** A file with the data of a community, and what is imported of it. */
export interface MoothallFile {
  path: string
  form: 'data' | 'page'
}

/** The files that the plugins and the loader read. No other YAML or JSON is theirs. */
export const fileName: RegExp = /\.moothall\.(?:ya?ml|json)$/

/** What bundlers add to an address of their own accord. */
const ownKeys = new Set(['t', 'v', 'import'])

/** What an id of a bundler names; undefined where it is another plugin's, as `?raw` and `?url` are. */
export function moothallFile(id: string): MoothallFile | undefined {
  const [path = '', query = ''] = id.split('?')
  if (!fileName.test(path)) return undefined
  const keys = [...new URLSearchParams(query).keys()].filter((key) => !ownKeys.has(key))
  if (keys.length === 0) return { path, form: 'data' }
  return keys.length === 1 && keys[0] === 'page' ? { path, form: 'page' } : undefined
}
