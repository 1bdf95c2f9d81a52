import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { fileName } from '../bundler/moothallFile.ts'
import { bundlerOptionNames, checkNames, checkPageOptions } from '../bundler/readOptions.ts'
import type { AstroOptions, LoaderOptions } from './options.ts'

/** The options with their defaults. */
export interface ReadAstroOptions extends AstroOptions {
  route: string
  calendars: boolean
  localTime: boolean
}

const ownNames = ['data', 'route', 'layout', 'calendars', 'localTime']

/**
 * The options of the integration as they may be used.
 * @throws TypeError that names the option which cannot be used
 */
export function readAstroOptions(options: AstroOptions): ReadAstroOptions {
  const { data, route = '/community', layout, calendars = true, localTime = true } = options
  checkNames(options, [...ownNames, ...bundlerOptionNames], refuse)
  checkPageOptions(options, refuse)
  checkFileName('data', data)
  if (typeof route !== 'string' || !/^\/$|^(?:\/[\w.~-]+)+$/.test(route))
    refuse(`route must be a path from the root of the site, such as "/community"; received ${JSON.stringify(route)}.`)
  if (layout !== undefined && typeof layout !== 'string')
    refuse(`layout must be the path of a component; received ${JSON.stringify(layout)}.`)
  for (const [name, value] of Object.entries({ calendars, localTime }))
    if (typeof value !== 'boolean') refuse(`${name} must be true or false; received ${JSON.stringify(value)}.`)
  return { ...options, route, calendars, localTime }
}

/**
 * The options of the loader as they may be used.
 * @throws TypeError that names the option which cannot be used
 */
export function readLoaderOptions(options: LoaderOptions): LoaderOptions {
  checkNames(options, ['file', ...bundlerOptionNames.filter((name) => name !== 'theme')], refuse)
  checkPageOptions(options, refuse)
  checkFileName('file', options.file)
  return options
}

function checkFileName(option: string, path: unknown): void {
  if (typeof path !== 'string' || !fileName.test(path))
    refuse(`${option} must be the path of a file that ends in .moothall.yaml; received ${JSON.stringify(path)}.`)
}

/**
 * The absolute path of a file of the site.
 * @throws TypeError where there is none
 */
export function siteFile(option: string, path: string, root: URL): string {
  const file = fileURLToPath(new URL(path, root))
  if (existsSync(file)) return file
  return refuse(`${option}: ${file} does not exist. Write the path from the root of the site; received "${path}".`)
}

/** Refuses what an integration was given. */
export function refuse(reason: string): never {
  throw new TypeError(`moothall/astro: ${reason}`)
}
