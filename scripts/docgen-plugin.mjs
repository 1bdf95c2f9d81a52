// Gives components their props for the tables of Storybook. A worker reads them, since the compiler takes longer than all
// else that a first story waits for, and the server would answer nothing meanwhile.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const root = fileURLToPath(new URL('../', import.meta.url))
const src = fileURLToPath(new URL('../src/', import.meta.url))
const isComponent = (file) => /^[A-Z]\w*\.tsx$/.test(relative(src, file))

/** @returns {import('vite').Plugin} */
export function docgenPlugin() {
  /** @type {Worker} */
  let worker
  /** What waits for an answer, by the number of its question. */
  const waiting = new Map()
  const stop = () => void worker.terminate()

  function start() {
    worker = new Worker(new URL('./docgen-worker.mjs', import.meta.url))
    worker.unref()
    worker.on('message', ({ question, docs }) => {
      waiting.get(question)?.resolve(docs)
      waiting.delete(question)
    })
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    })
  }

  let asked = 0
  function propsOf(file) {
    const question = ++asked
    return new Promise((resolve, reject) => {
      waiting.set(question, { resolve, reject })
      worker.postMessage({ question, file })
    })
  }

  return {
    name: 'moothall-docgen',
    enforce: 'pre',
    buildStart: start,
    async transform(source, id) {
      const [file] = id.split('?', 1)
      if (!isComponent(file)) return undefined
      const docs = await propsOf(file)
      // Without the paths of this machine.
      const lines = docs.map(
        (each) => `${each.displayName}.__docgenInfo = ${JSON.stringify(each).replaceAll(root, '')}`,
      )
      // Behind the code, so that its lines stay where the map of later steps has them.
      return { code: [source, ...lines, ''].join('\n'), map: null }
    },
    closeBundle: stop,
    configureServer(server) {
      server.httpServer?.once('close', stop)
    },
  }
}
