import { whyNoDates } from '../calendar/whyNoDates.ts'
import { isId } from '../data/entryId.ts'
import { toHtml, type HtmlOptions } from '../export/toHtml.tsx'
import { localize } from '../i18n/localize.ts'
import type { Community } from '../model/community.ts'
import type { Meeting } from '../model/meeting.ts'
import type { CalendarAddresses } from '../SubscribeMenu.tsx'
import { calendarText, hostOf, lastChange, withIds } from './calendarText.ts'
import { CommandError } from './CommandError.ts'
import { fragmentText } from './fragmentText.ts'
import { groupPages } from './groupPages.tsx'
import type { Host } from './host.ts'
import { siteSheet } from './siteSheet.ts'

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
  if (!fragment) files.set('site.css', siteSheet)
  const script = localTime === true ? addFromPackage('enhance.js') : localTime
  if (localTime === true) addFromPackage('enhance-dates.js')
  if (elements) {
    addFromPackage('elements.js')
    files.set('community.json', `${JSON.stringify(community)}\n`)
  }
  const hasCalendars = !fragment || options.baseUrl !== undefined
  const addresses = hasCalendars ? addCalendars(community, options, path, host, files) : noCalendars(options)
  const shared = {
    ...page,
    stylesheets: [...sheets, 'site.css', ...stylesheets],
    localTime: script,
    calendarAddresses: addresses.each,
  }
  const groups = eachGroup ? groupPages(community, shared) : undefined
  const html = toHtml(community, {
    ...shared,
    ...addresses.whole,
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

interface Addresses {
  whole: CalendarAddresses
  each: Record<string, CalendarAddresses>
}

const noCalendars = ({ feedHref }: SiteOptions): Addresses => ({
  whole: feedHref === undefined ? {} : { feedHref },
  each: {},
})

/** Writes the calendars, and says where they are: a feed needs an absolute address, and so to know that of the site. */
function addCalendars(
  community: Community,
  options: SiteOptions,
  path: string,
  host: Host,
  files: Map<string, string>,
): Addresses {
  const { now, locale, baseUrl, feedHref } = options
  const { name, url } = community
  const meetings = withIds(community.meetings ?? [], path, host)
  const stamp = lastChange(community) ?? now
  const common = { url, domain: hostOf(url, path), stamp, locale, zoneData: host.zoneData }
  const add = (file: string, chosen: readonly Meeting[], title: string): CalendarAddresses => {
    files.set(file, calendarText(chosen, { ...common, name: title }, path))
    return { fileHref: file, ...(baseUrl !== undefined && { feedHref: new URL(file, baseUrl).href }) }
  }
  const held = meetings.filter((meeting) => whyNoDates(meeting, { after: now }) === undefined)
  if (held.length === 0) return noCalendars(options)
  const whole = { ...add('calendar.ics', meetings, name), ...(feedHref !== undefined && { feedHref }) }
  const each = held.map((meeting) => {
    const title = localize(meeting.name, locale)?.value ?? meeting.id
    return [meeting.id, add(`meetings/${meeting.id}.ics`, [meeting], `${name}: ${title}`)]
  })
  return { whole, each: Object.fromEntries(each) as Addresses['each'] }
}
