// Jest in a project of CommonJS modules: with the line of settings of the guide, compiled by Babel and by ts-jest, and as
// Node loads modules of its own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { install, run } from './commands.mjs'
import { modulesOf } from './package.mjs'

/** These read files beside themselves, which a module that was compiled to CommonJS cannot. */
const ofBuilds = ['astro', 'bundler', 'docusaurus', 'loader'].map((name) => `moothall/${name}`)

const importing = (specifier) => `test('${specifier}', () => void require('${specifier}'))\n`

export async function checkJest(work) {
  const { folder, seconds } = await install(work, { name: 'jest', community: 'community.ts' })
  const entries = modulesOf(join(folder, 'node_modules/moothall')).filter((entry) => !ofBuilds.includes(entry))
  writeFileSync(join(folder, 'entries.test.js'), entries.map(importing).join(''))
  writeFileSync(join(folder, 'builds.test.js'), ofBuilds.map(importing).join(''))
  const faults = []
  for (const script of ['test', 'test:ts', 'test:modules'])
    await run(folder, ['npm', 'run', script]).catch((error) => faults.push(`${script}: ${error.message}`))
  return [{ name: 'jest', faults, figures: { install: seconds } }]
}
