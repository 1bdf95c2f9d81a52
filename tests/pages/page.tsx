import { renderToStaticMarkup } from 'react-dom/server'

import { CommunityPage, type CommunityPageProps } from '../../src/CommunityPage.tsx'
import type { Community } from '../../src/model/community.ts'
import { now } from '../../stories/data/now.ts'

/** The page of a community as a site publishes it: the HTML of the server, on which no script has run. */
export function showPage(community: Community, props: Partial<CommunityPageProps> = {}): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<CommunityPage community={community} now={now} {...props} />)
  return page
}

/** Words as a reader meets them: line breaks and repeated spaces count as one space. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What the page says, without its data for machines. */
export function wordsOf(page: Element): string {
  const copy = page.cloneNode(true) as Element
  for (const script of copy.querySelectorAll('script')) script.remove()
  return inOneLine(copy.textContent)
}

/** The addresses to which the page leads beyond itself, each once, in order. */
export const linksOf = (page: Element): string[] => [
  ...new Set(
    [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((href) => href[0] !== '#'),
  ),
]

/** The element with this anchor. */
export function at(page: Element, anchor: string): Element {
  const element = page.querySelector(`[id="${anchor}"]`)
  if (element === null) throw new Error(`Nothing on the page has the anchor ${anchor}.`)
  return element
}

/** What stands at an anchor, in words. */
export const saidAt = (page: Element, anchor: string): string => inOneLine(at(page, anchor).textContent)

/** The items of a list or the like, in words. */
export const eachOf = (page: Element, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) => inOneLine(element.textContent))

/** The heading of each part of the page, in order, with its level: `2 Meetings`. */
export const outlineOf = (page: Element): string[] =>
  [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName.slice(1)} ${inOneLine(heading.textContent)}`,
  )
