import { globSync } from 'node:fs'
import { join } from 'node:path'

import type { BrowserConfigOptions } from 'vitest/node'

import { pictures } from './pictured.ts'

export const baselines: string = join(import.meta.dirname, 'baselines')
export const differences: string = join(import.meta.dirname, '../../temp/pictures')

/** The files of all pictures that are kept, by their paths. */
export const keptFiles = (): string[] => globSync('**/*.png', { cwd: baselines })

/** Those of stories that are gone. */
export const strayFiles = (): string[] => keptFiles().filter((file) => !pictures.includes(file.replace('.png', '')))

/** When two pictures are the same, and where they lie. */
export const comparison: NonNullable<BrowserConfigOptions['expect']>['toMatchScreenshot'] = {
  comparatorName: 'pixelmatch',
  comparatorOptions: {
    // The pinned browser with its fonts draws the same bytes each time. Another processor may round in its own way: one
    // step of a channel passes, and two fail in red, green or grey, four in blue.
    threshold: 0.004,
    // Edges count as well, since of a thin line that moves by a pixel there is little else.
    includeAA: true,
    // Where roundings add up. A button that moves by a pixel changes hundreds.
    allowedMismatchedPixels: 8,
  },
  resolveScreenshotPath: ({ arg, ext }) => join(baselines, `${arg}${ext}`),
  resolveDiffPath: ({ arg, ext }) => join(differences, `${arg}${ext}`),
}
