import { transform as esbuild } from 'esbuild'
import { transform as lightningCss } from 'lightningcss'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'
import postcss, { type AtRule, type Plugin } from 'postcss'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { now } from '../hosts/community.ts'

// Sites minify the sheet by tools of their own. Whatever those do, each element must look the same.

const sheet = flatStyles()
const page = toHtml(oci, { now, document: false, icons: serviceIcons })

/** As versions, in the form that Lightning CSS reads. */
const version = (major: number, minor = 0): number => (major * 256 + minor) * 256

/** Puts media queries at the end, as Docusaurus does, so that those of one kind can be merged. */
const queriesLast: Plugin = {
  postcssPlugin: 'queries-last',
  OnceExit(root) {
    const queries = root.nodes.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'media')
    root.append(queries)
  },
}

/** A property for each side, without a look into variables, as plugins for old browsers write it. */
const sidesApart: Plugin = {
  postcssPlugin: 'sides-apart',
  Declaration(declaration) {
    if (declaration.prop !== 'inset') return
    const sides = declaration.value.includes('var(') ? [declaration.value] : postcss.list.space(declaration.value)
    const [top = '', right = top, bottom = top, left = right] = sides
    for (const [prop, value] of Object.entries({ top, right, bottom, left })) declaration.before({ prop, value })
    declaration.remove()
  },
}

const minified: Readonly<Record<string, string>> = {
  // What Vite asks for by default.
  'Lightning CSS, for browsers of 2023': lightningCss({
    filename: 'styles.css',
    code: Buffer.from(sheet),
    minify: true,
    targets: { chrome: version(111), edge: version(111), firefox: version(114), safari: version(16, 4) },
  }).code.toString(),
  'esbuild, for browsers of 2020': (
    await esbuild(sheet, { loader: 'css', minify: true, target: ['chrome87', 'safari14'] })
  ).code,
  'media queries at the end': postcss([queriesLast]).process(sheet, { from: undefined }).css,
  'a property for each side': postcss([sidesApart]).process(sheet, { from: undefined }).css,
}

it('is read without a warning by what minifies styles in Vite', () => {
  expect(lightningCss({ filename: 'styles.css', code: Buffer.from(sheet), minify: true }).warnings).toEqual([])
})

const readers: Readonly<Record<string, BrowserContextOptions & { media?: 'print' }>> = {
  'a desktop': { viewport: { width: 1280, height: 900 } },
  'a dark phone': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
  paper: { viewport: { width: 700, height: 900 }, media: 'print' },
}

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(await chromiumOptions())
}, 60_000)

afterAll(() => browser.close())

vi.setConfig({ testTimeout: 60_000 })

/** What looks otherwise with each of these sheets than with ours, compared in the page: it has a million values. */
async function changesWith(
  sheets: Readonly<Record<string, string>>,
  { media, ...options }: (typeof readers)[string],
): Promise<Record<string, string[]>> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const opened = await context.newPage()
  if (media) await opened.emulateMedia({ media })
  await opened.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><style>${sheet}</style>${page}`)
  const changes = await opened.evaluate((others) => {
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
    /** The computed style and the place of each element, and of what stands before and after its content. */
    const looks = (): string[] =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const who = `${element.localName}.${element.className}`
        const styles = ['', '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo || null)
          if (pseudo && style.content === 'none') return []
          return names.map((name) => `${who}${pseudo} ${name}: ${style.getPropertyValue(name)}`)
        })
        return [`${who} ${[x, y, width, height].join(' ')}`, ...styles]
      })
    const expected = looks()
    return Object.fromEntries(
      Object.entries(others).map(([name, css]) => {
        document.querySelector('style')!.textContent = css
        return [
          name,
          looks()
            .filter((look, index) => look !== expected[index])
            .slice(0, 5),
        ]
      }),
    )
  }, sheets)
  await context.close()
  return changes
}

it.each(Object.entries(readers))('looks the same for %s, whatever has minified it', async (_, options) => {
  const changes = await changesWith(minified, options)
  expect(changes).toEqual(Object.fromEntries(Object.keys(minified).map((name) => [name, []])))
})
