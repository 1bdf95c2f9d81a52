// The fonts of the browser tests. A browser that is told of this configuration knows these and none of the machine.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { decompress } from 'wawoff2'

const require = createRequire(import.meta.url)
const home = fileURLToPath(new URL('../temp/fonts', import.meta.url))

const weights = [400, 600, 700]
const scripts = ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'latin-ext', 'vietnamese']

/** The files of each family. Of a name that stands in the stacks of themes, only the default may be. */
const families = {
  Inter: ['normal', 'italic'].map((style) => `@fontsource-variable/inter/files/inter-latin-wght-${style}.woff2`),
  // A family of its own, or it might be taken before the one that has the letters of English.
  'Inter of other scripts': scripts.map((name) => `@fontsource-variable/inter/files/inter-${name}-wght-normal.woff2`),
  narrow: weights.map((weight) => `@fontsource/roboto-condensed/files/roboto-condensed-latin-${weight}-normal.woff2`),
  wide: weights.map((weight) => `@fontsource/lexend/files/lexend-latin-${weight}-normal.woff2`),
  tall: weights.map((weight) => `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`),
}

// Another run may be reading the file.
function write(path, content) {
  const part = `${path}.${process.pid}.part`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(part, content)
  renameSync(part, path)
}

/** Unpacked, since Chromium takes no compressed font for one of the system. */
async function unpack(file) {
  const [, name, , font] = file.split('/')
  const { version } = JSON.parse(readFileSync(require.resolve(`${file.split('/files/')[0]}/package.json`), 'utf8'))
  const path = join(home, `${name}-${version}`, font.replace('.woff2', '.ttf'))
  if (!existsSync(path)) write(path, await decompress(readFileSync(require.resolve(file))))
  return path
}

const named = (family, path) => `  <match target="scan">
    <test name="file"><string>${path}</string></test>
    <edit name="family" mode="assign"><string>${family}</string></edit>
  </match>
`

const configuration = (fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[...new Set(fonts.map(([, path]) => dirname(path)))].map((directory) => `  <dir>${directory}</dir>\n`).join('')}
  <cachedir>${join(home, 'cache')}</cachedir>
${fonts.map(([family, path]) => named(family, path)).join('')}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Inter</string></edit>
  </match>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`

/** Writes the configuration and its fonts; gives the path of it, which belongs into `FONTCONFIG_FILE`. */
export async function fontConfiguration() {
  const fonts = []
  for (const [family, files] of Object.entries(families)) {
    for (const file of files) fonts.push([family, await unpack(file)])
  }
  const path = join(home, 'fonts.conf')
  write(path, configuration(fonts))
  return path
}
