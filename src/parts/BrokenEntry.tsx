import type { ReactElement } from 'react'

import { localize } from '../i18n/localize.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import type { Prepared } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { name } from '../prepare/textShapes.ts'
import { isDevelopment } from '../prepare/warnOnce.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'

type Broken = Extract<Prepared<unknown>, { error: string }>

interface BrokenEntryProps {
  entry: Broken
  /** Whether its name stands above it. */
  isNamed?: boolean
  site: Site
}

/** Stands in the place of an entry that cannot be shown. In development it says why; so does the console of elements. */
export function BrokenEntry({ entry, isNamed, site }: BrokenEntryProps): ReactElement {
  const label = isNamed ? undefined : brokenName(entry, site)
  return (
    <p data-slot="broken-entry" className="mh:broken">
      <Icon drawing={drawings.warning} />
      <span>
        {label && <strong>{label}</strong>} {entryMessagesFor(site).notShown}
        {isDevelopment && process.env.NODE_ENV !== 'elements' && <code>{` ${entry.error}`}</code>}
      </span>
    </p>
  )
}

/** What an entry is called that cannot be shown, where that can be read. */
export function brokenName({ path, data }: Broken, { locale }: Site): string | undefined {
  const fields = Object(data) as Record<string, unknown>
  return localize(name(fields['name'], path), locale)?.value
}
