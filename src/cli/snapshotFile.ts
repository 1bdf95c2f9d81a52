import { existsSync } from 'node:fs'

import { errorMessage } from '../calendar/errorMessage.ts'
import { problemMessages, type Words } from '../data/problemMessages.ts'
import type { Host } from './host.ts'

/** What a command needs to read a file and its snapshot. */
export type SnapshotHost = Pick<Host, 'readFile'> & Partial<Pick<Host, 'exists'>>

/** The snapshot beside a community's file, as far as it could be read. */
export interface SnapshotText {
  text: string
  /** What the text holds; undefined where it cannot be read. */
  value?: unknown
  /** What is wrong with the text. */
  fault?: Words
}

/**
 * The path of the snapshot that `moothall sync` writes beside a community's file.
 * @example snapshotPath('data/kiln.moothall.yaml') // 'data/kiln.moothall.sources.json'
 */
export const snapshotPath = (file: string): string => `${file.replace(/\.(?:ya?ml|json)$/i, '')}.sources.json`

/** Reads the snapshot beside a community's file; undefined where there is none. */
export function readSnapshotFile(
  file: string,
  { readFile, exists = existsSync }: SnapshotHost,
): SnapshotText | undefined {
  const path = snapshotPath(file)
  if (file === '-' || !exists(path)) return undefined
  let text = ''
  try {
    text = readFile(path)
    return { text, value: JSON.parse(text) as unknown }
  } catch (error) {
    return { text, fault: problemMessages.unreadableSnapshot(errorMessage(error)) }
  }
}
