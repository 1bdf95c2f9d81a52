import { expect, it } from 'vitest'

import { themeTokens } from '../../scripts/styles.mjs'
import { defineTheme } from '../../src/themes/defineTheme.ts'
import { toDesignTokens } from '../../src/themes/designTokens.ts'
import { themes } from '../../src/themes/themes.ts'

const brand = {
  primary: '#262262',
  radius: 14,
  font: "'Open Sans', system-ui, sans-serif",
  stripe: ['#c00000', '#00c000'],
}

it('a colour has its components, a size its unit, a font its names, the stripe its edges', () => {
  const { light, shape } = toDesignTokens(defineTheme(brand).tokens)
  expect(light['on-accent']).toEqual({
    $type: 'color',
    $value: { colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff' },
    $description: 'text on filled buttons',
  })
  expect(light['band-glow']).toMatchObject({ $value: { alpha: 0 } })
  expect(light['stripe']).toEqual({
    $type: 'gradient',
    $value: [
      { color: { colorSpace: 'srgb', components: [0.7529, 0, 0], hex: '#c00000' }, position: 0 },
      { color: { colorSpace: 'srgb', components: [0.7529, 0, 0], hex: '#c00000' }, position: 0.5 },
      { color: { colorSpace: 'srgb', components: [0, 0.7529, 0], hex: '#00c000' }, position: 0.5 },
      { color: { colorSpace: 'srgb', components: [0, 0.7529, 0], hex: '#00c000' }, position: 1 },
    ],
    $description: 'the stripe along the page header, from left to right',
  })
  expect(shape['radius']).toMatchObject({ $type: 'dimension', $value: { value: 14, unit: 'px' } })
  expect(shape['font']).toMatchObject({ $type: 'fontFamily', $value: ['Open Sans', 'system-ui', 'sans-serif'] })
  expect(shape['font-display']).toMatchObject({ $value: ['Open Sans', 'system-ui', 'sans-serif'] })
})

it('a font that is the site’s own has no token', () => {
  const { shape } = toDesignTokens(defineTheme({ ...brand, font: 'inherit' }).tokens)
  expect(Object.keys(shape)).toEqual(['radius', 'radius-control', 'space'])
})

/** The colours that a browser computes from the CSS of a theme, by scheme and name. */
function colorsOf(css: string): Record<'light' | 'dark', Record<string, string>> {
  const [normal = ''] = css.split('@media')
  const surface = /--moothall-surface: (.*);/.exec(normal)?.[1] ?? ''
  const found = [
    ...normal
      .replaceAll('var(--moothall-surface)', surface)
      .matchAll(/--moothall-([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g),
  ]
  const colors = { light: {} as Record<string, string>, dark: {} as Record<string, string> }
  for (const [, name = '', light, dark, both] of found) {
    colors.light[name] = (light ?? both)!
    colors.dark[name] = (dark ?? both)!
  }
  return colors
}

it.each(themes.map(({ id, brand: colors }) => [id, colors] as const))(
  'the tokens of %s are the colours of its CSS',
  (id, colors) => {
    const tokens = themeTokens()[id]!
    const hexOf = (scheme: 'light' | 'dark') =>
      Object.fromEntries(
        Object.entries(tokens[scheme]).flatMap(([name, token]) => {
          if (token.$type !== 'color') return []
          const { components, alpha = 1, hex } = token.$value
          const bytes = [...components, ...(name === 'band-glow' ? [alpha] : [])].map((each) =>
            Math.round(each * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          expect(hex).toBe(`#${bytes.slice(0, 3).join('')}`)
          return [[name, `#${bytes.join('')}`]]
        }),
      )
    expect({ light: hexOf('light'), dark: hexOf('dark') }).toEqual(colorsOf(defineTheme(colors).css))
  },
)
