import { statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { baselines, keptFiles, strayFiles } from './comparison.ts'

it('no picture is kept of a story that is not in the list', () => {
  expect(strayFiles()).toEqual([])
})

it('the pictures together have at most 15 MB', () => {
  const sizes = keptFiles().map((file) => statSync(join(baselines, file)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000_000)
})
