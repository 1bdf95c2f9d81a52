import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { CommunityMeta } from '../CommunityMeta.tsx'
import { CommunityPage, type CommunityPageProps } from '../CommunityPage.tsx'
import { DataPath } from '../data/path.ts'
import { directionOf } from '../i18n/directionOf.ts'
import { safeHref, whyRefused } from '../links/safeHref.ts'
import type { Community } from '../model/community.ts'
import { pageLocale } from '../prepare/pageLocale.ts'
import { communityShape } from '../prepare/pageShapes.ts'
import { prepare } from '../prepare/prepare.ts'
import { readerAttributes } from './readerAttributes.ts'

/** How a community page is written as HTML. Whatever else `CommunityPage` takes reaches it. */
export interface HtmlOptions extends Omit<CommunityPageProps, 'community' | 'ref' | 'lang' | 'dir'> {
  /**
   * Whether it is a whole document. Otherwise it is the `<article>` alone, for a page that stands already.
   * @default true
   */
  document?: boolean
  /**
   * Language of the document; a BCP 47 tag.
   * @default the locale; English where `messages` lacks words in that language
   */
  lang?: string
  /**
   * Direction of the document.
   * @default the direction of its language
   */
  dir?: 'ltr' | 'rtl'
  /** The addresses of style sheets, in order: that of `moothall/styles.css`, then a theme, then the site's own. */
  stylesheets?: readonly string[]
  /**
   * The address at which the site serves `moothall/enhance.js`, which fills in the time on the reader's clock. Without
   * it no line is reserved for that time. In place of an address, `true` reserves the lines for a fragment whose page
   * loads the script itself.
   */
  localTime?: string | true
  /** Further elements for the head of the document, such as an icon. */
  head?: ReactNode
}

/**
 * A community page as static HTML: what `CommunityPage` renders, for a site without React. It has no inline style, and
 * no script in it runs but the one that `localTime` names. The same input gives the same text.
 *
 * @throws TypeError where a style sheet or the script has no address that a page may load
 * @example
 * toHtml(community, { now, stylesheets: ['/moothall.css'] })
 * // '<!doctype html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/>…'
 */
export function toHtml(community: Community, options: HtmlOptions): string {
  const { document = true, lang, dir, stylesheets = [], localTime, head, ...page } = options
  const { calendar, name } = prepare(community, communityShape, DataPath.of('community')).value ?? {}
  const { now, locale: given = 'en', messages, baseUrl, feedHref = calendar?.feed } = page
  const locale = pageLocale(given, messages)
  const marks = readerAttributes({ now, locale, messages, localTime: localTime !== undefined })
  const article = <CommunityPage {...page} {...marks} locale={document ? locale : given} community={community} />
  if (!document) return renderToStaticMarkup(article)
  const html = (
    <html lang={lang ?? locale} dir={dir ?? directionOf(lang ?? locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <CommunityMeta community={community} locale={locale} baseUrl={baseUrl} />
        {stylesheets.map((href, index) => (
          <link key={href} rel="stylesheet" href={loadable(href, `stylesheets[${index}]`)} />
        ))}
        {feedHref && <CalendarFeed href={feedHref} title={name} />}
        {typeof localTime === 'string' && <script defer src={loadable(localTime, 'localTime')} />}
        {head}
      </head>
      {/* Of the page's own colours to its edges. */}
      <body data-moothall="" className="mh:document">
        <main>{article}</main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(html)}\n`
}

function CalendarFeed({ href, title }: { href: string; title: string | undefined }): ReactElement | null {
  const feed = safeHref(href.replace(/^webcal:/i, 'https:'))
  return feed ? <link rel="alternate" type="text/calendar" href={feed} title={title} /> : null
}

function loadable(address: string, option: string): string {
  const href = safeHref(address)
  if (href !== undefined) return href
  throw new TypeError(
    `toHtml: ${option} is ${JSON.stringify(address)}, which a page cannot load: ${whyRefused(address)}`,
  )
}
