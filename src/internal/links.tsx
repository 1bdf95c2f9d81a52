import type { ReactElement, ReactNode } from 'react'

import { fill } from '../i18n/messagesFor.ts'
import type { Link } from '../model/link.ts'
import { kindWord, nameOrMissing } from './entries.tsx'
import { entryMessagesOf } from './entryMessagesOf.ts'
import { inOrderWith, unwrapped } from './inOrder.ts'
import { fieldAt, itemAt } from './place.ts'
import type { Site } from './site.ts'
import { siteLink } from './siteLink.tsx'

/** What a label leads to: a link, or the label and the word that no address is published. */
export function labelledLink(label: ReactNode, href: string | undefined, site: Site, at: string): ReactNode {
  if (href) return siteLink(href, label, site, fieldAt(at, 'href'))
  return unwrapped(
    <>
      {label} <span className="mh:muted">{`(${entryMessagesOf(site).addressMissing})`}</span>
    </>,
  )
}

/** Where the source showed another address than the one it led to, that address. */
export function shownAsNote(shownAs: string | undefined, site: Site): ReactNode {
  if (!shownAs) return null
  const words = entryMessagesOf(site)
  return <span className="mh:muted">{` (${fill(words.shownAs, { address: shownAs })})`}</span>
}

/** A link from data, with what must be known before it is opened. */
export function linkNode(link: Link, site: Site, at: string): ReactNode {
  const { access } = entryMessagesOf(site)
  return unwrapped(
    <>
      {labelledLink(nameOrMissing(link.label, fieldAt(at, 'label'), site), link.href, site, at)}
      {shownAsNote(link.shownAs, site)}
      {link.access && link.access !== 'public' && (
        <span className="mh:muted">{` (${kindWord(access, link.access, fieldAt(at, 'access'), site)})`}</span>
      )}
    </>,
  )
}

const separator = <span aria-hidden="true"> · </span>

/** Several nodes on one line, with a separator that assistive technology passes over; nothing where there are none. */
export function inlineList(nodes: readonly ReactNode[] | undefined): ReactNode {
  // Most lists have one node, and a list of it would cost as much again.
  if (!nodes || nodes.length < 2) return nodes?.[0]
  return inOrderWith(separator, nodes)
}

/** Links in a row; none where there are none. */
export function linkRow(links: readonly Link[] | undefined, site: Site, at: string): ReactElement | null {
  if (!links || links.length === 0) return null
  return (
    <ul className="mh:row">
      {links.map((link, index) => (
        // Two links may share an address, and none changes places, so their place is their key.
        <li key={index}>{linkNode(link, site, itemAt(at, index))}</li>
      ))}
    </ul>
  )
}
