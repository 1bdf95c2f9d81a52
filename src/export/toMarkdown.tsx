import { renderToStaticMarkup } from 'react-dom/server'

import { CommunityPage, type CommunityPageProps } from '../CommunityPage.tsx'
import type { Community } from '../model/community.ts'
import { pageTree } from './pageTree.ts'
import { writeMarkdown } from './writeMarkdown.ts'

/** How a community page is written as Markdown. */
export interface MarkdownOptions extends Pick<
  CommunityPageProps,
  'now' | 'locale' | 'messages' | 'baseUrl' | 'sections' | 'feedHref' | 'fileHref' | 'showContents' | 'showFreshness'
> {
  /**
   * The column at which paragraphs are wrapped; `Infinity` for lines as long as their paragraphs.
   * @default 80
   */
  width?: number
}

/**
 * A community page as Markdown, for a COMMUNITY.md on a code host: what `CommunityPage` says, section by section, as
 * headings, lists and links of GitHub Flavored Markdown. There is no HTML in it, and no text of the data is read as
 * markup. Dates stand as of `now`; anchors lead to the nearest heading. The menus that put a meeting into a calendar
 * service are left out, since their links are made for the next date. The same input gives the same text.
 *
 * @example
 * toMarkdown(community, { now }) // '# Example\n\n[Website](https://example.org)\n\n## Where we talk\n\n- **[#general](…'
 */
export function toMarkdown(community: Community, { width = 80, ...page }: MarkdownOptions): string {
  // A document names its links once, and has no place beside its text.
  const plain = { actions: [], showNextMeeting: false, showContents: false, showStructuredData: false } as const
  const html = renderToStaticMarkup(<CommunityPage {...plain} {...page} community={community} />)
  return writeMarkdown(pageTree(html), width)
}
