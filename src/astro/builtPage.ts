import type { Machine } from '../bundler/buildModule.ts'
import { pageText } from '../bundler/finishedPage.tsx'
import { calendarFiles, noCalendars } from '../cli/calendarFiles.ts'
import type { Host } from '../cli/host.ts'
import { communityMeta } from '../CommunityMeta.tsx'
import type { Community } from '../model/community.ts'
import type { ReadAstroOptions } from './readOptions.ts'

/** Where a page is within its site. */
export interface Place {
  /** The path of its folder, with a slash at either end. */
  folder: string
  /** The absolute address of the site, where that is known. */
  site: string | undefined
}

/** What the module of a page exports. */
interface BuiltPage {
  title: string
  description: string | undefined
  head: string
  html: string
  /** The calendars, by their addresses below the page's, without `.ics`. */
  calendars: Readonly<Record<string, string>>
}

export function builtPage(
  community: Community,
  path: string,
  options: ReadAstroOptions,
  { folder, site }: Place,
  host: Pick<Host, 'warn'> & Pick<Machine, 'now' | 'zoneData'>,
): BuiltPage {
  const { now = host.now(), locale = 'en', messages, idPrefix, localTime } = options
  const feedHref = community.calendar?.feed
  const { files, whole, each } = options.calendars
    ? calendarFiles(
        community,
        { now, locale, messages, baseUrl: site && new URL(folder, site).href, feedHref, folder },
        path,
        host,
      )
    : noCalendars(feedHref)
  const { title, names } = communityMeta({ community, locale })
  const page = { now, locale, messages, idPrefix, ...whole, calendarAddresses: each }
  return {
    title,
    description: names['description'],
    ...pageText(community, { ...page, localTime: localTime ? true : undefined }),
    calendars: Object.fromEntries([...files].map(([name, text]) => [name.replace(/\.ics$/, ''), text])),
  }
}
