import { rmSync } from 'node:fs'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { baselines, differences, strayFiles } from './comparison.ts'

declare module 'vitest' {
  interface ProvidedContext {
    isChromiumPinned: boolean
  }
}

export default function prepare({ config }: TestProject): void {
  if (!config.provide.isChromiumPinned) {
    console.warn('Pictures are skipped: only the Chromium in node_modules draws the pixels that they were taken of.')
    return
  }
  rmSync(differences, { recursive: true, force: true })
  if (config.snapshotOptions.updateSnapshot !== 'all') return
  for (const file of strayFiles()) rmSync(join(baselines, file))
}
