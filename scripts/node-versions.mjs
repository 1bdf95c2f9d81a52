// Node in the versions that the package supports, for checks that must hold on each.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const wanted = ['20.20.2', '22.23.3', '24.21.0']

const majorOf = (version) => version.replace(/^v/, '').split('.')[0]

function majorIn(program) {
  try {
    return majorOf(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim())
  } catch {
    return undefined
  }
}

/** The programs by their major versions: those of this machine, and for the others a package in the folder. */
export function nodeVersions(folder) {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'node'))
  const programs = [process.execPath, ...onPath.filter((program) => existsSync(program))]
  const found = new Map(programs.map((program) => [majorIn(program), program]))
  return wanted.map((version) => {
    const major = majorOf(version)
    return { major, program: found.get(major) ?? installed(version, join(folder, `node-${major}`)) }
  })
}

function installed(version, folder) {
  mkdirSync(folder)
  // The package fetches the program for the platform in a script of its own.
  const manifest = { private: true, allowScripts: { node: true }, dependencies: { node: version } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent'], { cwd: folder })
  return join(folder, 'node_modules/node/bin/node')
}
