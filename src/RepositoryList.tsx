import type { ReactElement, ReactNode } from 'react'

import { repositoryMessages } from './i18n/resourceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { contentOrError, entriesOf, nameOrMissing } from './internal/entries.tsx'
import { labelledLink } from './internal/links.tsx'
import { fieldAt, itemAt } from './internal/place.ts'
import { type Site, siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Repository, RepositoryGroup } from './model/resources.ts'
import { collectionSection, type SectionProps } from './Section.tsx'

export interface RepositoryListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The repositories, in the order given. */
  repositories: readonly Repository[]
  /** The titles of the groups that repositories name. A group without a title is a row of its repositories. */
  groups?: readonly RepositoryGroup[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Repositories'
   */
  heading?: SectionProps['heading']
}

interface Row {
  group?: string
  members: { repository: Repository; index: number }[]
}

/** The community's repositories, those of a group together in one row. Renders a `<section>`. Server-safe. */
export function RepositoryList({ repositories, groups, ...section }: RepositoryListProps): ReactElement {
  const site = siteOf(section)
  const rows = rowsOf(entriesOf(repositories, 'repositories'))
  const content =
    rows.length > 0 ? (
      <ul className="mh:rows">
        {rows.map((row) => (
          <li key={row.members[0]?.index}>{rowContent(row, groups, site)}</li>
        ))}
      </ul>
    ) : (
      <p>{messagesFor(repositoryMessages, site.messages?.repositories).empty}</p>
    )
  return collectionSection(section, site, 'repositories', 'repository-list', content)
}

// A group stands where its first repository stands.
function rowsOf(repositories: readonly Repository[]): Row[] {
  const rows: Row[] = []
  for (const [index, repository] of repositories.entries()) {
    const group = repository?.group
    const member = { repository, index }
    const row = group === undefined ? undefined : rows.find((each) => each.group === group)
    if (row) row.members.push(member)
    else rows.push({ group, members: [member] })
  }
  return rows
}

function rowContent({ group, members }: Row, groups: readonly RepositoryGroup[] | undefined, site: Site): ReactNode {
  const contents = members.map(({ repository, index }) => ({
    index,
    anchor: anchorOf(repository, site),
    node: contentOrError(repository, itemAt('repositories', index), site, (each, at) =>
      repositoryContent(each, at, site),
    ),
  }))
  const title = groups?.find((each) => each?.id === group)?.title
  const [only] = contents
  if (only && contents.length === 1 && title === undefined) return <div id={only.anchor}>{only.node}</div>
  return (
    <>
      {title && (
        <p className="mh:entry-name">
          {nameOrMissing(title, fieldAt(fieldAt('groups', String(group)), 'title'), site)}
        </p>
      )}
      <ul className={title === undefined ? 'mh:row' : 'mh:rows'}>
        {contents.map(({ index, anchor, node }) => (
          <li key={index} id={anchor}>
            {node}
          </li>
        ))}
      </ul>
    </>
  )
}

const anchorOf = (repository: Repository, site: Site): string | undefined =>
  repository?.id ? `${site.idPrefix}repository-${repository.id}` : undefined

function repositoryContent(repository: Repository, at: string, site: Site): ReactNode {
  return (
    <>
      {labelledLink(nameOrMissing(repository.name, fieldAt(at, 'name'), site), repository.href, site, at)}
      {repository.description && (
        <span className="mh:muted"> – {textNodes(repository.description, site, fieldAt(at, 'description'))}</span>
      )}
    </>
  )
}
