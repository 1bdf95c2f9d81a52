import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { llmsText } from '../scripts/llms.ts'
import { root } from './fixtures/sources.ts'

it('llms.txt says what the sources say; if not, run `npm run llms`', () => {
  expect(readFileSync(join(root, 'llms.txt'), 'utf8')).toBe(llmsText())
})
