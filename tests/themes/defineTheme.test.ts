import Color from 'colorjs.io'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Brand, defineTheme } from '../../src/themes/define.ts'

const least = (brand: Brand, kind: 'text' | 'mark', more: boolean): number => {
  const marks = ['focus', 'accent', 'line-control']
  const { contrasts } = defineTheme(brand)
  return Math.min(
    ...contrasts
      .filter(({ foreground }) => marks.includes(foreground) === (kind === 'mark'))
      .filter(({ scheme }) => scheme.endsWith('more-contrast') === more)
      .map(({ ratio }) => ratio),
  )
}

describe('a theme from one colour', () => {
  const theme = defineTheme({ primary: '#005a9c' })

  it('uses the colour as it is for headings, links, focus and marks, where it has the contrast', () => {
    const { heading, link, focus, accent } = theme.tokens.colors.light
    expect({ heading, link, focus, accent }).toEqual({
      heading: '#005a9c',
      link: '#005a9c',
      focus: '#005a9c',
      accent: '#005a9c',
    })
  })

  it('has the same hue on dark grounds, in a lighter tone', () => {
    const [light, dark] = [new Color('#005a9c').oklch, new Color(theme.tokens.colors.dark.link).oklch]
    expect(dark.l).toBeGreaterThan(light.l! + 0.15)
    expect(Math.abs(dark.h! - light.h!)).toBeLessThan(3)
  })

  it('has what a site with no wishes gets: white, round corners of 8 pixels, 4 pixels of space, its own font', () => {
    expect(theme.tokens.colors.light.surface).toBe('#ffffff')
    expect(theme.tokens.shape).toEqual({ space: '4px', radius: '8px' })
    expect(theme.tokens.stripe).toEqual([{ light: '#005a9c', dark: '#005a9c' }])
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
        ground: 'surface-accent',
        ratio: expect.closeTo(2.9, 1) as number,
        required: 4.5,
        used: '#6659da',
      },
      {
        scheme: 'light',
        field: 'accent',
        token: 'accent',
        wanted: '#53ddd5',
        ground: 'surface-accent',
        ratio: expect.closeTo(1.43, 1) as number,
        required: 3,
        used: '#009993',
      },
    ])
    expect(tokens.colors.light.link).toBe('#6659da')
    expect(new Color('#6659da').contrastWCAG21(tokens.colors.light['surface-accent'])).toBeCloseTo(4.5, 1)
  })

  it('is an error where it must be used as it is', () => {
    expect(() => defineTheme({ primary: '#262262', link: '#837bff', exact: true })).toThrow(
      new RangeError(
        'defineTheme: link "#837bff" on surface-accent #ecedff has a contrast of 2.90:1 in the light scheme, where ' +
          '4.5:1 is needed; the nearest tone that has it is "#6659da". Give that one, or leave out exact.',
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
      /^defineTheme: dark\.link "#5b52c4" on surface-\S+ #\w{6} has a contrast of [\d.]+:1 in the dark scheme/,
    )
  })
})

describe('a ground', () => {
  it('that leaves no room for text is an error that names the pair and the nearest ground', () => {
    expect(() => defineTheme({ primary: '#262262', surface: '#909090', level: 'AAA' })).toThrow(
      /^defineTheme: heading on surface-\S+ #\w{6} reaches a contrast of [\d.]+:1 at most in the light scheme, where 7:1 is needed; the nearest surface that allows it is "#\w{6}"\.$/,
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
    [{ primary: '#262262', surface: '#202020' }, 'surface is "#202020"; the ground of the light scheme must be light'],
    [
      { primary: '#262262', dark: { surface: '#ffffff' } },
      'dark.surface is "#ffffff"; the ground of the dark scheme must be dark',
    ],
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

  it.each(extremes)('is that of AA from %s, and of AAA where the reader asks for more', (primary) => {
    expect(least({ primary }, 'text', false)).toBeGreaterThanOrEqual(4.5)
    expect(least({ primary }, 'mark', false)).toBeGreaterThanOrEqual(3)
    expect(least({ primary }, 'text', true)).toBeGreaterThanOrEqual(7)
    expect(least({ primary }, 'mark', true)).toBeGreaterThanOrEqual(4.5)
  })

  it('is that of AAA where the brand asks for it', () => {
    for (const primary of extremes) expect(least({ primary, level: 'AAA' }, 'text', false)).toBeGreaterThanOrEqual(7)
  })

  it('is met from any three colours', () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(color, color, color, (primary, link, accent) => {
        const { contrasts } = defineTheme({ primary, link, accent })
        expect(contrasts.filter(({ ratio, required }) => ratio < required)).toEqual([])
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('is the one that another library finds, by WCAG and by APCA', () => {
    const { contrasts, tokens } = defineTheme({ primary: '#262262', link: '#837bff', accent: '#53ddd5' })
    expect(contrasts).toHaveLength(540)
    for (const { scheme, foreground, background, ratio, lc } of contrasts) {
      const text = new Color(tokens.colors[scheme][foreground])
      const ground = new Color(tokens.colors[scheme][background])
      expect(ratio).toBeCloseTo(ground.contrastWCAG21(text), 2)
      expect(lc).toBeCloseTo(ground.contrastAPCA(text), 1)
    }
  })
})

describe('links that were followed', () => {
  it.each(['#0a58b5', '#662f8f', '#d62293', '#2c2255', '#ed1c24', '#39ae4a'])(
    'are of another hue than those that were not, from %s',
    (link) => {
      const { colors } = defineTheme({ primary: '#222222', link }).tokens
      for (const scheme of ['light', 'dark'] as const) {
        const hues = [colors[scheme].link, colors[scheme]['link-visited']].map((hex) => new Color(hex).oklch.h!)
        const apart = Math.abs(((hues[0]! - hues[1]! + 540) % 360) - 180)
        expect(apart).toBeGreaterThan(30)
      }
    },
  )
})

describe('what a brand may not hold', () => {
  it.each<[unknown, string]>([
    [undefined, 'brand is undefined; give an object with a primary colour'],
    [null, 'brand is null; give an object with a primary colour'],
    [{}, 'primary is undefined; give a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"'],
    [{ primary: 'blurple' }, 'primary is "blurple"; give a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"'],
    [{ primary: 0x0086ff }, 'primary is 34559; give a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"'],
    [
      { primary: '#0086ff80' },
      'primary is "#0086ff80"; give a colour without transparency, since contrast depends on what shows through',
    ],
    [
      { primary: '#000', dark: { link: 'sky' } },
      'dark.link is "sky"; give a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"',
    ],
    [{ primary: '#000', stripe: [] }, 'stripe is []; give a list of 1 to 8 colours'],
    [{ primary: '#000', stripe: '#fff' }, 'stripe is "#fff"; give a list of 1 to 8 colours'],
    [
      { primary: '#000', stripe: ['#fff', 'x'] },
      'stripe[1] is "x"; give a CSS colour, such as "#0086ff" or "oklch(0.6 0.2 255)"',
    ],
    [{ primary: '#000', radius: -1 }, 'radius is -1; give CSS pixels from 0 to 64'],
    [{ primary: '#000', radius: NaN }, 'radius is NaN; give CSS pixels from 0 to 64'],
    [{ primary: '#000', radius: '8px' }, 'radius is "8px"; give CSS pixels from 0 to 64'],
    [{ primary: '#000', density: 'tight' }, 'density is "tight"; it may be compact, regular, spacious'],
    [{ primary: '#000', density: 'toString' }, 'density is "toString"; it may be compact, regular, spacious'],
    [{ primary: '#000', level: 'A' }, 'level is "A"; it may be AA, AAA'],
    [{ primary: '#000', exact: 'yes' }, 'exact is "yes"; give true or false'],
    [
      { primary: '#000', id: 'My Theme' },
      'id is "My Theme"; give lower-case letters, digits and single hyphens, such as "lf-ai-data"',
    ],
    [
      { primary: '#000', fontFamily: 'Inter; } body { display: none' },
      'fontFamily is "Inter; } body { display: none"; give names of fonts as CSS has them, such as ' +
        '\'Inter, "Open Sans", sans-serif\'',
    ],
  ])('%j is a RangeError that names the field, what it holds and what is allowed', (brand, message) => {
    expect(() => defineTheme(brand as Brand)).toThrow(new RangeError(`defineTheme: ${message}.`))
  })

  it('is not what is written in another way', () => {
    const { tokens } = defineTheme({
      primary: 'rebeccapurple',
      link: 'oklch(0.45 0.2 260)',
      accent: 'rgb(0 90 156)',
      fontFamily: `Inter, 'Open Sans', sans-serif`,
      radius: 0,
      density: 'compact',
      id: undefined,
    })
    expect(tokens.colors.light.heading).toBe('#663399')
    expect(tokens.colors.light.accent).toBe('#005a9c')
    expect(tokens.shape).toEqual({ space: '3px', radius: '0px', font: `Inter, 'Open Sans', sans-serif` })
  })
})
