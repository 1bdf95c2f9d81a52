// A static server for one folder, on a free port of this machine.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

async function fileFor(folder, url) {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)))
  return (await stat(path)).isDirectory() ? join(path, 'index.html') : path
}

async function answer(folder, request, response) {
  try {
    const file = await fileFor(folder, request.url)
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
