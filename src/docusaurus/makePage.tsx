import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { pageHtml } from '../bundler/finishedPage.tsx'
import { calendarFiles, type Calendars } from '../cli/calendarFiles.ts'
import { communityMeta } from '../CommunityMeta.tsx'
import { entryId } from '../data/entryId.ts'
import { readerAttributes } from '../export/readerAttributes.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { isAbsolute } from '../links/addressHost.ts'
import { wordsFor } from '../locales/wordsFor.ts'
import { MeetingSchedule } from '../MeetingSchedule.tsx'
import type { Community } from '../model/community.ts'
import { markedTexts } from '../prepare/markedTexts.ts'
import { pageLocale } from '../prepare/pageLocale.ts'
import { relatedOf } from '../prepare/related.ts'
import type { SiteLinkProps, SiteProps } from '../prepare/site.ts'
import type { LinkedHtml } from './linkedHtml.ts'
import { isOfPage, siteAddress, type SiteAddresses } from './siteAddresses.ts'

/** How a page is made for one locale of a site. */
export interface PageOptions extends SiteAddresses {
  /** The path of the page, without `baseUrl`. */
  route: string
  locale: string
  messages?: MessageOverrides
  now: number
}

/** What the head of the page says. */
export interface PageHead {
  title: string
  description?: string
}

export function pageHead(community: Community, { locale }: PageOptions): PageHead {
  const { title, names } = communityMeta({ community, locale })
  return { title, ...(names['description'] !== undefined && { description: names['description'] }) }
}

/** The calendars of the page, in the folder of its route. */
export function pageCalendars(community: Community, options: PageOptions, path: string): Calendars {
  const { route, now, locale, messages, url } = options
  const folder = `${route}/`
  const baseUrl = new URL(siteAddress(folder, { ...options, trailingSlash: undefined }), url).href
  return calendarFiles(community, { now, locale, messages, folder, baseUrl }, path, {
    warn: () => {},
    zoneData: process.versions['tz'],
  })
}

/** The whole page. */
export function makePage(community: Community, options: PageOptions, calendars: Calendars): LinkedHtml {
  const { now, locale, messages } = options
  const site = { locale, messages, linkComponent: linkOf(options) }
  return linked(pageHtml(community, { now, ...site, ...calendars.whole, calendarAddresses: calendars.each }))
}

/** The meetings alone: all by the name '', each by its `id`. */
export function makeSchedules(
  given: Community,
  options: PageOptions,
  calendars: Calendars,
): Record<string, LinkedHtml> {
  const { now } = options
  const messages = wordsFor(options.locale, options.messages)
  const locale = pageLocale(options.locale, messages)
  const community = markedTexts(given, locale)
  const site: SiteProps = { locale, messages, linkComponent: linkOf(options) }
  const meetings = community.meetings ?? []
  const render = (only?: readonly string[]): LinkedHtml =>
    linked(
      renderToStaticMarkup(
        <MeetingSchedule
          {...readerAttributes({ now, ...site })}
          {...site}
          lang={locale === options.locale ? undefined : locale}
          {...{ now, calendarAddresses: calendars.each }}
          {...(!only && { ...calendars.whole, calendar: community.calendar })}
          meetings={only ? meetings.filter((meeting) => only.includes(entryId(meeting) ?? '')) : meetings}
          related={relatedOf(community, [{ kind: 'meetings', ...(only && { only }) }])}
        />,
      ),
    )
  const ids = meetings.flatMap((meeting) => entryId(meeting) ?? [])
  return { '': render(), ...Object.fromEntries(ids.map((id) => [id, render([id])])) }
}

/** A link as the site writes its own. */
function linkOf(addresses: SiteAddresses) {
  return function SitePageLink({ href, children }: SiteLinkProps): ReactElement {
    return <a href={siteAddress(href, addresses)}>{children}</a>
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const valuesOf = (html: string, attribute: RegExp): string[] =>
  [...html.matchAll(attribute)].map(([, value = '']) =>
    value.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_entity, name: string) => entities[name]!),
  )

/** React escapes quotation marks in texts, so that what looks like an attribute is one. */
function linked(html: string): LinkedHtml {
  const links = valuesOf(html, /<a [^>]*?\bhref="([^"]*)"/g)
  return {
    html,
    anchors: valuesOf(html, / id="([^"]*)"/g),
    links: [...new Set(links)].filter((address) => !isAbsolute(address) && isOfPage(address)),
  }
}
