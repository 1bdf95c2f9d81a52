import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'

import { headComponentNames, sampleElement, standingNames } from '../fixtures/components.ts'
import { hardTexts, withEmptyLists, withLevels, withTexts } from '../fixtures/extremes.ts'
import { samples } from '../fixtures/samples.ts'
import { isTooWide } from './fits.ts'

// What the data lacks is told to whoever builds the page, and that is not the matter here.
vi.mock('../../src/prepare/warnOnce.ts', () => ({ isDevelopment: true, warnOnce: () => {} }))

const extremes: readonly (readonly [string, (sample: unknown) => unknown])[] = [
  ...Object.entries(hardTexts).map(([name, form]) => [name, (sample: unknown) => withTexts(sample, form)] as const),
  ['nothing in its lists', withEmptyLists],
  ['points within points', withLevels],
]

const inWords = (element: Element): string => element.outerHTML.slice(0, 120)

beforeAll(() => page.viewport(320, 800))

describe.each([...standingNames, ...headComponentNames])(
  '%s fits on a narrow screen, and shows no value that is none',
  (name) => {
    it.each(extremes)('with %s', (extreme, change) => {
      const direction = extreme.includes('right to left') ? 'rtl' : 'ltr'
      const sample: unknown = samples[name as keyof typeof samples]
      const { container } = render(<div dir={direction}>{sampleElement(name, change(sample) as object)}</div>)

      const all = [document.documentElement, ...container.querySelectorAll('[data-moothall], [data-moothall] *')]
      expect(all.filter(isTooWide).map(inWords)).toEqual([])
      expect(container.innerText).not.toMatch(/\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b|\bnull\b/)
    })
  },
)
