import type { ReactElement } from 'react'

import { CollectionView, type PageContext } from './CollectionView.tsx'
import { numberedName } from './data/anchorName.ts'
import { DataPath } from './data/path.ts'
import { governanceMessages } from './i18n/governanceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Body } from './model/body.ts'
import type { Community, GroupSection } from './model/community.ts'
import { BodyContent } from './parts/BodyContent.tsx'
import { BrokenEntry } from './parts/BrokenEntry.tsx'
import { below } from './parts/Heading.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { bodyShape } from './prepare/bodyShape.ts'
import { asList, prepare } from './prepare/prepare.ts'
import { findEntry, sectionShowing } from './prepare/related.ts'
import { siteOf } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'
import type { SectionFrame as FrameProps } from './RenderedSection.tsx'

/** What belongs to a group and is shown with it, in this order. */
const parts = ['meetings', 'channels', 'repositories'] as const
type PartName = (typeof parts)[number]

interface GroupViewProps {
  section: GroupSection
  frame: FrameProps
  page: PageContext
}

/** One group whole, as a section. What another section of the page shows is linked there, so that no anchor stands twice. */
export function GroupView({ section, frame, page }: GroupViewProps): ReactElement {
  const { community, related, sections = [section], components } = page
  const site = siteOf(frame)
  const [id = '', ...others] = section.only ?? []
  const path = DataPath.of('bodies')
  const data = findEntry(asList(community.bodies, path), id)
  if (!data) warnOnce(() => `sections: only of group names ${JSON.stringify(id)}, which is not among the bodies.`)
  if (others.length > 0) warnOnce(() => 'sections: only of group must name one body. Add a section for each other one.')
  const isShownHere = (name: PartName | 'bodies') => (each: string) =>
    sectionShowing(each, name, sections, community) === section
  const entry = data && prepare(data, bodyShape, path)
  const body = entry?.value
  const anchor = isShownHere('bodies')(id) ? `${site.idPrefix}body-${numberedName(data)}` : undefined
  return (
    <SectionFrame {...frame} components={components} data-slot="group">
      {entry?.error !== undefined && <BrokenEntry entry={entry} site={site} />}
      {entry?.value && body && (
        <div id={anchor} className="mh:section">
          <BodyContent
            anchor={anchor ?? `${frame.id}`}
            body={elsewhere(body, (name) => (each) => !isShownHere(name)(each))}
            path={entry.path}
            related={related}
            subgroups={subgroupsOf(id, community)}
            site={site}
          />
        </div>
      )}
      {body &&
        parts.map((name) => (
          <GroupPart
            key={name}
            name={name}
            ids={(body[name] ?? []).filter(isShownHere(name))}
            frame={frame}
            page={page}
          />
        ))}
    </SectionFrame>
  )
}

/** The `id`s of the bodies right below one. The bodies come as the data has them. */
const subgroupsOf = (id: string, { bodies }: Community): string[] => {
  const ids = asList(bodies, DataPath.of('bodies')).flatMap((body) =>
    body?.parent === id && body.id !== undefined && body.id !== id ? [body.id] : [],
  )
  return [...new Set(ids)]
}

/** A body that names only what is shown elsewhere. */
const elsewhere = (body: Body, isElsewhere: (name: PartName) => (id: string) => boolean): Body => ({
  ...body,
  ...Object.fromEntries(parts.map((name) => [name, body[name]?.filter(isElsewhere(name))])),
})

interface GroupPartProps {
  name: PartName
  ids: readonly string[]
  /** That of the group. */
  frame: FrameProps
  page: PageContext
}

/** The entries of one kind that belong to a group, under a heading of their own; nothing where there are none. */
function GroupPart({ name, ids, frame, page }: GroupPartProps): ReactElement | null {
  const { id, headingLevel = 2, 'aria-labelledby': _, ...site } = frame
  const { community, feedHref: _feed, fileHref: _file, ...rest } = page
  const all = asList<{ id?: string }>(community[name], DataPath.of(name))
  const entries = ids.flatMap((each) => findEntry(all, each) ?? [])
  if (entries.length === 0) return null
  return (
    <CollectionView
      kind={name}
      entries={entries}
      frame={{
        ...siteOf(site),
        id: `${id}--${name}`,
        heading: messagesFor(governanceMessages, site.messages?.governance)[name],
        headingLevel: below(headingLevel),
      }}
      // The feed of the page has the meetings of all groups.
      page={{ community, ...rest }}
    />
  )
}
