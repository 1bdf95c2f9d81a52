// Writes src/icons/serviceIcons.ts: the marks of the services that simple-icons has, for the kinds of channels.
//   node scripts/icons.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { converter, formatHex, wcagContrast } from 'culori'
import * as icons from 'simple-icons'

const file = fileURLToPath(new URL('../src/icons/serviceIcons.ts', import.meta.url))

// Kinds without a mark here have none in the collection: they keep the line drawing of the library.
const marks = {
  zulip: icons.siZulip,
  discord: icons.siDiscord,
  matrix: icons.siMatrix,
  'github-discussions': icons.siGithub,
  github: icons.siGithub,
  gitlab: icons.siGitlab,
  rss: icons.siRss,
  bluesky: icons.siBluesky,
  mastodon: icons.siMastodon,
  x: icons.siX,
  youtube: icons.siYoutube,
}

/** The darkest ground of a tile in the light scheme of any theme, and the lightest in the dark one. */
const grounds = { light: '#f0f0f2', dark: '#2a2a30' }
const required = 3

const toOklch = converter('oklch')

/** A colour of its hue that can be told from a ground, as near to itself as that can be. */
function legible(hex, ground, step) {
  let color = toOklch(hex)
  while (wcagContrast(color, ground) < required) color = { ...color, l: color.l + step }
  return formatHex(color)
}

/** The colours of a mark; none for a black one, which takes the colour of the text. */
function colorsOf(hex) {
  if (toOklch(hex).c < 0.03) return undefined
  return { light: legible(hex, grounds.light, -0.01), dark: legible(hex, grounds.dark, 0.01) }
}

const quoted = (text) => `'${text}'`

function entryOf([kind, { path, hex }]) {
  const colors = colorsOf(`#${hex}`)
  const color = colors && `    color: { light: ${quoted(colors.light)}, dark: ${quoted(colors.dark)} },\n`
  const key = /^\w+$/.test(kind) ? kind : quoted(kind)
  return `  ${key}: {\n    path: ${quoted(path)},\n${color ?? ''}  },\n`
}

export const serviceIconsText =
  () => `// Written by scripts/icons.mjs from simple-icons, whose files are in the public domain (CC0).
import type { ServiceIcons } from './iconData.ts'

/**
 * The marks of services, by the kind of a channel. They belong to their owners: that the drawings are free is no licence
 * to the marks. Kinds without one have the library's own line drawing.
 *
 * @example
 * <CommunityPage community={community} now={now} icons={serviceIcons} />
 */
export const serviceIcons: ServiceIcons = {
${Object.entries(marks).map(entryOf).join('')}}
`

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, serviceIconsText())
