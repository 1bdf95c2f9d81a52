import type { ReactElement } from 'react'

import type { Localized } from '../model/text.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { LocalizedText } from './Text.tsx'

interface KindProps {
  of: { kind?: string; kindLabel?: Localized<string> }
  /** The library's words for the kinds. */
  words: Readonly<Record<string, string>>
  site: Site
}

/** What an entry is, in the community's own words where it has some. */
export function Kind({ of: { kind, kindLabel: own }, words, site }: KindProps): ReactElement {
  return <>{own ? <LocalizedText text={own} site={site} /> : kindLabel(words, kind, site)}</>
}
