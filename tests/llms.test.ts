import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { llmsFullText, llmsText } from '../scripts/llms.ts'
import { root } from './fixtures/sources.ts'

it.each([
  ['llms.txt', llmsText],
  ['llms-full.txt', llmsFullText],
])('%s says what the sources say; if not, run `npm run llms`', (file, text) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(text())
})
