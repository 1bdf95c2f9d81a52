// Writes the page's HTML into the built site, so that it can be read before, and without, its script.
import { readFileSync, writeFileSync } from 'node:fs'

import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'

import { App } from './src/App.tsx'

const now = Date.now()
const html = renderToString(
  <StrictMode>
    <App now={now} />
  </StrictMode>,
)
const page = readFileSync('dist/index.html', 'utf8')
writeFileSync(
  'dist/index.html',
  page.replace('<div id="root">', () => `<div id="root" data-now="${now}">${html}`),
)
