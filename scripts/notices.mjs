// THIRD-PARTY-NOTICES.txt: what dist holds of other packages, and their licences. Each build writes its text into temp.
//   node scripts/notices.mjs            takes over the text of the last build
//   node scripts/notices.mjs --check    fails where the file differs from it
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { manifestIn } from './packages.mjs'

const notices = 'THIRD-PARTY-NOTICES.txt'

/** Where a build writes the text that fits its dist. */
export const builtNotices = join('temp', notices)

const introduction = `Third-party software in moothall

moothall itself is licensed under Apache-2.0; see LICENSE. Its files in dist contain the following packages, each under
its own licence. The build generates this list from what it bundles.
`

const addressOf = ({ homepage, repository }) => {
  const text = typeof repository === 'string' ? repository : repository?.url
  const shorthand = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text ?? '')?.[1]
  if (shorthand !== undefined) return `https://github.com/${shorthand}`
  return (
    text
      ?.replace(/^git\+/, '')
      .replace(/^git:/, 'https:')
      .replace(/\.git$/, '') ?? homepage
  )
}

function licenceTextOf(folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.(txt|md))?$/i.test(file))
  if (files.length === 0) throw new Error(`${folder} has no file with its licence`)
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

function packageLine(manifest) {
  const { name, version, license } = manifest
  const address = addressOf(manifest)
  const line = `- ${name} ${version} (${license}), ${address}`
  if (!/^(MPL|L?GPL|EPL)/.test(license)) return line
  // The licence asks those who pass on a compiled form to say where its source is.
  return `${line}\n  Its source code is available under ${license} from ${address} (version ${version}) and in the npm\n  package ${name}@${version}. It is used unmodified.`
}

const isCopyright = (line) => /^\s*Copyright (?!notice|holder|owner)/.test(line)

/** A licence without the names of who holds the rights, and these names. */
function partsOf(text) {
  const lines = text.split('\n')
  return {
    holders: lines.filter(isCopyright).map((line) => `  ${line.trim()}`),
    terms: lines
      .filter((line) => !isCopyright(line))
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  }
}

/** What two texts of the same licence have in common, however their lines and quotes are set. */
const wordsOf = (terms) =>
  terms
    .toLowerCase()
    .replace(/^\W*(the )?mit license\W*/, '')
    .replaceAll(/\W+/g, ' ')

/** Packages with the same licence share its text; who holds the rights stands below each. */
export function noticesText(folders) {
  const groups = new Map()
  const packages = folders.map((folder) => ({ folder, manifest: manifestIn(folder) }))
  for (const { folder, manifest } of packages.toSorted((a, b) =>
    a.manifest.name.localeCompare(b.manifest.name, 'en'),
  )) {
    const { holders, terms } = partsOf(licenceTextOf(folder))
    const group = groups.get(wordsOf(terms)) ?? { lines: [], terms }
    group.lines.push(packageLine(manifest), ...holders)
    groups.set(wordsOf(terms), group)
  }
  const parts = [...groups.values()].map(({ lines, terms }) => `${'-'.repeat(80)}\n\n${lines.join('\n')}\n\n${terms}\n`)
  return [introduction, ...parts].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) copyFileSync(builtNotices, notices)
  else if (readFileSync(builtNotices, 'utf8') !== readFileSync(notices, 'utf8')) {
    console.error(`${notices} is out of date. Run npm run notices.`)
    process.exitCode = 1
  }
}
