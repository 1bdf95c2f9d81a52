import { errorMessage } from '../calendar/errorMessage.ts'
import { readLocale } from '../cli/values.ts'
import { messageFaults } from '../i18n/messageFaults.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { unknownName } from '../names/unknownName.ts'
import { type ThemeId, themes } from '../themes/themes.ts'

/** How the page of `?page` is made. */
export interface BundlerOptions {
  /**
   * Language of the page; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** The words of the page, in place of the library's. A language other than English needs them all. */
  messages?: MessageOverrides
  /** The theme whose style sheet comes behind the library's in `styles`. */
  theme?: ThemeId
  /** Stands before the anchors of the page, where several communities share one. */
  idPrefix?: string
  /**
   * The current time in epoch milliseconds. The next dates are computed from it.
   * @default the instant of the build
   */
  now?: number
}

export const bundlerOptionNames: readonly string[] = ['locale', 'messages', 'theme', 'idPrefix', 'now']

/**
 * The options as they may be used.
 * @throws TypeError that names the option which cannot be read
 */
export function readOptions(options: BundlerOptions = {}): BundlerOptions {
  checkNames(options, bundlerOptionNames, refuse)
  checkPageOptions(options, refuse)
  return options
}

type Reject = (reason: string) => never

/** Refuses what is no option. */
export function checkNames(options: object, names: readonly string[], reject: Reject): void {
  for (const name of Object.keys(options)) if (!names.includes(name)) reject(unknownName('option', name, names))
}

/** Refuses what a page cannot be made by. */
export function checkPageOptions(options: BundlerOptions, reject: Reject): void {
  const { locale, messages, theme, idPrefix, now } = options
  if (locale !== undefined) checkLocale(locale, reject)
  const [fault] = messages === undefined ? [] : messageFaults(messages)
  if (fault) reject(`messages${fault.path === '' ? '' : `.${fault.path}`}: ${fault.text}`)
  if (theme !== undefined && !themes.some(({ id }) => id === theme)) {
    const ids = themes.map(({ id }) => id).join(', ')
    reject(`theme must be one of ${ids}; received ${JSON.stringify(theme)}.`)
  }
  if (idPrefix !== undefined && typeof idPrefix !== 'string')
    reject(`idPrefix must be a text; received ${JSON.stringify(idPrefix)}.`)
  if (now !== undefined && !Number.isFinite(now))
    reject(`now must be a finite number of epoch milliseconds; received ${String(now)}.`)
}

function checkLocale(locale: string, reject: Reject): void {
  try {
    readLocale(locale)
  } catch (error) {
    reject(`locale must be a language tag; received ${JSON.stringify(locale)}. ${errorMessage(error)}`)
  }
}

function refuse(reason: string): never {
  throw new TypeError(`moothall/bundler: ${reason}`)
}
