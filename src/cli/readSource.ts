import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { CALENDAR_WITHOUT_END } from '../adapters/icalComponent.ts'
import { UIDS } from '../adapters/icalGroups.ts'
import type { Loss, SourceFile } from '../adapters/source.ts'
import { errorMessage } from '../calendar/errorMessage.ts'
import { sameData } from '../calendar/sameData.ts'
import { toArray } from '../calendar/toArray.ts'
import { definitionOf, type FetchedEntries, type FetchedFile, type FetchedSource } from '../data/snapshot.ts'
import type { Source } from '../model/community.ts'
import { fetchedEntries } from './fetchedEntries.ts'
import { fetchFile, type FetchOptions, textOf, tooLong } from './fetchFile.ts'
import { importFormats } from './importFormats.ts'
import { SourceError } from './SourceError.ts'

/** What reading a source needs to know. */
export interface SourceContext {
  /** The community's file. */
  file: string
  community: { id?: string; name: string; url: string }
  /** What was fetched the last time, if it can be told what has changed since. */
  before?: FetchedSource
  /** The instant of the run; epoch milliseconds. */
  now: number
  fetch: FetchOptions
  /** Whether a source may have nothing. */
  allowEmpty: boolean
}

/** A source as it was read. */
export interface SourceRead {
  fetched: FetchedSource
  losses: readonly Loss[]
}

/** A file of a source; without a text where it is as before. */
interface ReadFile extends FetchedFile {
  text?: string
}

/**
 * Fetches a source, and reads its entries.
 * @throws SourceError that says what happened, and what to do
 */
export async function readSource(source: Source, context: SourceContext): Promise<SourceRead> {
  const { before, now } = context
  const definition = definitionOf(source)
  const isSame = before !== undefined && sameData(before.source, definition)
  const etags = isSame ? before.files.map(({ etag }) => etag) : []
  // What the server calls unchanged is not sent, so it helps only where all of the files are so called.
  let files = await readFiles(source, context, etags.length > 0 && etags.every(Boolean) ? etags : [])
  const fetchedOn = new Date(now).toISOString().slice(0, 10)
  if (isSame && files.every(({ text }) => text === undefined)) {
    const { failed: _failed, ...kept } = before
    return { fetched: { ...kept, fetchedOn }, losses: [] }
  }
  if (files.some(({ text }) => text === undefined)) files = await readFiles(source, context, [])
  const { entries, losses } = await entriesOf(source, files, context)
  return {
    fetched: { source: definition, fetchedOn, files: files.map(({ text: _text, ...file }) => file), entries },
    losses,
  }
}

function readFiles(
  { href, path }: Source,
  context: SourceContext,
  etags: readonly (string | undefined)[],
): Promise<ReadFile[]> {
  const { file, fetch } = context
  const addresses = href === undefined ? [] : toArray(href)
  const paths = path === undefined ? [] : toArray(path)
  return Promise.all([
    ...addresses.map(async (from, index): Promise<ReadFile> => {
      const { hash = context.before?.files[index]?.hash ?? '', ...read } = await fetchFile(from, {
        ...fetch,
        ...(etags[index] !== undefined && { etag: etags[index] }),
      })
      return { from, hash, ...read }
    }),
    ...paths.map((from) => Promise.resolve(readLocalFile(from, join(dirname(file), from), fetch.maxBytes))),
  ])
}

function readLocalFile(from: string, path: string, maxBytes: number): ReadFile {
  let bytes: Buffer
  try {
    const { size } = fileAt(path)
    if (size > maxBytes) throw tooLong(maxBytes)
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new SourceError(
      isMissing ? `${from} does not exist` : `${from} cannot be read: ${errorMessage(error)}`,
      `Correct \`path\`, which is seen from the community's file.`,
    )
  }
  return { from, hash: createHash('sha256').update(bytes).digest('hex'), text: textOf(bytes) }
}

/** A device or a pipe has no end. */
function fileAt(path: string): { size: number } {
  const found = statSync(path)
  if (found.isFile()) return found
  throw new SourceError(`${path} is no file`, 'Write the path of a file.')
}

async function entriesOf(
  source: Source,
  files: readonly ReadFile[],
  { community, now, allowEmpty }: SourceContext,
): Promise<{ entries: FetchedEntries; losses: readonly Loss[] }> {
  const { kind, options = {}, into } = source
  const read = await importFormats[kind]!.load()
  const texts = files.map(({ from, text = '' }): SourceFile => ({ path: nameOf(from), text }))
  // What is over need not be carried from snapshot to snapshot.
  const { communities, losses } = read(texts, { ...community, ...options, after: startOfDay(now) })
  if (communities.length === 0) {
    const reason = losses[0] ? `: ${losses[0].reason}` : ''
    throw new SourceError(`it holds nothing that ${kind} reads${reason}`, 'Correct `kind`, or the address.')
  }
  // What would come after the break would be reported as gone.
  if (losses.some(({ reason }) => reason === CALENDAR_WITHOUT_END))
    throw new SourceError('its calendar breaks off before its end', 'Try again later, or publish the whole file.')
  const found = fetchedEntries(communities, source)
  const isEmpty = !toArray(into).some((name) => (found.entries[name] ?? []).length > 0)
  if (isEmpty && !allowEmpty)
    throw new SourceError(
      `it has no ${toArray(into).join(' and no ')}${source.only ? ' of the keys in `only`' : ''}`,
      'Correct the source, or add --allow-empty if that is right.',
    )
  // A snapshot keeps the UIDs, as the keys of its entries.
  const lost = losses.filter(({ at }) => at !== UIDS)
  return { entries: found.entries, losses: [...lost, ...found.losses] }
}

const startOfDay = (now: number): number => now - (now % 86_400_000)

const nameOf = (from: string): string => (URL.canParse(from) ? basename(new URL(from).pathname) || from : from)
