import axe from 'axe-core'
import { afterAll, beforeAll } from 'vitest'

function addSheet(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  beforeAll(() => document.head.append(style))
  afterAll(() => style.remove())
}

/** For a test file that asks for boxes, which a browser does not give to what it skips far below the screen. */
export function skipNothing(): void {
  addSheet('[data-moothall] * { content-visibility: visible !important }')
}

/** For a test file that asks for contrasts, which cannot be computed without boxes. */
export function computeContrasts(): void {
  skipNothing()
  // Nor for words at the edge of their ground: what axe takes for their box is as high as the font, not as their line.
  // Nor over a gradient: that the words of a header can be read on each of its colours, the tests of the themes prove.
  addSheet(`
    [data-moothall]:not(.mh\\:page-pair > *) { padding-block: 4px !important }
    [data-moothall][data-slot='page-header'] { background: var(--moothall-band) !important }
    [data-moothall][data-slot='page-header']::after { display: none !important }
  `)
}

export const faultsOf = (results: axe.Result[]): string[] =>
  results.flatMap(({ help, nodes }) => nodes.map((node) => `${help}: ${node.html}\n${node.failureSummary}`))

/** What axe finds at fault with a story that is shown. */
export async function faultsIn(element: HTMLElement, options: axe.RunOptions): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, options)
  // A contrast that cannot be computed is one that nobody has checked.
  return faultsOf([...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')])
}
