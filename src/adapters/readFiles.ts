import type { Community } from '../model/community.ts'
import { Field, type Value } from './field.ts'
import {
  type CommunityOptions,
  identified,
  type ImportedInFull,
  type Lose,
  lossesOf,
  type SourceFile,
  withoutMail,
} from './source.ts'

/** A file that could be read. */
export interface Source {
  path: string
  root: Field
  lose: Lose
}

/** Reads files, has communities made of them, and then lists what was not carried over. */
export function readFiles(
  files: readonly SourceFile[],
  read: (text: string, lose: Lose) => Value | undefined,
  make: (sources: readonly Source[]) => Community[],
): ImportedInFull {
  const imported: ImportedInFull = { communities: [], losses: [], values: { read: 0, carried: 0, lost: 0 } }
  const sources = files.flatMap(({ path, text }): Source[] => {
    const lose = lossesOf(path, imported.losses)
    // Editors on Windows begin a file with a mark of the order of bytes.
    const value = read(text.replace(/^\uFEFF/, ''), lose)
    return value === undefined ? [] : [{ path, root: new Field(value, '', lose), lose }]
  })
  const taken = new Set<string>()
  for (const community of make(sources)) {
    imported.communities.push(identified(community, community.id || community.name, taken))
  }
  for (const { root } of sources) {
    const { read: all, carried, lost } = root.settle()
    imported.values.read += all
    imported.values.carried += carried
    imported.values.lost += lost
  }
  return imported
}

/** What the files say of the community itself, as far as they do. */
interface Found {
  id?: string
  name?: string
  url?: string
}

/** The beginning of a community. What neither the file nor the options say is noted. */
export function beginCommunity(found: Found, options: CommunityOptions, { path, lose }: Source): Community {
  const file = withoutMail(
    path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, ''),
  )
  const name = options.name ?? found.name
  if (name === undefined) lose('', '', 'the name of the community is not known; give the option name')
  const url = options.url ?? found.url
  if (url === undefined) lose('', '', 'the address of the community is not known; give the option url')
  return { version: 1, id: options.id ?? found.id ?? '', name: name ?? (file || 'Community'), url: url ?? '' }
}
