import type { ReactElement } from 'react'

interface EntryLinkProps {
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  /** Absent where the entry is not on the page. */
  href?: string
}

/** The title of an entry, linked to where it stands on the page. */
export function EntryLink({ title, lang, href }: EntryLinkProps): ReactElement {
  // A name may run the other way than the text around it.
  const name = <bdi lang={lang}>{title}</bdi>
  return href === undefined ? name : <a href={href}>{name}</a>
}
