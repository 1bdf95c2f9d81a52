import { renderToStaticMarkup } from 'react-dom/server'

import { CommunityMeta } from '../CommunityMeta.tsx'
import { toHtml } from '../export/toHtml.tsx'
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
  const { now, locale = 'en' } = page
  const made = { 'data-now': now }
  const html = toHtml(community, { ...page, ...made, document: false, localTime: true })
  const head = renderToStaticMarkup(<CommunityMeta community={community} locale={locale} />)
  const sheets = ['styles.css', ...(theme === undefined ? [] : [`themes/${theme}.css`])]
  return { html, head, styles: sheets.map(sheet).join('\n') }
}
