import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

import type { MessageOverrides } from '../i18n/messages.ts'
import { unknownName } from '../names/unknownName.ts'
import type { ThemeId } from '../themes/themes.ts'

/** The options of the plugin. */
export interface DocusaurusOptions {
  /**
   * Tells several plugins of one site apart, as Docusaurus has it.
   * @default 'default'
   */
  id?: string
  /** The path of the file of data, YAML or JSON, from the folder of the site. */
  data: string
  /**
   * The path of the page within the site.
   * @default '/community'
   */
  route?: string
  /**
   * A theme of the library, in place of the colours of the site.
   * @default the colours, fonts and corners of the site
   */
  theme?: ThemeId
  /** Words in place of the library's, by the locale of the site. A language other than English needs them all. */
  messages?: Readonly<Record<string, MessageOverrides>>
  /**
   * The current time in epoch milliseconds. The next dates are computed from it.
   * @default the instant of the build
   */
  now?: number
}

/** The same, as they can be used. */
export interface Settings extends DocusaurusOptions {
  id: string
  /** The absolute path, behind all symbolic links. */
  data: string
  /** With a slash at its beginning, and none at its end. */
  route: string
}

const names: Record<keyof DocusaurusOptions, true> = {
  id: true,
  data: true,
  route: true,
  theme: true,
  messages: true,
  now: true,
}

/**
 * Reads the options of a site. What themes and messages there are is known where the page is made.
 * @throws TypeError that names the option
 */
export function readSettings(options: object, siteDir: string): Settings {
  for (const name of Object.keys(options))
    if (!Object.hasOwn(names, name)) refuse(unknownName('option', name, Object.keys(names)))
  const { id = 'default', data, route = '/community', now, messages, ...others } = options as Partial<DocusaurusOptions>
  if (typeof data !== 'string' || data === '')
    refuse(`data must be the path of a file; received ${shown(data)}. Write data: 'community.moothall.yaml'.`)
  if (typeof route !== 'string' || !/^\/(?!\/)[^?#\s]*$/.test(route))
    refuse(`route must be a path of the site that begins with /; received ${shown(route)}. Write route: '/community'.`)
  if (now !== undefined && !Number.isFinite(now))
    refuse(`now must be a finite number of epoch milliseconds; received ${String(now)}.`)
  if (messages !== undefined && (typeof messages !== 'object' || messages === null))
    refuse(`messages must be an object with the locales of the site; received ${shown(messages)}.`)
  return {
    ...others,
    id,
    data: fileOf(data, siteDir),
    route: route.replace(/\/+$/, ''),
    ...(now !== undefined && { now }),
    ...(messages && { messages }),
  }
}

function fileOf(data: string, siteDir: string): string {
  const path = resolve(siteDir, data)
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return realpathSync(path)
  return refuse(
    `data must be the path of a file; there is none at ${path}. Write the path of one from the folder of the site.`,
  )
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)

/** Throws what a site reads of its options. Where in this package it was thrown helps nobody. */
export function refuse(reason: string): never {
  throw Object.assign(new TypeError(`moothall/docusaurus: ${reason}`), { stack: '' })
}
