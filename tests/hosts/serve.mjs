// A static server for one folder, on a free port of this machine.
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

import { start } from './commands.mjs'

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** A page may be written as `page.html` or as `page/index.html`. */
function fileFor(folder, url) {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)))
  if (existsSync(`${path}.html`)) return `${path}.html`
  return statSync(path).isDirectory() ? join(path, 'index.html') : path
}

async function answer(folder, request, response) {
  if (request.url === '/favicon.ico') return response.writeHead(204).end()
  // A Storybook shows the stories of another, which is served from another origin.
  response.setHeader('access-control-allow-origin', '*')
  try {
    const file = fileFor(folder, request.url)
    const body = await readFile(file)
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    response.end(body)
  } catch {
    response.statusCode = 404
    response.end('not found')
  }
}

/** Serves `folder`; gives its origin, and the function that ends it. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    void answer(folder, request, response)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${server.address().port}`, close }
}

/** Starts the server of a site itself; gives the same. */
export async function startSite(folder) {
  const { origin, close } = await serve(folder)
  // A port that was free a moment ago.
  close()
  const child = start(folder, ['npm', 'start'], { PORT: new URL(origin).port })
  const isUp = () =>
    fetch(origin).then(
      () => true,
      () => false,
    )
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries === 300 || child.exitCode !== null) throw new Error(`npm start in ${folder} serves nothing at ${origin}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  // Of the whole group: npm starts the server as a child of its own.
  return { origin, close: () => process.kill(-Number(child.pid)) }
}
