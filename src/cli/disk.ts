import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

import { CommandError } from './CommandError.ts'
import { decodeText } from './decodeText.ts'
import type { Host } from './host.ts'
import { isDirect, replaceFiles, unwritable } from './replaceFiles.ts'

/** What a file is, whatever it is called. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}

/**
 * Where a file is written: behind all symbolic links.
 * @throws CommandError
 */
function targetOf(path: string): string {
  try {
    return realPath(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** The path behind all symbolic links, of a file that need not exist. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const parent = dirname(resolve(path))
  if (parent === resolve(path)) return parent
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink ? realPath(resolve(parent, readlinkSync(path))) : join(realPath(parent), basename(path))
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)
}

/** The files of this machine. */
export class Disk implements Pick<Host, 'readFile' | 'writeFiles' | 'replaceFile' | 'exists' | 'isFile' | 'changedAt'> {
  /** The texts that were read, by what the files are. */
  readonly #read = new Map<string, string>()

  readonly readFile = (path: string): string => {
    const text = decodeText(readFileSync(path === '-' ? 0 : path))
    const identity = path === '-' ? undefined : identityOf(path)
    if (identity !== undefined) this.#read.set(identity, text)
    return text
  }

  /** A link that leads nowhere has its name too. */
  readonly exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

  /** Whether it is no pipe and no device. Of what does not exist reading tells. */
  readonly isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? true

  readonly changedAt = (path: string): number | undefined => (path === '-' ? undefined : statSync(path).mtimeMs)

  readonly writeFiles = (files: ReadonlyMap<string, string>, folder?: string): void => {
    const root = folder === undefined ? undefined : targetOf(folder)
    const targets = [...files].map(([path, text]) => {
      const target = root === undefined && isDirect(path) ? resolve(path) : targetOf(path)
      if (root !== undefined && !isWithin(root, target))
        throw new CommandError([`${path}: error: it leads out of ${folder} by a symbolic link. Remove the link.`], 2)
      const read = this.#read.get(identityOf(target) ?? '')
      if (read !== undefined && read !== text)
        throw new CommandError([`${path}: error: it is read, so it is not written. Give another --output.`], 2)
      return { path, target, text }
    })
    replaceFiles(targets)
  }

  readonly replaceFile = (path: string, text: string): void => {
    if (!this.isFile(path)) throw new CommandError([`${path}: error: it must be a file that can be written anew.`], 2)
    replaceFiles([{ path, target: targetOf(path), text }])
  }
}
