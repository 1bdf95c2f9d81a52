import type { ReactElement } from 'react'

interface LinkedEntry {
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  href?: string
}

/** The title of an entry, which leads to where it stands, if that is on the page. */
export function entryLink({ title, lang, href }: LinkedEntry): ReactElement {
  // As all names from data: one may run the other way than the text around it.
  const name = <bdi lang={lang}>{title}</bdi>
  return href === undefined ? name : <a href={href}>{name}</a>
}
