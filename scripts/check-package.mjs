// Packs the library, installs it beside React in an empty folder, and checks what the package promises there.
//   npm run build && npm run package:check
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { checkVerbs, startTimes } from './check-command.mjs'
import { nodeVersions } from './node-versions.mjs'

const limits = { packages: 1, megabytes: 7, files: 680, packedKilobytes: 1300 }
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

function npm(folder, ...args) {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    encoding: 'utf8',
  })
}

/** An empty site with React and its types, at the versions that the library is developed with. */
function makeSite(folder) {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const packages = ['react', 'react-dom', '@types/react', '@types/react-dom']
  npm(folder, 'install', ...packages.map((name) => `${name}@${manifest.devDependencies[name]}`))
}

const installedIn = (site) => {
  const { packages } = JSON.parse(readFileSync(join(site, 'node_modules/.package-lock.json'), 'utf8'))
  return Object.keys(packages)
}

/** Counts as a disk does, in blocks. */
function figuresOf(library, added, packedBytes) {
  const paths = globSync('**/*', { cwd: library }).map((path) => lstatSync(join(library, path)))
  return {
    packages: added.length,
    megabytes: paths.reduce((sum, { blocks }) => sum + blocks * 512, 0) / 1e6,
    files: paths.filter((path) => path.isFile()).length,
    packedKilobytes: packedBytes / 1000,
  }
}

function checkFigures(figures) {
  return Object.entries(limits).flatMap(([name, limit]) => {
    console.log(`${name.padEnd(16)}${figures[name].toFixed(name === 'megabytes' ? 2 : 0).padStart(6)} of ${limit}`)
    return figures[name] <= limit ? [] : [`${name}: ${figures[name]}, at most ${limit}`]
  })
}

/** The types must need no package but React, and nothing may point at sources, which are not published. */
function checkFiles(library) {
  const files = globSync('**/*', { cwd: library })
  const unwanted = files.filter((file) => /^src\/|ARCHITECTURE|\.map$|\.tsx?$(?<!\.d\.ts)/.test(file))
  const scripts = globSync('dist/**/*.{js,ts,css}', { cwd: library })
  return [
    ...unwanted.map((file) => `not to be published: ${file}`),
    ...scripts.flatMap((file) => {
      const text = readFileSync(join(library, file), 'utf8')
      const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([@\w][\w@:/.-]*)["']/g)].map(([, name]) => name)
      // Declarations of modules for a site name the package as the site does.
      // So does the source of a page that the integration of Astro writes into a site.
      const isForSites = file.endsWith('.d.ts') || file === 'dist/astro/index.js'
      const allowed = isForSites ? /^react$|^moothall\/|^node:/ : /^react(-dom\/server|\/jsx-runtime)?$|^node:/
      const ofHost = file.includes('/docusaurus/') ? /^@(?:docusaurus|generated|theme)\// : /^$/
      const foreign = imports.filter((name) => !allowed.test(name) && !ofHost.test(name))
      return [
        ...foreign.map((name) => `${file} imports ${name}`),
        ...(/sourceMappingURL/.test(text) ? [`${file} names a source map`] : []),
      ]
    }),
  ]
}

/** The links of what is published to read lead to what is published too. The picture is for those who read it in a browser. */
function checkLinks(library) {
  return globSync(['README.md', 'docs/*.md', 'stories/guides/*.mdx'], { cwd: library }).flatMap((file) => {
    const text = readFileSync(join(library, file), 'utf8').replaceAll(/```[^]*?```/g, '')
    const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\((?![a-z]+:|\/|#)([^)#\s]+)/g)].map(([, link]) => link)
    const dead = links.filter((link) => !existsSync(join(library, dirname(file), link)))
    return dead.map((link) => `${file} links to ${link}, which is not published`)
  })
}

function checkTypes(site) {
  const entries = Object.keys(manifest.exports).filter((entry) => !/\.json$|\*/.test(entry))
  const lines = entries.map((entry, index) => {
    const specifier = entry.replace('.', 'moothall')
    // Declarations of modules that are no scripts.
    if (specifier === 'moothall/bundler/client') return `/// <reference types="${specifier}" />`
    return /\.(css|js)$/.test(specifier)
      ? `import '${specifier}'`
      : `import * as entry${index} from '${specifier}'\nvoid entry${index}`
  })
  // Sorted, references come before imports, as they must.
  writeFileSync(join(site, 'entries.ts'), `${lines.toSorted().join('\n')}\n`)
  const options = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'es2022']
  return ['bundler', 'nodenext'].flatMap((resolution) => {
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext'
    const args = [...options, '--module', module, '--moduleResolution', resolution, 'entries.ts']
    const tsc = resolve('node_modules/typescript-7/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...args], { cwd: site, encoding: 'utf8' })
    return status === 0 ? [] : [`types, ${resolution}:\n${stdout}`]
  })
}

function checkStart(site, version) {
  const { node, command } = startTimes(site, version)
  const aim = 1.5 * node + 100
  const figures = [command, node, aim].map((value) => value.toFixed(0))
  console.log(
    `start on Node ${version.major}: ${figures[0]} ms, Node alone ${figures[1]} ms, aim at most ${figures[2]} ms`,
  )
  // A machine under load must not fail; a command that loads everything must.
  return command <= 2 * aim ? [] : [`the command takes ${figures[0]} ms to start on Node ${version.major}`]
}

function checkNotices() {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs', '--check'], { encoding: 'utf8' })
  return status === 0 ? [] : [stderr.trim()]
}

function check(work) {
  const [{ filename, size }] = JSON.parse(npm('.', 'pack', '--json', '--pack-destination', work))
  const site = join(work, 'site')
  makeSite(site)
  const before = installedIn(site)
  npm(site, 'install', join(work, filename))
  const added = installedIn(site).filter((path) => !before.includes(path))
  const library = join(site, 'node_modules/moothall')
  const versions = nodeVersions(work)
  return [
    ...checkFigures(figuresOf(library, added, size)),
    ...checkFiles(library),
    ...checkLinks(library),
    ...checkNotices(),
    ...checkTypes(site),
    ...versions.flatMap((version) => checkVerbs(site, version)),
    ...versions.flatMap((version) => checkStart(site, version)),
  ]
}

const work = mkdtempSync(join(tmpdir(), 'moothall-package-'))
try {
  const faults = check(work)
  for (const fault of faults) console.error(`FAULT ${fault}`)
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  rmSync(work, { recursive: true, force: true })
}
