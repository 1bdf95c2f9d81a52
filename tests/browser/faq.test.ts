import type { Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { FaqList } from '../../src/FaqList.tsx'
import type { Faq } from '../../src/model/participation.ts'
import { type ServedPages, servePages } from '../fixtures/served.ts'

const faqs: Faq[] = [
  { id: 'cost', question: 'What does it cost?', answer: 'Nothing at all.' },
  { id: 'begin', question: 'Where do I begin?', answer: 'With the guide.' },
]

let pages: ServedPages

beforeAll(async () => {
  pages = await servePages({
    '/faq': `<a href="#faq-begin">Begin here</a>${renderToString(createElement(FaqList, { faqs }))}`,
  })
}, 60_000)

afterAll(() => pages.close())

async function openFaq(path = '/faq'): Promise<Page> {
  const page = await pages.open(path)
  onTestFinished(() => page.context().close())
  return page
}

const isOpen = (page: Page, question: string): Promise<boolean> =>
  page.locator('details', { hasText: question }).evaluate((details: HTMLDetailsElement) => details.open)

const answer = (page: Page, text: string) => page.getByText(text)

describe('without a script', () => {
  it('the answers are in the HTML, closed', async () => {
    const page = await openFaq()
    expect(await answer(page, 'Nothing at all.').count()).toBe(1)
    expect(await answer(page, 'Nothing at all.').isVisible()).toBe(false)
  })

  it('a question opens by a click, and closes by another', async () => {
    const page = await openFaq()
    await page.getByText('What does it cost?').click()
    expect(await answer(page, 'Nothing at all.').isVisible()).toBe(true)
    expect(await answer(page, 'With the guide.').isVisible()).toBe(false)
    await page.getByText('What does it cost?').click()
    expect(await answer(page, 'Nothing at all.').isVisible()).toBe(false)
  })

  it('a question opens by keyboard', async () => {
    const page = await openFaq()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await isOpen(page, 'What does it cost?')).toBe(true)
  })

  it('a link to an answer opens it, and no other', async () => {
    const page = await openFaq('/faq#faq-begin')
    expect(await isOpen(page, 'Where do I begin?')).toBe(true)
    expect(await isOpen(page, 'What does it cost?')).toBe(false)
  })

  it('a link on the same page opens it too', async () => {
    const page = await openFaq()
    await page.getByRole('link', { name: 'Begin here' }).click()
    expect(await answer(page, 'With the guide.').isVisible()).toBe(true)
  })
})

describe('printed', () => {
  it('every answer stands open', async () => {
    const page = await openFaq()
    await page.emulateMedia({ media: 'print' })
    for (const text of ['Nothing at all.', 'With the guide.']) {
      const box = await answer(page, text).boundingBox()
      expect(box?.height).toBeGreaterThan(10)
      expect(await answer(page, text).evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }))).toBe(
        true,
      )
    }
  })

  it('no answer covers the question below it', async () => {
    const page = await openFaq()
    await page.emulateMedia({ media: 'print' })
    const first = await answer(page, 'Nothing at all.').boundingBox()
    const second = await page.getByText('Where do I begin?').boundingBox()
    expect(first!.y + first!.height).toBeLessThanOrEqual(second!.y)
  })
})
