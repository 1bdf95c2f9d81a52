import Color from 'colorjs.io'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { type Brand, type ColorToken, defineTheme, type ThemeScheme } from '../../src/themes/define.ts'
import { themes } from '../../src/themes/index.ts'
import { headerVariants } from '../../src/themes/tokens.ts'

const shortfalls = (brand: Brand): string[] =>
  defineTheme(brand)
    .contrasts.filter(({ ratio, required }) => ratio < required)
    .map(({ scheme, foreground, background, ratio }) => `${scheme}: ${foreground} on ${background} ${ratio}`)

const required = (brand: Brand, scheme: ThemeScheme, foreground: ColorToken): Set<number> =>
  new Set(
    defineTheme(brand)
      .contrasts.filter((each) => each.scheme === scheme && each.foreground === foreground)
      .map((each) => each.required),
  )

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('a theme from one colour', () => {
  const theme = defineTheme({ primary: '#005a9c' })

  it('uses the colour as it is for headings, links, focus, buttons and marks, where it has the contrast', () => {
    const { heading, link, focus, accent, 'accent-edge': edge, 'on-accent': on } = theme.tokens.colors.light
    expect([heading, link, focus, accent, edge]).toEqual(Array(5).fill('#005a9c'))
    expect(on).toBe('#ffffff')
  })

  it('has the same hue on dark grounds, in a lighter tone', () => {
    const [light, dark] = [new Color('#005a9c').oklch, new Color(theme.tokens.colors.dark.link).oklch]
    expect(dark.l).toBeGreaterThan(light.l! + 0.15)
    expect(Math.abs(dark.h! - light.h!)).toBeLessThan(3)
  })

  it('has what a site with no wishes gets: white, round corners, 4 pixels of space, system fonts, a plain header', () => {
    const { surface, raised, band, 'on-band': onBand, 'band-cta': button } = theme.tokens.colors.light
    expect({ surface, raised, band, onBand, button }).toEqual({
      surface: '#ffffff',
      raised: '#ffffff',
      band: '#ffffff',
      onBand: '#005a9c',
      button: '#005a9c',
    })
    expect(theme.header).toBe('plain')
    expect(theme.tokens.shape).toEqual({
      radius: '12px',
      'radius-control': '8px',
      font: expect.stringMatching(/^Inter, ui-sans-serif, system-ui, /) as string,
      'font-display': 'var(--moothall-font)',
      space: '4px',
      'stripe-inset': '0 0 auto',
    })
    expect(theme.tokens.stripe).toEqual([{ light: '#005a9c', dark: '#005a9c' }])
    expect(theme.adjustments.filter(({ scheme }) => scheme === 'light')).toEqual([])
  })

  it('has a button on dark pages that is lighter, since the colour would be hardly seen there', () => {
    expect(theme.tokens.colors.dark.accent).toBe('#2d78bc')
    expect(theme.adjustments.filter(({ scheme, token }) => scheme === 'dark' && token === 'accent')).toMatchObject([
      { field: 'primary', wanted: '#005a9c', used: '#2d78bc' },
    ])
  })
})

describe('a page header', () => {
  it('on a band has the colours of the brand, its text and its button', () => {
    const { colors, shape } = defineTheme({
      primary: '#262262',
      second: '#53ddd5',
      band: { colors: ['#262262', '#2f2a7d'], cta: '#53ddd5', onCta: '#14113d' },
    }).tokens
    expect(colors.light).toMatchObject({
      band: '#262262',
      'band-2': '#2f2a7d',
      'band-glow': '#53ddd542',
      'on-band': '#ffffff',
      'band-cta': '#53ddd5',
      'on-band-cta': '#14113d',
    })
    expect(shape['stripe-inset']).toBe('auto 0 0')
  })

  it('leaves out of its stripe what cannot be seen on the band', () => {
    const stripeOn = (stripe: string[]) =>
      defineTheme({ primary: '#2a394e', header: 'band', band: { colors: ['#2a394e'] }, stripe }).tokens.stripe
    expect(stripeOn(['#f15b3e', '#2a394e']).map(({ light }) => light)).not.toContain('#2a394e')
    expect(stripeOn(['#2a394e', '#2b3a4f']).map(({ light }) => light)).toEqual(['#2a394e', '#2b3a4f'])
  })

  it('in bright colours has dark text', () => {
    const { light } = defineTheme({
      primary: '#0b2a4a',
      darkInk: '#0b1b2b',
      header: 'tint',
      band: { colors: ['#f7df1e'] },
    }).tokens.colors
    expect(light).toMatchObject({ band: '#f7df1e', 'on-band': '#0b1b2b', 'band-glow': '#00000000' })
  })

  it.each(['band', 'gradient', 'tint'] as const)('is derived from the main colour alone, too: %s', (header) => {
    const theme = defineTheme({ primary: '#0b7a5e', header })
    expect(theme.header).toBe(header)
    expect(theme.tokens.colors.light.band).not.toBe('#ffffff')
    expect(theme.adjustments.filter(({ scheme, field }) => scheme === 'light' && field.startsWith('band'))).toEqual([])
  })

  it('on which no text can be read gives way, and this is said', () => {
    const { adjustments, tokens } = defineTheme({ primary: '#262262', band: { colors: ['#777777'], on: '#ffffff' } })
    expect(adjustments.filter(({ scheme, token }) => scheme === 'light' && token === 'band')).toEqual([
      {
        scheme: 'light',
        field: 'band.colors[0]',
        token: 'band',
        wanted: '#777777',
        against: 'on-band',
        ratio: expect.closeTo(4.48, 2) as number,
        required: 4.5,
        used: '#767676',
      },
    ])
    expect(tokens.colors.light.band).toBe('#767676')
    expect(() =>
      defineTheme({ primary: '#262262', band: { colors: ['#777777'], on: '#ffffff' }, exact: true }),
    ).toThrow(
      'defineTheme: band.colors[0] "#777777" against on-band #ffffff has a contrast of 4.48:1 in the light scheme, where ' +
        '4.5:1 is needed; the nearest tone that has it is "#767676". Use that one, or remove `exact`.',
    )
  })

  it('in a light colour does not glare in the dark scheme', () => {
    const { dark } = defineTheme({ primary: '#326ce5', header: 'tint', band: { colors: ['#eaf0fd'] } }).tokens.colors
    expect(new Color(dark.band).oklch.l).toBeCloseTo(0.27, 1)
  })
})

describe('a colour of the brand that has too little contrast', () => {
  const { adjustments, tokens } = defineTheme({ primary: '#262262', link: '#837bff', accent: '#53ddd5' })

  it('is replaced by a tone of its hue that has just enough, and this is said', () => {
    expect(adjustments.filter(({ scheme }) => scheme === 'light')).toEqual([
      {
        scheme: 'light',
        field: 'link',
        token: 'link',
        wanted: '#837bff',
        against: 'soft',
        ratio: expect.closeTo(2.93, 2) as number,
        required: 4.5,
        used: '#675adb',
      },
      ...['accent-edge', 'second-mark'].map((token) => ({
        scheme: 'light',
        field: 'accent',
        token,
        wanted: '#53ddd5',
        against: 'sunken',
        ratio: expect.closeTo(1.54, 2) as number,
        required: 3,
        used: '#009f99',
      })),
    ])
    expect(tokens.colors.light.link).toBe('#675adb')
    expect(new Color('#675adb').contrastWCAG21(tokens.colors.light.soft)).toBeCloseTo(4.5, 1)
  })

  it('is used as it is where text of another colour stands on it', () => {
    expect(tokens.colors.light).toMatchObject({ accent: '#53ddd5', second: '#53ddd5', 'on-accent': '#111318' })
  })

  it('is an error where it must be used as it is', () => {
    expect(() => defineTheme({ primary: '#262262', link: '#837bff', exact: true })).toThrow(
      new RangeError(
        'defineTheme: link "#837bff" against soft #ebedff has a contrast of 2.90:1 in the light scheme, where 4.5:1 is ' +
          'needed; the nearest tone that has it is "#6659da". Use that one, or remove `exact`.',
      ),
    )
  })

  it('is no error where the nearest tone is given', () => {
    const { tokens: exact } = defineTheme({ primary: '#262262', link: '#6659da', exact: true })
    expect(exact.colors.light.link).toBe('#6659da')
  })

  it('is an error on dark grounds only where it is given for them', () => {
    expect(() => defineTheme({ primary: '#262262', exact: true })).not.toThrow()
    expect(() => defineTheme({ primary: '#262262', dark: { link: '#5b52c4' }, exact: true })).toThrow(
      /^defineTheme: dark\.link "#5b52c4" against \S+ #\w{6} has a contrast of [\d.]+:1 in the dark scheme/,
    )
  })
})

describe('a background of the page', () => {
  it('that leaves no room for text is an error that names the pair and the nearest ground', () => {
    expect(() => defineTheme({ primary: '#262262', surface: '#909090', level: 'AAA' })).toThrow(
      /^defineTheme: \S+ on \S+ #\w{6} reaches a contrast of [\d.]+:1 at most in the light scheme, where 7:1 is needed; the nearest surface that allows it is "#\w{6}"\.$/,
    )
  })

  it('that the error names as the nearest is allowed', () => {
    const brand: Brand = { primary: '#262262', surface: '#909090', level: 'AAA' }
    let message = ''
    try {
      defineTheme(brand)
    } catch (error) {
      message = String(error)
    }
    const surface = /is "(#\w{6})"/.exec(message)?.[1]
    expect(surface).toBeDefined()
    expect(() => defineTheme({ ...brand, surface })).not.toThrow()
  })

  it.each<[Brand, string]>([
    [{ primary: '#262262', surface: '#202020' }, 'surface must be a light colour; received "#202020"'],
    [{ primary: '#262262', dark: { surface: '#ffffff' } }, 'dark.surface must be a dark colour; received "#ffffff"'],
  ])('of the other scheme is an error: %j', (brand, message) => {
    expect(() => defineTheme(brand)).toThrow(new RangeError(`defineTheme: ${message}.`))
  })
})

it('what a brand gives for dark grounds counts there alone', () => {
  const { tokens } = defineTheme({ primary: '#0f4c81', dark: { primary: '#33ff33', surface: '#0d0d0d' } })
  expect(tokens.colors.light.heading).toBe('#0f4c81')
  expect(tokens.colors.dark).toMatchObject({ heading: '#33ff33', link: '#33ff33', surface: '#0d0d0d' })
})

describe('the contrast', () => {
  const extremes = ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#00ffff', '#ff00ff', '#808080']

  it('is 4.5:1 for text and 3:1 for indicators, and 7:1 and 4.5:1 where the reader asks for more', () => {
    const brand = { primary: '#0b7a5e' }
    for (const scheme of ['light', 'dark'] as const) {
      expect(required(brand, scheme, 'muted')).toEqual(new Set([4.5]))
      expect(required(brand, scheme, 'focus')).toEqual(new Set([3]))
      expect(required(brand, `${scheme}-more-contrast`, 'muted')).toEqual(new Set([7]))
      expect(required(brand, `${scheme}-more-contrast`, 'focus')).toEqual(new Set([4.5]))
    }
    expect(required({ ...brand, level: 'AAA' }, 'light', 'on-band')).toEqual(new Set([7]))
  })

  it.each(headerVariants)('is met from the colours at the ends, with a header that is %s', (header) => {
    for (const primary of extremes) {
      expect(shortfalls({ primary, header })).toEqual([])
      expect(shortfalls({ primary, header, level: 'AAA' })).toEqual([])
    }
  })

  it('is met from any one colour', () => {
    fc.assert(
      fc.property(anyColor, fc.constantFrom(...headerVariants), (primary, header) => {
        expect(shortfalls({ primary, header })).toEqual([])
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('is met from any three colours, on any header', () => {
    const anyBand = fc.record({
      colors: fc.array(anyColor, { minLength: 1, maxLength: 2 }),
      on: fc.option(anyColor, { nil: undefined }),
      cta: fc.option(anyColor, { nil: undefined }),
    })
    fc.assert(
      fc.property(anyColor, anyColor, anyColor, anyBand, (primary, link, accent, band) => {
        expect(shortfalls({ primary, link, accent, band })).toEqual([])
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('is the one that another library finds, by WCAG and by APCA', () => {
    const { contrasts, tokens } = defineTheme({ primary: '#262262', link: '#837bff', accent: '#53ddd5' })
    expect(contrasts).toHaveLength(716)
    // Behind a header without a light in its corner there is the header itself.
    for (const { scheme, foreground, background, ratio, lc } of contrasts.filter(
      (each) => each.background !== 'band-glow',
    )) {
      const text = new Color(tokens.colors[scheme][foreground])
      const ground = new Color(tokens.colors[scheme][background])
      expect(ratio).toBeCloseTo(ground.contrastWCAG21(text), 2)
      expect(lc).toBeCloseTo(ground.contrastAPCA(text), 1)
    }
  })

  it('of text on a band is that under the light in its corner', () => {
    const { contrasts, tokens } = defineTheme({ primary: '#1d65b4', second: '#4cc9f0', band: { colors: ['#1a5da8'] } })
    const { band, 'band-glow': glow } = tokens.colors.light
    const lit = new Color(band).mix(glow.slice(0, 7), Number.parseInt(glow.slice(7), 16) / 255, { space: 'srgb' })
    const onGlow = contrasts.find((each) => each.foreground === 'on-band' && each.background === 'band-glow')
    expect(onGlow?.ratio).toBeCloseTo(lit.contrastWCAG21('#ffffff'), 1)
    expect(onGlow?.ratio).toBeLessThan(new Color(band).contrastWCAG21('#ffffff') - 1)
  })
})

describe('keys that a brand does not have', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are named in what is returned, and warned of once, with the key that was probably meant', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const brand = {
      primary: '#262262',
      acent: '#4a63cf',
      band: { colors: ['#262262'], ctta: '#53ddd5' },
      dark: { links: '#a39dff', band: { colors: ['#262262'], shimmer: true } },
    } as Brand
    const { unknownKeys } = defineTheme(brand)
    defineTheme(brand)
    expect(unknownKeys).toEqual([
      { path: 'acent', nearest: 'accent' },
      { path: 'band.ctta', nearest: 'cta' },
      { path: 'dark.links', nearest: 'link' },
      { path: 'dark.band.shimmer' },
    ])
    expect(warn.mock.calls).toEqual([
      ['moothall: defineTheme does not know `acent`. Did you mean `accent`?'],
      ['moothall: defineTheme does not know `band.ctta`. Did you mean `cta`?'],
      ['moothall: defineTheme does not know `dark.links`. Did you mean `link`?'],
      ['moothall: defineTheme does not know `dark.band.shimmer`. Remove it.'],
    ])
  })

  it('are none in a brand as it should be', () => {
    for (const { brand } of themes) expect(defineTheme(brand).unknownKeys).toEqual([])
  })
})

describe('links that were followed', () => {
  it.each(['#0a58b5', '#662f8f', '#d62293', '#2c2255', '#ed1c24', '#39ae4a'])(
    'are of another hue than those that were not, from %s',
    (link) => {
      const { colors } = defineTheme({ primary: '#222222', link }).tokens
      for (const scheme of ['light', 'dark'] as const) {
        const hues = [colors[scheme].link, colors[scheme].visited].map((hex) => new Color(hex).oklch.h!)
        const apart = Math.abs(((hues[0]! - hues[1]! + 540) % 360) - 180)
        expect(apart).toBeGreaterThan(30)
      }
    },
  )
})

describe('what a brand may not hold', () => {
  const color = 'must be a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"; received'

  it.each<[unknown, string]>([
    [undefined, 'brand must be an object with a primary colour; received undefined'],
    [null, 'brand must be an object with a primary colour; received null'],
    [{}, `primary ${color} undefined`],
    [{ primary: 'blurple' }, `primary ${color} "blurple"`],
    [{ primary: 0x0086ff }, `primary ${color} 34559`],
    [
      { primary: '#0086ff80' },
      'primary must be a colour without transparency, since contrast depends on what shows through; received "#0086ff80"',
    ],
    [{ primary: '#000', dark: { link: 'sky' } }, `dark.link ${color} "sky"`],
    [{ primary: '#000', dark: '#fff' }, 'dark must be an object with colours; received "#fff"'],
    [
      { primary: '#000', band: ['#fff'] },
      'band must be an object such as { colors: ["#262262"], cta: "#53ddd5" }; received ["#fff"]',
    ],
    [{ primary: '#000', band: {} }, 'band.colors must be a list of 1 to 2 colours; received undefined'],
    [{ primary: '#000', band: { colors: ['#fff', 'x'] } }, `band.colors[1] ${color} "x"`],
    [{ primary: '#000', dark: { band: { colors: ['#000'], on: 7 } } }, `dark.band.on ${color} 7`],
    [{ primary: '#000', darkInk: '#ffffff' }, 'darkInk must be a dark colour; received "#ffffff"'],
    [{ primary: '#000', stripe: [] }, 'stripe must be a list of 1 to 8 colours; received []'],
    [{ primary: '#000', stripe: '#fff' }, 'stripe must be a list of 1 to 8 colours; received "#fff"'],
    [{ primary: '#000', stripe: ['#fff', 'x'] }, `stripe[1] ${color} "x"`],
    [{ primary: '#000', header: 'hero' }, 'header must be one of plain, band, gradient, tint; received "hero"'],
    [{ primary: '#000', radius: -1 }, 'radius must be a number of CSS pixels from 0 to 64; received -1'],
    [{ primary: '#000', radius: NaN }, 'radius must be a number of CSS pixels from 0 to 64; received NaN'],
    [{ primary: '#000', radius: '8px' }, 'radius must be a number of CSS pixels from 0 to 64; received "8px"'],
    [
      { primary: '#000', radiusControl: 100 },
      'radiusControl must be a number of CSS pixels from 0 to 99; received 100',
    ],
    [{ primary: '#000', density: 'tight' }, 'density must be one of compact, regular, spacious; received "tight"'],
    [
      { primary: '#000', density: 'toString' },
      'density must be one of compact, regular, spacious; received "toString"',
    ],
    [{ primary: '#000', level: 'A' }, 'level must be one of AA, AAA; received "A"'],
    [{ primary: '#000', exact: 'yes' }, 'exact must be true or false; received "yes"'],
    [
      { primary: '#000', id: 'My Theme' },
      'id must be lower-case letters, digits and single hyphens, such as "lf-ai-data"; received "My Theme"',
    ],
    ...['font', 'fontDisplay'].map((field): [unknown, string] => [
      { primary: '#000', [field]: 'Inter; } body { display: none' },
      `${field} must be names of fonts as CSS has them, such as 'Inter, "Open Sans", sans-serif'; ` +
        'received "Inter; } body { display: none"',
    ]),
  ])('%j is a RangeError that names the field, what it must be and what it holds', (brand, message) => {
    expect(() => defineTheme(brand as Brand)).toThrow(new RangeError(`defineTheme: ${message}.`))
  })

  it('is not what is written in another way', () => {
    const { tokens } = defineTheme({
      primary: 'rebeccapurple',
      link: 'oklch(0.45 0.2 260)',
      accent: 'rgb(0 90 156)',
      font: `Inter, 'Open Sans', sans-serif`,
      fontDisplay: 'inherit',
      radius: 0,
      density: 'compact',
      id: undefined,
    })
    expect(tokens.colors.light.heading).toBe('#663399')
    expect(tokens.colors.light.accent).toBe('#005a9c')
    expect(tokens.shape).toMatchObject({
      space: '3px',
      radius: '0px',
      'radius-control': '0px',
      font: `Inter, 'Open Sans', sans-serif`,
      'font-display': 'initial',
    })
  })
})
