// Writes the page's HTML into the built site, so that it can be read before, and without, its script.
import { readFileSync, writeFileSync } from 'node:fs'

import { renderToString } from 'react-dom/server'

import { App } from './App.tsx'

const html = readFileSync('dist/index.html', 'utf8')
const root = '<div id="root">'
writeFileSync(
  'dist/index.html',
  html.replace(root, () => root + renderToString(<App />)),
)
