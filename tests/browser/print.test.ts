import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import type { Community } from '../../src/model/community.ts'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { technicalCommittee } from '../../stories/pages/data/technical-committee.ts'

/** The width and the height of a sheet of A4, in pixels of CSS. */
const SHEET = { width: 794, height: 1123 }

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await chromiumOptions())
})
afterAll(() => browser.close())

async function print(community: Community): Promise<Page> {
  const page = await browser.newPage({ viewport: SHEET })
  const html = toHtml(community, { now, localTime: '/enhance.js' })
  await page.setContent(html.replace('</head>', `<style>${flatStyles()}</style></head>`))
  await page.emulateMedia({ media: 'print' })
  return page
}

const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' } })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const pages: readonly (readonly [name: string, community: Community, sheets: number])[] = [
  ['OCI', oci, 3],
  ['Kata Containers', kataContainers, 4],
  ['a technical committee', technicalCommittee, 3],
  ['a large foundation', largeFoundation, 11],
]

describe.each(pages)('on paper, the page of %s', { timeout: 60_000 }, (_name, community, sheets) => {
  let page: Page
  beforeAll(async () => {
    page = await print(community)
  }, 60_000)
  afterAll(() => page.close())

  it('takes few sheets', async () => {
    const taken = await sheetsOf(page)
    expect(taken).toBeGreaterThan(1)
    expect(taken).toBeLessThanOrEqual(sheets)
  })

  it('has nothing that goes on over the end of a sheet but blocks, which cover nothing', async () => {
    const grids = await page.locator('[data-moothall] *').evaluateAll(
      (found, height) =>
        found
          .filter((each) => each.getBoundingClientRect().height > height)
          .filter((each) => /grid|flex/.test(getComputedStyle(each).display))
          .map(({ className }) => className),
      SHEET.height,
    )
    expect(grids).toEqual([])
  })

  it('has no button and no field, and names each address that its links lead to', async () => {
    const isShown = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((found) => found.filter((each) => each.checkVisibility()).map((each) => each.outerHTML))
    expect(await isShown('button, input, select, [popover]')).toEqual([])
    const unsaid = await page.locator('[data-moothall] a[href^="http"]').evaluateAll((found) =>
      found
        .filter((each) => each.checkVisibility())
        .filter((each) => !getComputedStyle(each, '::after').content.includes(each.getAttribute('href')!))
        .map((each) => each.getAttribute('href')),
    )
    expect(unsaid).toEqual([])
  })
})
