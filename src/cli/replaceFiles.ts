import {
  closeSync,
  fchmodSync,
  fchownSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { CommandError } from './CommandError.ts'
import { holdSignals } from './holdSignals.ts'

/** A file to write. */
export interface NewFile {
  /** As the command line has it. */
  path: string
  /** Behind all symbolic links. */
  target: string
  text: string
}

/** What the system says, in words that say what to do. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
}

/** What has no place to be written beside: a device, a pipe, or whatever standard output is. */
export function isDirect(path: string): boolean {
  if (/^\/(?:dev|proc)\//.test(resolve(path))) return true
  try {
    const found = statSync(path)
    return !found.isFile() && !found.isDirectory()
  } catch {
    // What is wrong with the path is said when it is followed.
    return false
  }
}

/** What the command says where a file cannot be written. */
export function unwritable(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  return new CommandError([`${path}: error: it cannot be written: ${REASONS[code] ?? message}.`])
}

/**
 * Writes all files or none: first each beside its place, then all are renamed into their places, so that no reader ever
 * finds half of one. What is no file, such as a pipe, is written as it is.
 * @throws CommandError
 */
export function replaceFiles(files: readonly NewFile[]): void {
  const release = holdSignals()
  const undo: (() => void)[] = []
  const tidy: (() => void)[] = []
  let path = ''
  try {
    const renames = files.map((file) => {
      path = file.path
      return besides(file, undo)
    })
    for (const [index, rename] of renames.entries()) {
      path = files[index]!.path
      rename(undo, tidy)
    }
  } catch (error) {
    for (const step of undo.toReversed()) quietly(step)
    throw unwritable(path, error)
  } finally {
    for (const step of tidy) quietly(step)
    release()
  }
}

type Rename = (undo: (() => void)[], tidy: (() => void)[]) => void

let count = 0

/** A name in the folder of a file that nothing else has: other commands may write there at the same time. */
const besideOf = (target: string): string => join(dirname(target), `.moothall-${process.pid}-${++count}.tmp`)

/** Writes a file beside its place, and returns what puts it there. */
function besides({ target, text }: NewFile, undo: (() => void)[]): Rename {
  const before = statSync(target, { throwIfNoEntry: false })
  if (before?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
  // Renaming over a pipe or a device would put a file in its place.
  if (isDirect(target)) return () => writeFileSync(target, text)
  makeFolders(dirname(target), undo)
  const beside = besideOf(target)
  const handle = openSync(beside, 'wx')
  undo.push(() => rmSync(beside, { force: true }))
  try {
    if (before) keepRights(handle, before)
    writeFileSync(handle, text)
  } finally {
    closeSync(handle)
  }
  return (undoRenames, tidy) => {
    const kept = before && besideOf(target)
    // A second name, so that the file is never missing. Some disks have no such names.
    if (kept !== undefined && quietly(() => linkSync(target, kept))) {
      undoRenames.push(() => renameSync(kept, target))
      tidy.push(() => rmSync(kept, { force: true }))
    }
    renameSync(beside, target)
    if (!before) undoRenames.push(() => rmSync(target, { force: true }))
  }
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  const top = resolve(first)
  // Only what is empty goes: another command may have written there.
  undo.push(() => {
    for (let made = resolve(folder); made.length >= top.length; made = dirname(made)) rmdirSync(made)
  })
}

/** The new file belongs to whom the old one did, as far as that can be done. */
function keepRights(handle: number, { mode, uid, gid }: Stats): void {
  quietly(() => fchownSync(handle, uid, gid))
  quietly(() => fchmodSync(handle, mode & 0o7777))
}

function quietly(step: () => void): boolean {
  try {
    step()
    return true
  } catch {
    return false
  }
}
