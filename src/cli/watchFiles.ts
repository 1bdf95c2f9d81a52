import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Editors write a file in several steps. */
const DEBOUNCE = 80

/**
 * Calls back after each change of one of the files, until the process is interrupted. Their folders are watched, since
 * many editors replace a file by a new one.
 */
export function watchFiles(paths: readonly string[], onChange: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, DEBOUNCE)
  }
  const folders = [...new Set(paths.map((path) => dirname(path)))]
  const watchers = folders.map((folder) => {
    const names = new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path)))
    return watch(folder, (_event, name) => {
      if (name === null || names.has(name)) later()
    })
  })
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      clearTimeout(timer)
      watchers.forEach((watcher) => watcher.close())
      resolve()
    })
  })
}
