// The fonts of the browser tests. A browser that is told of this configuration knows these and none of the machine.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { decompress } from 'wawoff2'

const require = createRequire(import.meta.url)
const home = fileURLToPath(new URL('../temp/fonts', import.meta.url))
const cache = join(home, 'cache')

const inter = require.resolve('@fontsource-variable/inter/package.json')
const arabic = require.resolve('@fontsource-variable/noto-sans-arabic/package.json')

/** The files of a family that has one for each weight. */
const weightsOf = (manifest, name) =>
  [400, 600, 700].map((weight) => [manifest, `${name}-latin-${weight}-normal.woff2`])

/** The files of each family. Of the names in the stacks of themes, only that of the default may be one of them. */
const families = {
  Inter: ['normal', 'italic'].map((style) => [inter, `inter-latin-wght-${style}.woff2`]),
  // Families of their own, or they might be taken before the one that has the letters of English.
  'other letters': ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'latin-ext', 'vietnamese'].map((script) => [
    inter,
    `inter-${script}-wght-normal.woff2`,
  ]),
  arabic: [[arabic, 'noto-sans-arabic-arabic-wght-normal.woff2']],
  narrow: weightsOf(require.resolve('@fontsource/roboto-condensed/package.json'), 'roboto-condensed'),
  wide: weightsOf(require.resolve('@fontsource/lexend/package.json'), 'lexend'),
  tall: weightsOf(require.resolve('@fontsource/noto-sans/package.json'), 'noto-sans'),
}

// Another run may be reading the file.
function write(path, content) {
  const part = `${path}.${process.pid}.part`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(part, content)
  renameSync(part, path)
}

/** Unpacked, since Chromium takes no compressed font for one of the system. */
async function unpack(manifest, file) {
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const path = join(home, `${basename(name)}-${version}`, file.replace('.woff2', '.ttf'))
  if (!existsSync(path)) write(path, await decompress(readFileSync(join(dirname(manifest), 'files', file))))
  return path
}

const named = (family, path) => `  <match target="scan">
    <test name="file"><string>${path}</string></test>
    <edit name="family" mode="assign"><string>${family}</string></edit>
  </match>
`

// Hinted, letters of the system would stand on whole pixels, which those that a page brings do not.
const configuration = (fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[...new Set(fonts.map(([, path]) => dirname(path)))].map((directory) => `  <dir>${directory}</dir>\n`).join('')}  <cachedir>${cache}</cachedir>
${fonts.map(([family, path]) => named(family, path)).join('')}  <match target="pattern">
    <edit name="family" mode="append_last"><string>Inter</string></edit>
  </match>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
  </match>
</fontconfig>
`

/** Writes the configuration and its fonts; gives its path, to which `FONTCONFIG_FILE` is to be set. */
export async function fontConfiguration() {
  const fonts = []
  for (const [family, files] of Object.entries(families)) {
    for (const [manifest, file] of files) fonts.push([family, await unpack(manifest, file)])
  }
  const path = join(home, 'fonts.conf')
  const content = configuration(fonts)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    // In it are the names that the fonts had by the configuration before.
    rmSync(cache, { recursive: true, force: true })
    write(path, content)
  }
  return path
}
