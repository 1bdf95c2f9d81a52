import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import { beyondRow } from '../prepare/beyondRow.ts'
import { groupMessagesFor } from '../prepare/bodySections.ts'
import type { GroupPeople } from '../prepare/groupPeople.ts'
import { nameText } from '../prepare/nameText.ts'
import type { Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { BodyContent } from './BodyContent.tsx'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'

interface GroupMoreProps {
  body: Body
  path: DataPath
  related: Related
  people: GroupPeople
  /** The anchor of the row. */
  anchor: string
  site: Site
}

/** What the card of a group would say beyond its row, folded; nothing where the row says all. */
export function GroupMore({ body, path, related, people, anchor, site }: GroupMoreProps): ReactElement | null {
  const rest = beyondRow(body, people, site)
  if (!rest) return null
  const { value: group } = nameText(body.name, site)
  return (
    <details className="mh:group-more">
      <summary>
        <Icon drawing={drawings.arrow} />
        <span className="mh:unseen">{fill(groupMessagesFor(site).about, { group })}</span>
      </summary>
      <div className="mh:short-more">
        <BodyContent body={rest} {...{ path, related, anchor, site }} showKind={!body.kindLabel} />
      </div>
    </details>
  )
}
