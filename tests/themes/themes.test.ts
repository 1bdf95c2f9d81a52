import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import Color from 'colorjs.io'
import { transform } from 'lightningcss'
import postcss from 'postcss'
import { describe, expect, it } from 'vitest'

import { flatStyles, tailwindStyles, themeStyles } from '../../scripts/styles.mjs'
import { defineTheme } from '../../src/themes/define.ts'
import { themes } from '../../src/themes/index.ts'
import { colorTokens, noteKinds, schemes, shapeTokens } from '../../src/themes/tokens.ts'
import { root, sourceFiles } from '../fixtures/sources.ts'

const sheets = themeStyles()
const ids = themes.map(({ id }) => id)

// The table of roles, written out a second time.
const cards = ['surface', 'raised', 'sunken']
const everywhere = [...cards, 'soft', ...noteKinds.map((kind) => `${kind}-soft`)]
const texts = ['ink', 'muted', 'heading', 'link', 'link-hover', 'visited', 'on-soft', 'live', ...noteKinds]
const pairs: readonly [kind: 'text' | 'mark', foregrounds: readonly string[], backgrounds: readonly string[]][] = [
  ['text', texts, everywhere],
  ['text', ['on-accent'], ['accent', 'accent-hover']],
  ['text', ['on-band', 'on-band-muted'], ['band', 'band-2']],
  ['text', ['on-band-cta'], ['band-cta']],
  ['mark', ['focus', 'line-control'], everywhere],
  ['mark', ['accent-edge', 'second-mark'], cards],
  ['mark', ['band-cta', 'band-line'], ['band', 'band-2']],
]

describe('the themes', () => {
  it('are these', () => {
    expect(ids).toEqual([
      'neutral',
      'apache',
      'cdf',
      'cncf',
      'eclipse',
      'kata-containers',
      'lf-ai-data',
      'linux-foundation',
      'modelpack',
      'neonephos',
      'oci',
      'ocm',
      'openci',
      'openinfra',
      'openjs',
      'openssf',
    ])
  })

  it.each(themes)('$id says where its colours are from, and that no foundation made it', (theme) => {
    expect(theme.name).not.toBe('')
    expect(theme.source).toMatch(/^(unverified|https:\/\/\S+.*|Moothall|none: .+)$/)
    expect(theme.unofficial).toBe(true)
  })

  it.each([
    ['cncf', ['#d62293', '#62a1ff']],
    ['linux-foundation', ['#003778', '#0094ff']],
    ['oci', ['#262262', '#5371dd', '#837bff', '#53ddd5']],
    ['openinfra', ['#e61e24', '#f4a93a', '#39ae4a', '#28a4db']],
    ['kata-containers', ['#f15b3e', '#2a394e']],
    ['neonephos', ['#003a96', '#0f6bff']],
    ['ocm', ['#1d65b4', '#257ddc', '#4cc9f0']],
    ['modelpack', ['#326ce5']],
    ['eclipse', ['#f7941e', '#2c2255']],
    ['apache', ['#282661', '#662f8f', '#9e2064', '#d22128', '#f79a25']],
    ['openssf', ['#604693', '#007fa7']],
    ['cdf', ['#ed1c24', '#f7941d']],
    ['openjs', ['#0075c9', '#80bc00', '#f7df1e']],
    ['lf-ai-data', ['#003764', '#009ade']],
  ])('%s shows its colours in the stripe, as they are', (id, stripe) => {
    expect(themes.find((theme) => theme.id === id)?.brand.stripe).toEqual(stripe)
  })

  it.each([
    ['plain', ['neutral', 'openci', 'openinfra']],
    ['band', ['kata-containers', 'linux-foundation', 'oci', 'ocm']],
    ['gradient', ['apache', 'cdf', 'cncf', 'eclipse', 'neonephos', 'openssf']],
    ['tint', ['lf-ai-data', 'modelpack', 'openjs']],
  ])('have a header that is %s: %j', (header, expected) => {
    expect(themes.filter((theme) => theme.header === header).map(({ id }) => id)).toEqual(expected)
  })

  it('can be told apart without colour: no two but the neutral ones share shape, font and header', () => {
    const looks = themes
      .filter(({ id }) => id !== 'openci')
      .map(({ brand, header }) => [brand.radius, brand.radiusControl, brand.font, brand.fontDisplay, header].join())
    expect(new Set(looks).size).toBe(15)
  })

  it('name fonts that the reader may have, and end with what every browser has', () => {
    for (const { brand } of themes) {
      expect(brand.font).toMatch(/, (Arial|Roboto), sans-serif$/)
      expect(brand.fontDisplay ?? 'monospace').toMatch(/monospace$/)
    }
  })

  it('of OpenCI, which has no colours, is the neutral one', () => {
    expect(sheets.openci).toBe(sheets.neutral?.replaceAll('neutral', 'openci'))
  })
})

/** The colours of a theme where they are used: `light-dark()` as a browser resolves it. What is not set again stays. */
function valuesIn(sheet: string): Record<(typeof schemes)[number], Record<string, string>> {
  const values = Object.fromEntries(schemes.map((scheme) => [scheme, {}])) as ReturnType<typeof valuesIn>
  postcss.parse(sheet).walkDecls(/^--moothall-/, ({ prop, value, parent }) => {
    const name = prop.slice('--moothall-'.length)
    if (!(name in colorTokens)) return
    const query = parent?.parent as postcss.AtRule
    const [light, dark] = /^light-dark\((.+),\s*(.+)\)$/.exec(value)?.slice(1) ?? [value, value]
    for (const scheme of query.name === 'media' ? schemes.slice(2) : schemes) {
      values[scheme][name] = scheme.startsWith('dark') ? dark! : light!
    }
  })
  for (const colors of Object.values(values))
    for (const [name, value] of Object.entries(colors))
      if (value === 'var(--moothall-surface)') colors[name] = colors.surface!
  return values
}

describe.each(ids)('the sheet of %s', (id) => {
  const sheet = sheets[id]!
  const values = valuesIn(sheet)

  // By the formula of another library than the one that found the colours.
  it.each([
    ['light', 4.5, 3],
    ['dark', 4.5, 3],
    ['light-more-contrast', 7, 4.5],
    ['dark-more-contrast', 7, 4.5],
  ] as const)(
    'has in the scheme %s a contrast of %f:1 for text and %f:1 for marks, everywhere',
    (scheme, text, mark) => {
      const color = (name: string): Color => new Color(values[scheme][name]!)
      const tooLittle = pairs.flatMap(([kind, foregrounds, backgrounds]) =>
        foregrounds.flatMap((foreground) =>
          backgrounds.flatMap((background) => {
            const ratio = color(background).contrastWCAG21(color(foreground))
            return ratio >= { text, mark }[kind] ? [] : [`${foreground} on ${background}: ${ratio}`]
          }),
        ),
      )
      expect(tooLittle).toEqual([])
    },
  )

  it('sets every colour in every scheme', () => {
    for (const scheme of schemes) {
      expect(Object.keys(values[scheme]).toSorted()).toEqual(Object.keys(colorTokens).toSorted())
    }
  })

  it('is small, and needs no other theme', () => {
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(1200)
    expect(sheet.replaceAll(/var\(--moothall-(?:font|surface)\)/g, '')).not.toContain('var(')
    expect(sheet).not.toContain('@import')
  })

  it('weighs nothing, so that any rule of the site wins', () => {
    postcss.parse(sheet).walkRules(({ selector }) => {
      const named = `[data-moothall-theme=${id}]`
      expect(selector).toBe(
        `:where(:root:not([data-moothall-theme]),:host(:not([data-moothall-theme])),:host(${named}),${named})`,
      )
    })
  })

  it('stands as it is in a build for browsers that do not know light-dark()', () => {
    const old = { safari: 15 << 16, chrome: 100 << 16, firefox: 100 << 16 }
    const { code } = transform({
      filename: 'theme.css',
      code: new TextEncoder().encode(sheet),
      targets: old,
      minify: true,
    })
    expect(valuesIn(new TextDecoder().decode(code))).toEqual(values)
  })
})

describe('the neutral theme', () => {
  it('is what both sheets of the library begin with', () => {
    expect(valuesIn(flatStyles())).toEqual(valuesIn(sheets.neutral!))
    expect(valuesIn(tailwindStyles())).toEqual(valuesIn(sheets.neutral!))
  })

  it('gives a site that runs Tailwind a utility for each colour', () => {
    const sheet = tailwindStyles()
    for (const name of Object.keys(colorTokens)) {
      expect(sheet).toContain(`--color-moothall-${name}: var(--moothall-${name});`)
    }
  })
})

describe('the tokens', () => {
  const used = new Set(
    [...flatStyles().matchAll(/var\((--moothall-[\w-]+)/g)].map(([, name]) => name!.slice('--moothall-'.length)),
  )

  // Principles are to be drawn with it.
  const waiting = ['second']
  // What a site says, and no theme.
  const ofSite = {
    'scroll-margin':
      'how far below the edge of the window an anchor stands: the height of a header that stays, and 24px',
  }

  it('are all used by the sheet, and it uses no others', () => {
    const known = [...Object.keys(colorTokens), ...Object.keys(shapeTokens), ...Object.keys(ofSite), 'scheme']
    expect([...used].filter((name) => !known.includes(name))).toEqual([])
    const unused = known.filter((name) => !used.has(name))
    expect(unused.filter((name) => !waiting.some((each) => name.startsWith(each)))).toEqual([])
  })

  it('stand in docs/tokens.md with what they are for', () => {
    const rows = [
      ...readFileSync(`${root}/docs/tokens.md`, 'utf8').matchAll(/^\| `--moothall-([\w-]+)` +\| (.+?) +\|$/gm),
    ]
    expect(Object.fromEntries(rows.map(([, name, use]) => [name, use]))).toEqual({
      ...colorTokens,
      ...shapeTokens,
      ...ofSite,
    })
  })
})

it('the library of colours is loaded where themes are derived, and nowhere else', () => {
  const loading = sourceFiles.filter((file) => /from 'culori/.test(readFileSync(`${root}/${file}`, 'utf8')))
  expect(loading).toEqual(['src/themes/contrast.ts', 'src/themes/readValues.ts', 'src/themes/tones.ts'])
  const fromOutside = sourceFiles
    // The verb that derives themes loads it when it is run, and the plugins of bundlers name the themes there are.
    .filter((file) => !/^src\/(themes\/|cli\/theme\.ts|bundler\/readOptions\.ts)/.test(file))
    .filter((file) => /^import (?!type )[^']+from '[./]+themes\//m.test(readFileSync(`${root}/${file}`, 'utf8')))
  expect(fromOutside).toEqual([])
  // Its types aside, what a site loads for the data of the themes is the data.
  const loadedByData = ['themes', 'foundations'].flatMap((name) =>
    [...readFileSync(`${root}/src/themes/${name}.ts`, 'utf8').matchAll(/^import (?!type )[^']+'([^']+)'/gm)].map(
      ([, path]) => path,
    ),
  )
  expect(loadedByData).toEqual(['./foundations.ts'])
})

it('every theme has a story and stands in the toolbar of Storybook', () => {
  const gallery = readFileSync(`${root}/stories/themes/Gallery.stories.tsx`, 'utf8')
  const loaded = readFileSync(`${root}/.storybook/preview.tsx`, 'utf8')
  for (const id of ids) {
    expect(gallery).toContain(`{ theme: '${id}' }`)
    expect(loaded).toContain(`'moothall/themes/${id}.css'`)
  }
  expect(loaded.match(/'moothall\/themes\/[\w-]+\.css'/g)?.at(-1)).toBe(`'moothall/themes/neutral.css'`)
})

it('a theme is its brand and nothing else', () => {
  for (const { id, brand } of themes) expect(defineTheme(brand).css).toContain(`[data-moothall-theme='${id}']`)
})
