import { errorMessage } from '../calendar/errorMessage.ts'
import { sameData } from '../calendar/sameData.ts'
import { isFields } from '../data/plainData.ts'
import { checksumOf, type FetchedSource, SNAPSHOT_VERSION, type SourcesSnapshot } from '../data/snapshot.ts'
import type { Source } from '../model/community.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { prettyProblems } from './prettyProblems.ts'
import { openCommunity } from './problems.ts'
import { readSource, type SourceContext } from './readSource.ts'
import { readSnapshotFile, snapshotPath } from './snapshotFile.ts'
import { sourceChanges } from './sourceChanges.ts'
import { SourceError } from './SourceError.ts'
import { type ReportFormat, syncReports } from './syncReport.ts'
import { escapedJson } from './terminalText.ts'
import { type Outcome, withinLimit } from './withinLimit.ts'

export interface SyncOptions {
  check?: boolean
  report: ReportFormat
  force?: boolean
  allowHost?: readonly string[]
  allowPrivate?: boolean
  allowEmpty?: boolean
  /** In seconds. */
  timeout: number
  /** In megabytes. */
  maxSize: number
  /** `source=VARIABLE`. */
  token?: readonly string[]
  losses?: boolean
  now?: number
}

/** So many sources are fetched at once. */
const MOST_AT_ONCE = 8

/** Where nothing changed, the day of the last fetch is written anew only so often, so that a snapshot seldom differs. */
const RENEWED_AFTER_DAYS = 7

const DAYS: Record<NonNullable<Source['refresh']>, number> = { daily: 1, weekly: 7, monthly: 30 }

/**
 * The verb `sync`: fetches the sources of a community, and writes their entries into the snapshot beside its file.
 * @throws CommandError where a source cannot be read, or with `check` where one has changed
 */
export async function sync(file: string, options: SyncOptions, host: Host): Promise<void> {
  if (file === '-') throw new CommandError(['moothall sync: error: it needs a file; received standard input'], 2)
  const { sources, community } = readSources(file, host)
  const tokens = readTokens(options.token ?? [], sources, host)
  const before = readBefore(file, host)
  const isEdited = before !== undefined && before.checksum !== checksumOf(before.sources)
  const read = await inTurns(sources, MOST_AT_ONCE, (source) =>
    outcomeOf(source, { file, community, before, isEdited, token: tokens.get(source.id), options, host }),
  )
  const outcomes = withinLimit(read, (id, error) => failedOutcome(id, error, knownOf(before, id), nowOf(options, host)))
  host.print(syncReports[options.report](outcomes))
  for (const id of Object.keys(before?.sources ?? {}))
    if (!sources.some((source) => source.id === id)) host.warn(`${file}: note: ${id} is no source any more`)
  const kept = outcomes.flatMap(({ id, fetched }): [string, FetchedSource][] => (fetched ? [[id, fetched]] : []))
  const changed = snapshotOf(Object.fromEntries(kept), host.version)
  if (!options.check) write(file, isEdited ? undefined : before, changed, host)
  const failed = outcomes.some(({ failure }) => failure)
  const isChanged = outcomes.some(({ changes }) => changes.length > 0)
  if (failed || (options.check && isChanged)) throw new CommandError([])
}

/** The sources of a file. Only what is wrong with them keeps them from being fetched. */
function readSources(file: string, host: Host): { sources: readonly Source[]; community: SourceContext['community'] } {
  // The snapshot that there is may be what is to be mended.
  const { value, problems, text } = openCommunity(file, {
    readFile: (path) => host.readFile(path),
    exists: () => false,
  })
  const faults = problems.filter(
    ({ severity, path }) => severity === 'error' && (value === undefined || /^sources\b/.test(path)),
  )
  if (faults.length > 0) throw new CommandError(prettyProblems(faults, () => text))
  const fields = isFields(value) ? value : {}
  const sources = (fields['sources'] ?? []) as readonly Source[]
  if (sources.length === 0) throw new CommandError([`${file}: error: it has no sources. Add them to \`sources\`.`], 2)
  const { id, name = 'Community', url = '/' } = fields as Partial<Record<'id' | 'name' | 'url', string>>
  return { sources, community: { ...(id !== undefined && { id }), name, url } }
}

/** The credentials of sources, from variables of the environment that the command line names. */
function readTokens(named: readonly string[], sources: readonly Source[], host: Host): Map<string, string> {
  return new Map(
    named.map((each): [string, string] => {
      const [, id = '', variable = ''] = /^([a-z0-9-]+)=([A-Za-z_]\w*)$/.exec(each) ?? []
      if (!sources.some((source) => source.id === id && source.href !== undefined))
        refuse(`--token must be <source>=<variable> of a source with href; received ${JSON.stringify(each)}`)
      const token = host.variable?.(variable)
      if (token === undefined || token === '') return refuse(`--token names the variable ${variable}, which is not set`)
      if (!/^[\x21-\x7e]+$/.test(token)) return refuse(`the variable ${variable} holds what no token has`)
      return [id, token]
    }),
  )
}

/** The last snapshot; undefined where there is none that this release can go on from. */
function readBefore(file: string, host: Host): SourcesSnapshot | undefined {
  const found = readSnapshotFile(file, host)
  if (!found) return undefined
  const { value } = found
  if (isFields(value) && value['version'] === SNAPSHOT_VERSION && isFields(value['sources']))
    return value as unknown as SourcesSnapshot
  host.warn(`${snapshotPath(file)}: note: this release cannot read it, so it is written anew`)
  return undefined
}

interface Surroundings {
  file: string
  community: SourceContext['community']
  before: SourcesSnapshot | undefined
  /** Whether somebody changed the snapshot by hand. */
  isEdited: boolean
  token: string | undefined
  options: SyncOptions
  host: Host
}

async function outcomeOf(
  source: Source,
  { file, community, before, isEdited, token, options, host }: Surroundings,
): Promise<Outcome> {
  const { id } = source
  const now = nowOf(options, host)
  const known = knownOf(before, id)
  if (known && !options.force && isFresh(source, known, now)) return { id, changes: [], fetched: known }
  // Another release may read the same file in another way.
  const isCurrent = before?.moothall === host.version && !isEdited && !options.force
  try {
    const { fetched, losses } = await readSource(source, {
      file,
      community,
      ...(known && isCurrent && { before: known }),
      now,
      allowEmpty: options.allowEmpty ?? false,
      fetch: {
        maxBytes: options.maxSize * 1_000_000,
        timeout: options.timeout * 1000,
        allowHosts: options.allowHost ?? [],
        allowPrivate: options.allowPrivate ?? false,
        userAgent: `moothall/${host.version}`,
        ...(token !== undefined && { token }),
      },
    })
    tellLosses(id, losses, options, host)
    return { id, changes: sourceChanges(known?.entries ?? {}, fetched.entries), fetched }
  } catch (error) {
    return failedOutcome(id, error, known, now)
  }
}

const nowOf = (options: SyncOptions, host: Host): number => options.now ?? host.now()

const knownOf = (before: SourcesSnapshot | undefined, id: string): FetchedSource | undefined =>
  before && Object.hasOwn(before.sources, id) ? before.sources[id] : undefined

/** A source that keeps its last entries. */
function failedOutcome(id: string, error: unknown, known: FetchedSource | undefined, now: number): Outcome {
  const { message, fix } = error instanceof SourceError ? error : unexpected(error)
  const since = known?.failed?.since ?? new Date(now).toISOString().slice(0, 10)
  const kept = known && { ...known, failed: { since, reason: `${message}.` } }
  return {
    id,
    changes: [],
    failure: { reason: message, fix },
    ...(kept && { entriesOf: kept.fetchedOn, fetched: kept }),
  }
}

/** A reader that stumbles takes one source down, not the others. */
const unexpected = (error: unknown): { message: string; fix: string } => ({
  message: `reading it fails: ${errorMessage(error)}`,
  fix: 'Please report it, with the file.',
})

function isFresh({ refresh }: Source, { fetchedOn, failed }: FetchedSource, now: number): boolean {
  return refresh !== undefined && !failed && now - Date.parse(fetchedOn) < DAYS[refresh] * 86_400_000
}

function tellLosses(
  id: string,
  losses: readonly { path: string; at: string; value: string; reason: string }[],
  options: SyncOptions,
  host: Host,
): void {
  if (losses.length === 0) return
  if (!options.losses) {
    const count = losses.length === 1 ? 'one value is' : `${losses.length} values are`
    host.warn(`${id}: note: ${count} not carried over; --losses lists them`)
    return
  }
  for (const { path, at, value, reason } of losses)
    host.warn(
      `${id}: lost: ${[path, at].filter(Boolean).join(': ')}: ${value === '' ? '' : `${JSON.stringify(value)}: `}${reason}`,
    )
}

function snapshotOf(sources: Readonly<Record<string, FetchedSource>>, version: string): SourcesSnapshot {
  return {
    version: SNAPSHOT_VERSION,
    note: 'Written by `moothall sync`. Do not edit: change the sources, or name an entry by `from` in your own file.',
    moothall: version,
    checksum: checksumOf(sources),
    sources,
  }
}

/** Writes the snapshot where more than days has changed in it, or where those are old. */
function write(file: string, before: SourcesSnapshot | undefined, after: SourcesSnapshot, host: Host): void {
  if (before && isSettled(before, after)) return
  host.replaceFile(snapshotPath(file), escapedJson(`${JSON.stringify(after, null, 2)}\n`))
}

function isSettled(before: SourcesSnapshot, after: SourcesSnapshot): boolean {
  if (before.moothall !== after.moothall) return false
  const ids = Object.keys(after.sources)
  if (!sameData(ids, Object.keys(before.sources))) return false
  return ids.every((id) => {
    const { fetchedOn: last, ...known } = before.sources[id]!
    const { fetchedOn, ...read } = after.sources[id]!
    return (Date.parse(fetchedOn) - Date.parse(last)) / 86_400_000 < RENEWED_AFTER_DAYS && sameData(known, read)
  })
}

/** Runs an asynchronous step for each item, so many at once, and keeps their order. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  most: number,
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await run(next[1])
  }
  await Promise.all(Array.from({ length: most }, work))
  return results
}

function refuse(reason: string): never {
  throw new CommandError([`moothall sync: error: ${reason}`], 2)
}
