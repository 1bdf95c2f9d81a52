// Finishes the built Storybook: its manifests name files of this machine by their whole path, and its search lists each
// story of a component twice, as itself and as a heading of the page.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(process.cwd(), '/')
for (const file of globSync('storybook-static/manifests/*'))
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(root, ''))

const indexFile = 'storybook-static/index.json'
const index = JSON.parse(readFileSync(indexFile, 'utf8'))
for (const entry of Object.values(index.entries))
  if (entry.type === 'docs' && !entry.tags.includes('unattached-mdx')) delete entry.anchors
writeFileSync(indexFile, JSON.stringify(index))
