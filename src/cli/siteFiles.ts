import { isId } from '../data/entryId.ts'
import { toHtml, type HtmlOptions } from '../export/toHtml.tsx'
import { shippedLocale } from '../i18n/shippedLocales.ts'
import type { Community } from '../model/community.ts'
import { calendarFiles, noCalendars } from './calendarFiles.ts'
import { CommandError } from './CommandError.ts'
import { fragmentText } from './fragmentText.ts'
import { groupPages } from './groupPages.tsx'
import type { Host } from './host.ts'

export interface SiteOptions extends Pick<
  HtmlOptions,
  'now' | 'baseUrl' | 'headingLevel' | 'showContents' | 'feedHref' | 'localTime' | 'messages'
> {
  locale: string
  /** The addresses of further style sheets. */
  stylesheets: readonly string[]
  /** The id of a theme of the package. */
  theme?: string
  /** Whether each body has a page of its own. */
  eachGroup?: boolean
  /** Whether the page is the piece that a site generator includes, `fragment.html`. */
  fragment?: boolean
  /** Whether the custom elements and their data are among the files. */
  elements?: boolean
}

/**
 * The files of a static site, by their paths: the page, the style sheets, the script for the reader's time where it is
 * asked for, a calendar of all meetings and of each, and a page of each group where that is asked for. A fragment does not
 * know the folder of its page, so it has calendars only with `baseUrl`. The same input gives the same bytes.
 * @throws CommandError
 */
export function siteFiles(
  community: Community,
  options: SiteOptions,
  path: string,
  host: Host,
): ReadonlyMap<string, string> {
  const { theme, localTime, stylesheets, eachGroup, fragment, elements, ...page } = options
  const files = new Map<string, string>(fragment ? [] : [['index.html', '']])
  const addFromPackage = (name: string): string => {
    const text = host.packageFile(name)
    if (text === undefined) throw new CommandError([`moothall html: error: the package has no ${name}`], 2)
    files.set(name, text)
    return name
  }
  const sheets = [addFromPackage('styles.css'), ...(theme === undefined ? [] : [addFromPackage(themeFile(theme))])]
  const script = localTime === true ? addFromPackage('enhance.js') : localTime
  if (localTime === true)
    for (const part of ['enhance-time.js', 'enhance-controls.js', 'enhance-dates.js']) addFromPackage(part)
  if (elements) {
    addFromPackage('elements.js')
    const words = shippedLocale(options.locale)
    if (words !== undefined) addFromPackage(`elements/locales/${words}.js`)
    files.set('community.json', `${JSON.stringify(community)}\n`)
  }
  const hasCalendars = !fragment || options.baseUrl !== undefined
  const calendars = hasCalendars ? calendarFiles(community, options, path, host) : noCalendars(options.feedHref)
  for (const [name, text] of calendars.files) files.set(name, text)
  const shared = {
    ...page,
    stylesheets: [...sheets, ...stylesheets],
    localTime: script,
    calendarAddresses: calendars.each,
  }
  const groups = eachGroup ? groupPages(community, shared) : undefined
  const html = toHtml(community, {
    ...shared,
    ...calendars.whole,
    groupAddresses: groups?.addresses,
    document: !fragment,
  })
  if (localTime === true && html.includes('mh:agenda-count')) addFromPackage('enhance-agenda.js')
  for (const [name, text] of groups?.files ?? []) files.set(name, text)
  return fragment ? files.set('fragment.html', fragmentText(html)) : files.set('index.html', html)
}

function themeFile(id: string): string {
  if (isId(id)) return `themes/${id}.css`
  throw new CommandError(
    [`moothall html: error: --theme must be the id of a theme, such as cncf; received "${id}".`],
    2,
  )
}
