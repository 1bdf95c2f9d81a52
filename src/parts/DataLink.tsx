import type { ReactElement, ReactNode } from 'react'

import type { Link } from '../model/link.ts'
import { entryMessagesFor, kindLabel } from '../prepare/entryMessagesFor.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface DataLinkProps {
  link: Link
  /** Stands before the words, within the link. */
  before?: ReactNode
  site: Site
}

/** A link from data, with what one must know before opening it. */
export function DataLink({ link, before, site }: DataLinkProps): ReactElement {
  const { label, href, access = 'public' } = link
  return (
    <>
      <SiteLink href={href} site={site}>
        {before}
        <Name value={label} site={site} />
      </SiteLink>
      {access !== 'public' && (
        <>
          {' '}
          <span className="mh:chip" data-look="plain">
            <Icon drawing={drawings.lock} />
            {kindLabel(entryMessagesFor(site).access, access)}
          </span>
        </>
      )}
    </>
  )
}

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
