// All hosts must show the same text: that of the library's own HTML, and once a browser has taken over, that of the others.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { CommunityPage } from '../../dist/index.js'
import { readPage } from './check.mjs'
import { community, now } from './community.ts'
import { addressesOf } from './expected.mjs'

/** The text of the page as the library writes it. */
async function textOfLibrary(browser, calendars) {
  const page = await browser.newPage()
  const element = createElement(CommunityPage, { community, now, ...addressesOf(calendars) })
  await page.setContent(renderToStaticMarkup(element))
  const { text } = await page.evaluate(readPage)
  await page.close()
  return text
}

/** Where two texts part. */
function parting(text, expected) {
  const at = [...expected].findIndex((letter, index) => letter !== text[index])
  const from = Math.max(0, at - 20)
  return `“${text.slice(from, at + 60)}” in place of “${expected.slice(from, at + 60)}”`
}

/** Adds to the results a fault for each text that is not that of the others. */
export async function checkTexts(browser, results) {
  const groups = Map.groupBy(results, ({ texts }) => texts?.calendars)
  for (const [calendars, alike] of groups) checkAlike(alike, await textOfLibrary(browser, calendars))
}

function checkAlike(results, html) {
  const hydrated = results.map(({ texts }) => texts?.hydrated).find((text) => text !== undefined)
  for (const { texts, faults } of results) {
    if (texts?.html !== undefined && texts.html !== html) faults.push(`text: ${parting(texts.html, html)}`)
    if (texts?.hydrated !== undefined && texts.hydrated !== hydrated)
      faults.push(`text after hydration: ${parting(texts.hydrated, hydrated)}`)
  }
}
