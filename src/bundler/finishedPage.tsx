import { renderToStaticMarkup } from 'react-dom/server'

import { CommunityMeta } from '../CommunityMeta.tsx'
import { type HtmlOptions, toHtml } from '../export/toHtml.tsx'
import { wordsFor } from '../locales/wordsFor.ts'
import type { Community } from '../model/community.ts'
import type { BundlerOptions } from './readOptions.ts'

/** A page that was made while a site was built. */
export interface BuiltPage {
  /** The page, for `CommunityHtml` or any place in the body of a document. */
  html: string
  /** Title, description and what else the head of a document says, as HTML. */
  head: string
  /** The library's style sheet and that of the theme, as CSS. */
  styles: string
}

export function finishedPage(
  community: Community,
  { theme, ...page }: BundlerOptions & { now: number },
  sheet: (name: string) => string,
): BuiltPage {
  const sheets = ['styles.css', ...(theme === undefined ? [] : [`themes/${theme}.css`])]
  return { ...pageText(community, page), styles: sheets.map(sheet).join('\n') }
}

/** A page and its head. */
export function pageText(community: Community, page: HtmlOptions): Pick<BuiltPage, 'html' | 'head'> {
  const { locale = 'en' } = page
  const head = renderToStaticMarkup(<CommunityMeta community={community} locale={locale} />)
  return { html: pageHtml(community, page), head }
}

/** A page for the HTML of a site, with `data-now` as the instant of its dates. */
export function pageHtml(community: Community, page: HtmlOptions): string {
  const made = { 'data-now': page.now, messages: wordsFor(page.locale ?? 'en', page.messages) }
  return toHtml(community, { localTime: true, ...page, ...made, document: false })
}
