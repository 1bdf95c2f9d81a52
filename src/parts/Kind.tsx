import type { ReactElement } from 'react'

import { kindText } from '../prepare/kindText.ts'
import type { Site } from '../prepare/site.ts'

interface KindProps {
  of: Parameters<typeof kindText>[0]
  /** The library's words for the kinds. */
  words: Readonly<Record<string, string>>
  site: Site
}

/** What an entry is; nothing where its name says so. */
export function Kind({ of, words, site }: KindProps): ReactElement | null {
  const choice = kindText(of, words, site)
  return choice ? <span lang={choice.lang}>{choice.value}</span> : null
}
