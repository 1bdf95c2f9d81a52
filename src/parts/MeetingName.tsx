import type { ReactElement } from 'react'

import type { Localized } from '../model/text.ts'
import { nameBesideGroup } from '../prepare/nameBesideGroup.ts'
import { nameText } from '../prepare/nameText.ts'
import type { Site } from '../prepare/site.ts'
import { Name } from './Text.tsx'

interface MeetingNameProps {
  name: Localized<string>
  /** The group in whose row it stands. */
  group: Localized<string> | undefined
  site: Site
}

/** The name of a meeting. What the row of its group says already is there for assistive technology alone. */
export function MeetingName({ name, group, site }: MeetingNameProps): ReactElement {
  const { value, lang } = nameText(name, site)
  const shown = group && nameBesideGroup(value, nameText(group, site).value)
  if (!shown) return <Name value={name} site={site} />
  const unseen = value.slice(0, -shown.length)
  return (
    <bdi lang={lang}>
      <span className="mh:unseen">{unseen.trimEnd()}</span>
      {unseen.slice(unseen.trimEnd().length)}
      <span className="mh:name-part">{shown}</span>
    </bdi>
  )
}
