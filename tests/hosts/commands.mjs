// What every host needs: commands that do not see the tools of this repository, the packed library, an installed site.
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { community as data, now } from './community.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

// A site must not find the tools of this repository, but it runs on the same Node.
const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root))
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/node/bin'), ...path].join(delimiter),
  CI: 'true',
  NODE_ENV: undefined,
  DO_NOT_TRACK: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  GATSBY_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
}

/** Runs a command in a folder; gives the seconds that it took, and what it said. */
export async function run(folder, [command, ...args], extra = {}) {
  const start = performance.now()
  const options = { cwd: folder, env: { ...env, ...extra }, maxBuffer: 64 * 1024 * 1024 }
  try {
    const { stderr } = await promisify(execFile)(command, args, options)
    return { seconds: (performance.now() - start) / 1000, stderr }
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout}`, { cause: error })
  }
}

/** Starts a command that goes on, as a group of processes. */
export const start = (folder, [command, ...args], extra) =>
  spawn(command, args, { cwd: folder, env: { ...env, ...extra }, stdio: 'ignore', detached: true })

/** Writes the packed library to `moothall.tgz` in the folder. */
export async function pack(work) {
  await run(root, ['npm', 'pack', '--silent', '--pack-destination', work])
  const packed = readdirSync(work).find((file) => file.endsWith('.tgz'))
  renameSync(join(work, packed), join(work, 'moothall.tgz'))
}

/**
 * Stops the clock of a site: what asks for the present gets the instant that the expected dates are computed from. An
 * element asks where it is not told.
 */
function stopClock(folder) {
  const attribute = `now="${new Date(now).toISOString()}"`
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|mjs|ts|tsx|astro|html|md)$/.test(file)) continue
    const source = readFileSync(join(folder, file), 'utf8')
    const stopped = source
      .replaceAll('Date.now()', String(now))
      .replaceAll(/\bmoothall\.(\w+)\(\)/g, `moothall.$1({ now: ${now} })`)
      .replaceAll(/\b(moothall|moothallLoader)\(\{/g, `$1({ now: ${now},`)
      .replaceAll("['moothall/loader']", `[{ loader: 'moothall/loader', options: { now: ${now} } }]`)
      .replaceAll("'moothall/docusaurus', {", `'moothall/docusaurus', { now: ${now},`)
      .replaceAll('<moothall-community ', `<moothall-community ${attribute} `)
      .replaceAll('{{< moothall-element ', `{{< moothall-element ${attribute} `)
    writeFileSync(join(folder, file), stopped)
  }
}

/** A copy of the site with the community in it and everything installed. */
export async function install(work, { name, from, community }) {
  const folder = join(work, name)
  for (const each of [from, name]) if (each) cpSync(join(here, 'sites', each), folder, { recursive: true })
  if (community) {
    mkdirSync(dirname(join(folder, community)), { recursive: true })
    if (/\.(json|yaml)$/.test(community)) writeFileSync(join(folder, community), JSON.stringify(data))
    else cpSync(join(here, 'community.ts'), join(folder, community))
  }
  stopClock(folder)
  const { seconds } = await run(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'])
  return { folder, seconds }
}
