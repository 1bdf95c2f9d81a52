import { type Browser, chromium } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { serviceIcons } from '../../src/icons/serviceIcons.ts'
import type { Channel, ChannelKind } from '../../src/model/channel.ts'
import * as drawings from '../../src/parts/drawings.ts'
import { Icon } from '../../src/parts/Icon.tsx'
import { SocialLinks } from '../../src/SocialLinks.tsx'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { componentNames, sampleElement } from '../fixtures/components.ts'

const marks = Object.keys(serviceIcons).map((kind): Channel => ({
  id: kind,
  kind: kind as ChannelKind,
  name: kind,
  href: 'https://kiln.example',
}))

const pages: Readonly<Record<string, string>> = {
  drawings: Object.values(drawings)
    .map((drawing) => renderToStaticMarkup(createElement(Icon, { drawing })))
    .join(''),
  'marks of services': renderToStaticMarkup(createElement(SocialLinks, { channels: marks, icons: serviceIcons })),
  components: componentNames.map((name) => renderToStaticMarkup(sampleElement(name))).join(''),
  oci: toHtml(oci, { now, icons: serviceIcons }),
  kataContainers: toHtml(kataContainers, { now, icons: serviceIcons }),
  largeFoundation: toHtml(largeFoundation, { now, icons: serviceIcons }),
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await chromiumOptions())
})
afterAll(() => browser.close())

it.each(Object.keys(pages))(
  'without a style sheet each icon is a small drawing in the colour of the text: %s',
  async (name) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.setContent(pages[name]!)
    const icons = await page.locator('svg:not(.mh\\:bar)').evaluateAll((found) =>
      found.map((icon) => {
        const { width, height } = icon.getBoundingClientRect()
        const { fill, stroke } = getComputedStyle(icon)
        const isDrawing = fill === 'none' && stroke === 'rgb(0, 0, 0)'
        const hasColor = icon.getAttribute('fill') === 'currentColor' && icon.getAttribute('stroke') === 'none'
        const isNamed = icon.hasAttribute('width') && icon.hasAttribute('height')
        const isSmall = width <= 20 && height <= 20
        return (isDrawing || hasColor || icon.closest('a') !== null) &&
          icon.hasAttribute('stroke') &&
          isNamed &&
          isSmall
          ? ''
          : icon.outerHTML
      }),
    )
    expect(icons.length).toBeGreaterThan(5)
    expect(icons.filter(Boolean)).toEqual([])
    await page.close()
  },
)

it('every service has a mark', () => {
  expect(pages['marks of services']!.match(/<svg/g)).toHaveLength(marks.length)
})
