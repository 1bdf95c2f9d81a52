// What the package promises, looked at in an installed copy: types for each compiler, modules for each Node, docs.
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { install, root, run } from './commands.mjs'

const example = fileURLToPath(new URL('lantern.ts', import.meta.url))
const compilers = { 'TypeScript 5.9': 'typescript-5', 'TypeScript 6': 'typescript', 'TypeScript 7': 'typescript-7' }

/** Gives what a command of the folder says against it. */
async function faultOf(title, folder, command) {
  try {
    const { stderr } = await run(folder, command)
    return stderr === '' ? [] : [`${title}: ${stderr}`]
  } catch (error) {
    return [`${title}: ${error.message}`]
  }
}

/** An entry of types alone, of modules that are no scripts. */
const declarations = 'moothall/bundler/client'

/** An entry that imports what exists only in a site with Docusaurus. */
const ofDocusaurus = 'moothall/docusaurus/mdx'

/** The paths of the entries, as a site writes them: `moothall/model`. One with a star stands for all its files. */
function specifiersOf(library) {
  const { exports: entries } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))
  return Object.entries(entries).flatMap(([entry, target]) => {
    const specifier = entry.replace('.', 'moothall')
    if (!entry.includes('*')) return [specifier]
    const [before, after] = (target.default ?? target).split('*')
    const files = globSync(`${before}*${after}`, { cwd: library })
    return files.map((file) => specifier.replace('*', join(file).slice(join(before).length, -after.length)))
  })
}

/** Ways to resolve that not every compiler has: TypeScript 6 warns of the oldest, and 7 is without it. */
const resolutions = {
  bundler: Object.keys(compilers),
  nodenext: Object.keys(compilers),
  node10: ['TypeScript 5.9', 'TypeScript 6'],
}

const isFile = (specifier) => /\.(css|json)$/.test(specifier)

/** The entries that a program can import. */
export const modulesOf = (library) =>
  specifiersOf(library).filter((specifier) => !isFile(specifier) && ![declarations, ofDocusaurus].includes(specifier))

/** The commands that compile files of a user, one with all entries among them, by each compiler and way to resolve. */
function compileTypes(folder, specifiers) {
  const lines = specifiers.map((specifier, index) => {
    if (specifier === declarations) return `/// <reference types="${specifier}" />`
    if (specifier.endsWith('.css')) return `import '${specifier}'`
    if (specifier.endsWith('.json'))
      return `import data${index} from '${specifier}' with { type: 'json' }\nvoid data${index}`
    return `import * as entry${index} from '${specifier}'\nvoid entry${index}`
  })
  // Sorted, references come before imports, as they must.
  writeFileSync(join(folder, 'entries.ts'), `${lines.toSorted().join('\n')}\n`)
  return Object.entries(resolutions).flatMap(([resolution, names]) =>
    names.map((name) => {
      const tsc = join(folder, 'node_modules', compilers[name], 'bin/tsc')
      const silence = resolution === 'node10' && name === 'TypeScript 6' ? ['--ignoreDeprecations', '6.0'] : []
      return [`${name}, ${resolution}`, [process.execPath, tsc, '-p', `tsconfig.${resolution}.json`, ...silence]]
    }),
  )
}

/** The commands that load every entry, as a program and as a server of React's server components does. */
function loadEntries(folder, library) {
  const modules = modulesOf(library)
  const files = specifiersOf(library).filter(isFile)
  writeFileSync(
    join(folder, 'load.mjs'),
    `import { readFileSync } from 'node:fs'
for (const name of ${JSON.stringify(modules)}) await import(name)
for (const name of ${JSON.stringify(files)}) readFileSync(new URL(import.meta.resolve(name)))
`,
  )
  // Node says once that it has required a module of the other kind.
  writeFileSync(join(folder, 'load.cjs'), modules.map((name) => `require('${name}')\n`).join(''))
  // Client modules are for the browser: on such a server, only the bundler of the host can load the components.
  const serverSafe = modules.filter((specifier) => !['moothall', 'moothall/export'].includes(specifier))
  writeFileSync(join(folder, 'load-server.mjs'), serverSafe.map((name) => `await import('${name}')\n`).join(''))
  const nodes = { 'Node 20': join(folder, 'node_modules/node/bin/node'), 'Node 24': process.execPath }
  return Object.entries(nodes).flatMap(([name, node]) => [
    [name, [node, '-e', `process.exitCode = process.version.startsWith('v${name.slice(5)}.') ? 0 : 1`]],
    [name, [node, 'load.mjs']],
    [`${name}, CommonJS`, [node, '--disable-warning=ExperimentalWarning', 'load.cjs']],
    [`${name}, the command`, [node, 'node_modules/.bin/moothall', '--version']],
    [`${name}, react-server`, [node, '--conditions=react-server', 'load-server.mjs']],
  ])
}

/** The files that a reader of llms.txt is sent to must be in the package. */
function checkDocs(library) {
  const wanted = ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'llms.txt']
  const missing = wanted.filter((file) => !existsSync(join(library, file)))
  if (missing.length > 0) return missing.map((file) => `not in the package: ${file}`)
  const links = [...readFileSync(join(library, 'llms.txt'), 'utf8').matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link)
  if (links.length === 0) return ['llms.txt has no links']
  return links.filter((link) => !existsSync(join(library, link))).map((link) => `llms.txt leads nowhere: ${link}`)
}

/** What npm would change on its own in a package that is published is gone without a word where it is installed. */
async function checkPublishing() {
  const { stderr } = await run(root, ['npm', 'publish', '--dry-run', '--loglevel', 'warn'])
  return stderr.includes('auto-corrected') ? [`publish: ${stderr}`] : []
}

export async function checkPackage(work) {
  const { folder, seconds } = await install(work, { name: 'package', community: 'community.ts' })
  cpSync(example, join(folder, 'lantern.ts'))
  const library = join(folder, 'node_modules/moothall')
  const commands = [...compileTypes(folder, specifiersOf(library)), ...loadEntries(folder, library)]
  const faults = checkDocs(library)
  for (const [title, command] of commands) faults.push(...(await faultOf(title, folder, command)))
  faults.push(...(await checkPublishing()))
  return [{ name: 'package', faults, figures: { install: seconds } }]
}
