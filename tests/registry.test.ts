import { parse } from 'node:path'

import { describe, expect, it } from 'vitest'

import { registryFiles } from '../scripts/registry.mjs'
import { defineTheme } from '../src/themes/defineTheme.ts'
import { themes } from '../src/themes/themes.ts'

interface Item {
  name: string
  type: string
  dependencies: string[]
  css: Record<string, object>
  cssVars: Record<'light' | 'dark', Record<string, string>>
  files?: { path: string; target: string; content: string }[]
}

const files = registryFiles()
const itemOf = (name: string): Item => JSON.parse(files[`${name}.json`]!) as Item
const index = JSON.parse(files['registry.json']!) as { items: Item[] }

it('the registry lists its blocks, and a theme for each of ours', () => {
  expect(index.items.map(({ name }) => name)).toEqual([
    'community-page',
    'meeting-schedule',
    ...themes.map(({ id }) => `theme-${id}`),
  ])
  expect(Object.keys(files)).toEqual(['registry.json', ...index.items.map(({ name }) => `${name}.json`)])
})

it('a theme sets the variables of the site, light and dark, and loads its sheet', () => {
  const { type, dependencies, css, cssVars } = itemOf('theme-cncf')
  expect({ type, dependencies, css }).toEqual({
    type: 'registry:theme',
    dependencies: ['moothall'],
    css: { '@import "moothall/themes/cncf.css"': {} },
  })
  const { colors, shape } = defineTheme(themes.find(({ id }) => id === 'cncf')!.brand).tokens
  expect(cssVars.light).toMatchObject({
    background: colors.light.surface,
    'muted-foreground': colors.light.muted,
    'primary-foreground': '#ffffff',
    radius: shape['radius'],
  })
  expect(cssVars.dark).toMatchObject({ background: colors.dark.surface, ring: colors.dark.focus })
  expect(Object.keys(cssVars.dark)).toEqual(Object.keys(cssVars.light).filter((name) => name !== 'radius'))
})

describe.each(['community-page', 'meeting-schedule'])('the block %s', (name) => {
  const { files: own = [], css } = itemOf(name)

  it('imports nothing but the package and its own files', () => {
    const targets = own.map(({ target }) => `@/${target.replace(/\.tsx?$/, '')}`)
    const imports = own.flatMap(({ content }) => [...content.matchAll(/from '([^']+)'/g)].map(([, from]) => from))
    expect(imports.filter((from) => !/^moothall(\/model)?$/.test(from!) && !targets.includes(from!))).toEqual([])
    expect(css).toEqual({ '@import "moothall/tailwind.css"': {} })
  })

  it('has no two files of one name: shadcn would lead the imports of one to the other', () => {
    const names = own.map(({ target }) => parse(target).name)
    expect(names).toEqual([...new Set(names)])
  })
})
