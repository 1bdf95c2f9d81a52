import type { ReactElement } from 'react'

import { localize } from '../i18n/localize.ts'
import type { Link } from '../model/link.ts'
import { entryMessagesFor, kindLabel } from '../prepare/entryMessagesFor.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import type { Fact } from './Facts.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface DataLinkProps {
  link: Link
  site: Site
}

/** A link from data, with what one must know before opening it. */
export function DataLink({ link, site }: DataLinkProps): ReactElement {
  const { label, href, access = 'public' } = link
  return (
    <>
      <SiteLink href={href} site={site}>
        <Name value={label} site={site} />
      </SiteLink>
      {access !== 'public' && (
        <span className="mh:muted">{` (${kindLabel(entryMessagesFor(site).access, access, site)})`}</span>
      )}
    </>
  )
}

/** The fact of a link. One that is called as its fact is says so once. */
export const linkFact = (label: string, link: Link | undefined, site: Site): Fact => ({
  label,
  value: link && <DataLink link={link} site={site} />,
  isPlain: localize(link?.label, site.locale)?.value.trim().toLowerCase() === label.toLowerCase(),
})

const layouts = { row: 'mh:row', rows: 'mh:rows', acts: 'mh:row-acts mh:foot' } as const

interface LinkListProps {
  links: readonly Link[] | undefined
  /** Side by side, one below the other, or as buttons. */
  layout: 'row' | 'rows' | 'acts'
  site: Site
}

/** Links in a list; nothing where there are none. */
export function LinkList({ links, layout, site }: LinkListProps): ReactElement | null {
  if (!links || links.length === 0) return null
  const keys = uniqueKeys(links.map(({ href }) => href))
  return (
    <ul className={layouts[layout]}>
      {links.map((link, index) => (
        <li key={keys[index]}>
          <DataLink link={link} site={site} />
        </li>
      ))}
    </ul>
  )
}
