import type { ReactElement } from 'react'

import { localize } from '../i18n/localize.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import type { Prepared } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { name } from '../prepare/textShapes.ts'
import { isDevelopment } from '../prepare/warnOnce.ts'

interface BrokenEntryProps {
  entry: Extract<Prepared<unknown>, { error: string }>
  site: Site
}

/** Stands in the place of an entry that cannot be shown. In development it says why. */
export function BrokenEntry({ entry: { path, data, error }, site }: BrokenEntryProps): ReactElement {
  const fields = Object(data) as Record<string, unknown>
  const label = localize(name(fields['name'], path), site.locale)?.value
  return (
    <p data-slot="broken-entry" className="mh:broken">
      {label && <strong>{label}</strong>} {entryMessagesFor(site).notShown}
      {isDevelopment && <code>{` ${error}`}</code>}
    </p>
  )
}
