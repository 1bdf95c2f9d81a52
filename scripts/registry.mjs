// The registry for `shadcn add`: the blocks of registry/registry.json, and an item for each theme.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { defineTheme } from '../src/themes/defineTheme.ts'
import { themes } from '../src/themes/themes.ts'

const folder = fileURLToPath(new URL('../registry', import.meta.url))

/** The variables of shadcn, by the tokens of ours that mean the same. */
const variables = {
  background: 'surface',
  foreground: 'ink',
  card: 'raised',
  'card-foreground': 'ink',
  popover: 'raised',
  'popover-foreground': 'ink',
  primary: 'accent',
  'primary-foreground': 'on-accent',
  secondary: 'soft',
  'secondary-foreground': 'on-soft',
  muted: 'sunken',
  'muted-foreground': 'muted',
  accent: 'soft',
  'accent-foreground': 'on-soft',
  destructive: 'danger',
  border: 'line',
  input: 'line-control',
  ring: 'focus',
  'chart-1': 'accent-edge',
  'chart-2': 'second-mark',
  'chart-3': 'info',
  'chart-4': 'tip',
  'chart-5': 'warning',
  sidebar: 'sunken',
  'sidebar-foreground': 'ink',
  'sidebar-primary': 'accent',
  'sidebar-primary-foreground': 'on-accent',
  'sidebar-accent': 'soft',
  'sidebar-accent-foreground': 'on-soft',
  'sidebar-border': 'line',
  'sidebar-ring': 'focus',
}

function themeItem({ id, name, brand }) {
  const { colors, shape } = defineTheme(brand).tokens
  const ofScheme = (scheme) =>
    Object.fromEntries(Object.entries(variables).map(([variable, token]) => [variable, colors[scheme][token]]))
  return {
    name: `theme-${id}`,
    type: 'registry:theme',
    title: `${name} theme`,
    description: `The colours and corners of ${name}, light and dark, for the whole site and for the components of moothall. Unofficial.`,
    dependencies: ['moothall'],
    cssVars: { light: { radius: shape.radius, ...ofScheme('light') }, dark: ofScheme('dark') },
    css: { [`@import "moothall/themes/${id}.css"`]: {} },
  }
}

/** A file of a block with its text, under the name that the command writes it by. */
const withContent = (file) => ({
  ...file,
  content: readFileSync(join(folder, file.path), 'utf8'),
  target: file.type === 'registry:component' ? `components/${basename(file.path)}` : file.path,
})

/** The files of the registry by their names: `registry.json`, which lists the items, and one for each item. */
export function registryFiles() {
  const { items: blocks, ...registry } = JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8'))
  const items = [...blocks, ...themes.map(themeItem)]
  const write = (value) => `${JSON.stringify(value)}\n`
  const $schema = 'https://ui.shadcn.com/schema/registry-item.json'
  return {
    'registry.json': write({ ...registry, items }),
    ...Object.fromEntries(
      items.map((item) => [
        `${item.name}.json`,
        write({ $schema, ...item, ...(item.files && { files: item.files.map(withContent) }) }),
      ]),
    ),
  }
}

/** Writes the registry into a folder. */
export function writeRegistry(path) {
  mkdirSync(path, { recursive: true })
  for (const [file, content] of Object.entries(registryFiles())) writeFileSync(join(path, file), content)
}
