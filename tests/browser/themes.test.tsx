import 'moothall/styles.css'
import { cleanup, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { commands, userEvent } from 'vitest/browser'

import { PageHeader } from '../../src/PageHeader.tsx'
import { defineTheme } from '../../src/themes/define.ts'
import { type ThemeId, themes } from '../../src/themes/themes.ts'
import { schemes } from '../../src/themes/tokens.ts'
import { Gallery } from '../../stories/themes/Gallery.tsx'
import { standingNames } from '../fixtures/components.ts'
import { computeContrasts, faultsOf } from './faults.ts'

const ids = themes.map(({ id }) => id)

// All at once, the neutral one last.
const allThemes = document.createElement('style')
allThemes.textContent = themes
  .toReversed()
  .map(({ brand }) => defineTheme(brand).css)
  .join('')
beforeAll(() => document.head.append(allThemes))
afterAll(() => allThemes.remove())

afterEach(async () => {
  cleanup()
  delete document.documentElement.dataset.moothallTheme
  await commands.wishFor({})
})

const colorsOf = (id: ThemeId) => defineTheme(themes.find((theme) => theme.id === id)!.brand).tokens.colors

/** `#0a58b5` as a browser computes it: `rgb(10, 88, 181)`. */
const computed = (hex: string): string =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`

function addSheet(css: string, where: 'before' | 'after' = 'after'): void {
  const style = document.createElement('style')
  style.textContent = css
  if (where === 'before') document.head.prepend(style)
  else document.head.append(style)
  onTestFinished(() => style.remove())
}

/** The colour of a link within a root, and of the ground of that root. */
function shown(theme?: string): { link: string; surface: string } {
  const { container } = render(
    <div data-moothall="" data-moothall-theme={theme}>
      <a href="https://beacon.example/never-followed">Link</a>
    </div>,
  )
  const root = container.querySelector('[data-moothall]')!
  return { link: getComputedStyle(root.firstElementChild!).color, surface: getComputedStyle(root).backgroundColor }
}

it('the gallery shows every component', () => {
  const { container } = render(<Gallery theme="cncf" />)
  const slots = new Set([...container.querySelectorAll<HTMLElement>('[data-slot]')].map((each) => each.dataset.slot))
  const kebab = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()
  // It frames a page that these make.
  const framed = standingNames.filter((name) => name !== 'CommunityHtml')
  expect(framed.map(kebab).filter((slot) => !slots.has(slot))).toEqual([])
})

computeContrasts()

// Of large text WCAG asks for less, and what is below the level AA is a matter of another rule.
const sevenToOne = { expected: 7, minThreshold: 0 }
const checks = {
  'color-contrast-enhanced': { options: { contrastRatio: { normal: sevenToOne, large: sevenToOne } } },
}

/** What axe finds at fault with the colours of the gallery. What else there is, is the same in every theme. */
async function faultsOfColours(theme: string, rule = 'color-contrast'): Promise<string[]> {
  const { container } = render(<Gallery theme={theme} />)
  const options = { runOnly: [rule, 'link-in-text-block'], checks }
  const { violations, incomplete, passes } = await axe.run(container, options)
  expect(passes.find(({ id }) => id === rule)?.nodes.length).toBeGreaterThan(150)
  return faultsOf([...violations, ...incomplete])
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(ids)('every component can be read in %s', async (id) => {
    await commands.wishFor({ colorScheme })
    expect(await faultsOfColours(id)).toEqual([])
  })

  it.each(ids)('every text in %s has a contrast of 7:1 where the reader asks for more', async (id) => {
    await commands.wishFor({ colorScheme, contrast: 'more' })
    expect(await faultsOfColours(id, 'color-contrast-enhanced')).toEqual([])
  })

  it.each(ids)('the buttons of the header can be read under the pointer in %s', async (id) => {
    await commands.wishFor({ colorScheme })
    const actions = ['Join', 'Website'].map((label) => ({ label, href: 'https://beacon.example/' }))
    render(
      <div data-moothall="" data-moothall-theme={id}>
        <PageHeader heading="Beacon" actions={actions} />
      </div>,
    )
    for (const link of screen.getAllByRole('link')) {
      await userEvent.hover(link)
      const { violations, incomplete } = await axe.run(link, { runOnly: 'color-contrast' })
      expect(faultsOf([...violations, ...incomplete])).toEqual([])
    }
  })
})

describe('a theme', () => {
  it.each(schemes)('has its colours in the scheme %s', async (scheme) => {
    const [colorScheme, more] = scheme.split('-') as ['light' | 'dark', string?]
    await commands.wishFor({ colorScheme, contrast: more ? 'more' : 'no-preference' })
    const { link, surface } = colorsOf('oci')[scheme]
    expect(shown('oci')).toEqual({ link: computed(link), surface: computed(surface) })
  })

  it('is that of the page by being loaded', () => {
    addSheet(defineTheme({ id: 'lantern', primary: '#8a1f4d' }).css)
    expect(shown().link).toBe('rgb(138, 31, 77)')
  })

  it('without a name is that of the page, too', () => {
    addSheet(defineTheme({ primary: '#8a1f4d' }).css)
    expect(shown().link).toBe('rgb(138, 31, 77)')
  })

  it('that the page names counts, whatever was loaded last', () => {
    document.documentElement.dataset.moothallTheme = 'openssf'
    expect(shown().link).toBe(computed(colorsOf('openssf').light.link))
  })

  it('stands beside another on one page', () => {
    expect(shown('cncf').link).toBe(computed(colorsOf('cncf').light.link))
    expect(shown('kata-containers').link).toBe(computed(colorsOf('kata-containers').light.link))
    expect(shown().link).toBe(computed(colorsOf('neutral').light.link))
  })

  it('stands within another', () => {
    render(
      <div data-moothall-theme="cncf">
        <div data-moothall="" data-moothall-theme="oci">
          <a href="https://beacon.example/never-followed">Link</a>
        </div>
      </div>,
    )
    expect(getComputedStyle(screen.getByRole('link')).color).toBe(computed(colorsOf('oci').light.link))
  })

  it.each(['before', 'after'] as const)('gives way to a token of the site that is set %s it', (where) => {
    addSheet(':root { --moothall-link: rgb(1, 2, 3) }', where)
    expect(shown().link).toBe('rgb(1, 2, 3)')
  })

  it('gives way to a token of the site where it is named', () => {
    addSheet('[data-moothall-theme] { --moothall-link: rgb(1, 2, 3) }', 'before')
    expect(shown('cncf').link).toBe('rgb(1, 2, 3)')
  })

  it('counts in a shadow root that has its sheet', () => {
    const host = document.body.appendChild(document.createElement('div'))
    onTestFinished(() => host.remove())
    const shadow = host.attachShadow({ mode: 'open' })
    const sheets = [
      defineTheme({ id: 'lantern', primary: '#8a1f4d' }),
      defineTheme({ id: 'beacon', primary: '#005a9c' }),
    ]
    shadow.adoptedStyleSheets = sheets.map(({ css }) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      return sheet
    })
    const heading = () => getComputedStyle(host).getPropertyValue('--moothall-heading')
    const lantern = shadow.appendChild(document.createElement('div'))
    lantern.dataset.moothallTheme = 'lantern'
    expect(heading()).toContain('#005a9c')
    expect(getComputedStyle(lantern).getPropertyValue('--moothall-heading')).toContain('#8a1f4d')
    host.dataset.moothallTheme = 'lantern'
    expect(heading()).toContain('#8a1f4d')
  })

  it('has its own fonts, or by a word those of the site', () => {
    const fontOf = (css: string, id: string): string => {
      addSheet(css)
      const { container } = render(
        <div style={{ fontFamily: 'Palatino' }}>
          <div data-moothall="" data-moothall-theme={id} />
        </div>,
      )
      return getComputedStyle(container.querySelector('[data-moothall]')!).fontFamily
    }
    expect(fontOf(defineTheme({ id: 'own', primary: '#8a1f4d' }).css, 'own')).toMatch(
      /^Inter, ui-sans-serif, system-ui/,
    )
    expect(fontOf(defineTheme({ id: 'site', primary: '#8a1f4d', font: 'inherit' }).css, 'site')).toBe('Palatino')
  })

  it('is light in print, whatever the reader prefers', async () => {
    await commands.wishFor({ colorScheme: 'dark', media: 'print' })
    const { link, surface } = colorsOf('oci').light
    expect(shown('oci')).toEqual({ link: computed(link), surface: computed(surface) })
  })
})

it.each([
  ['no-preference', 'only colours change, and quickly', new Set(['0s', '0.14s', '0.14s, 0.14s'])],
  ['reduce', 'nothing moves', new Set(['0s'])],
] as const)('where the reader prefers %s of motion, %s', async (reducedMotion, _what, durations) => {
  await commands.wishFor({ reducedMotion })
  const { container } = render(<Gallery theme="cncf" />)
  const styles = [...container.querySelectorAll('[data-moothall] *')].map((element) => getComputedStyle(element))
  expect(styles.filter(({ animationName }) => animationName !== 'none')).toEqual([])
  const moving = styles.filter(({ transitionDuration }) => transitionDuration !== '0s')
  expect(new Set(moving.flatMap(({ transitionProperty }) => transitionProperty.split(', ')))).toEqual(
    new Set(reducedMotion === 'reduce' ? [] : ['background-color', 'border-color']),
  )
  expect(moving.filter(({ transitionDuration }) => !durations.has(transitionDuration as '0s'))).toEqual([])
})

describe.each(['light', 'dark'] as const)('where the reader forces colours, %s ones,', (colorScheme) => {
  /** A colour that the browser puts in place of ours. */
  function systemColor(name: string): string {
    const probe = document.createElement('div')
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`
    document.body.append(probe)
    onTestFinished(() => probe.remove())
    return getComputedStyle(probe).color
  }

  it.each(['cncf', 'oci'])('boundaries of %s are seen', async (id) => {
    await commands.wishFor({ colorScheme, forcedColors: 'active' })
    const { container } = render(<Gallery theme={id} />)
    const canvas = systemColor('Canvas')
    const framed = [
      'card',
      'callout',
      'next-meeting',
      'badge-plain',
      'btn button',
      'face',
      'field input',
      'panel',
      'faq',
    ]
    for (const name of framed) {
      const element = container.querySelector(`.mh\\:${name}`)
      const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(element!)
      expect(`${name}: ${borderBottomWidth} ${borderBottomStyle}`).toBe(`${name}: 1px solid`)
      expect(borderBottomColor).not.toBe(canvas)
    }
    expect(getComputedStyle(container.querySelector('[data-moothall]')!).backgroundColor).toBe(canvas)
  })

  it('links are seen as such, and what has the focus', async () => {
    await commands.wishFor({ colorScheme, forcedColors: 'active' })
    const { container } = render(<Gallery theme="cncf" />)
    const link = getComputedStyle(container.querySelector('[data-moothall] a')!)
    expect(link.color).toBe(systemColor('LinkText'))
    expect(link.textDecorationLine).toBe('underline')

    const reached = new Set<string>()
    for (let presses = 0; presses < 60 && reached.size < 3; presses += 1) {
      await userEvent.keyboard('{Tab}')
      const focused = document.activeElement!
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused)
      expect(`${focused.localName}: ${outlineStyle} ${outlineWidth}`).toBe(`${focused.localName}: solid 3px`)
      expect(outlineColor).not.toBe(systemColor('Canvas'))
      reached.add(focused.localName)
    }
    expect([...reached].toSorted()).toEqual(['a', 'button', 'summary'])
  })

  it('what a colour says, a word or a line says', async () => {
    await commands.wishFor({ colorScheme, forcedColors: 'active' })
    render(<Gallery theme="cncf" />)
    const words = screen.getAllByRole('note').map(({ textContent }) => textContent)
    expect(words).toContainEqual(expect.stringMatching(/^Danger: Never post/))
    expect(screen.getAllByText('Cancelled').some((word) => word.checkVisibility())).toBe(true)
    const cancelled = screen.getAllByText(/14 May/).flatMap((date) => date.closest('[data-struck]') ?? [])
    expect(cancelled.length).toBeGreaterThan(0)
    expect(new Set(cancelled.map((date) => getComputedStyle(date).textDecorationLine))).toEqual(
      new Set(['line-through']),
    )
  })
})
