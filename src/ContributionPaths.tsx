import type { ReactElement, ReactNode } from 'react'

import { type ParticipationMessages, participationMessages } from './i18n/participationMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { factList } from './internal/facts.tsx'
import { below, headingNode, type HeadingLevel } from './internal/headingNode.tsx'
import { inlineList, labelledLink, linkRow } from './internal/links.tsx'
import { fieldAt } from './internal/place.ts'
import { channelLink } from './internal/references.tsx'
import { type Site, siteOf } from './internal/site.ts'
import { warnOnce } from './internal/warnOnce.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Channel } from './model/channel.ts'
import type { ContributionPath } from './model/participation.ts'
import type { Repository } from './model/resources.ts'
import { proseNodes } from './ProseText.tsx'
import { entrySection, type SectionProps } from './Section.tsx'

export interface ContributionPathsProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The ways to take part, in the order given. */
  contributionPaths: readonly ContributionPath[]
  /** The channels that paths can name. */
  channels?: readonly Channel[]
  /** The repositories that paths can name. */
  repositories?: readonly Repository[]
  /**
   * Shown above the cards, and names them for assistive technology.
   * @default 'How to contribute'
   */
  heading?: SectionProps['heading']
}

interface PathContext {
  words: ParticipationMessages
  channels: readonly Channel[]
  repositories: readonly Repository[]
  headingLevel: HeadingLevel
  site: Site
}

/** The ways to take part: what one can do, where, and where to ask first. Renders a `<section>`. Server-safe. */
export function ContributionPaths(props: ContributionPathsProps): ReactElement {
  const { contributionPaths, channels = [], repositories = [], ...section } = props
  const site = siteOf(section)
  const words = messagesFor(participationMessages, site.messages?.participation)
  const headingLevel = below(section.headingLevel ?? 2)
  return entrySection(section, site, {
    slot: 'contribution-paths',
    className: 'mh:cards',
    empty: words.emptyPaths,
    entries: contributionPaths,
    collection: 'contributionPaths',
    anchor: 'contribution',
    entryClass: 'mh:card',
    content: (path, at) => pathContent(path, at, { words, channels, repositories, headingLevel, site }),
  })
}

function pathContent(path: ContributionPath, at: string, context: PathContext): ReactNode {
  const { words, channels, repositories, headingLevel, site } = context
  const labels = path.labels?.map((label, index) => <code key={index}>{label}</code>)
  return (
    <>
      {headingNode(headingLevel, nameOrMissing(path.title, fieldAt(at, 'title'), site))}
      {proseNodes(path.summary, site, fieldAt(at, 'summary'))}
      {path.items &&
        path.items.length > 0 &&
        proseNodes([{ kind: 'list', items: path.items }], site, fieldAt(at, 'items'))}
      {path.repositories && path.repositories.length > 0 && (
        <ul className="mh:rows">
          {path.repositories.map((id, index) => (
            // Data may name one twice, and none changes places, so their place is their key.
            <li key={index}>{repositoryNode(id, repositories, site, fieldAt(at, 'repositories'))}</li>
          ))}
        </ul>
      )}
      {factList([
        [words.labels, inlineList(labels)],
        [
          words.channels,
          inlineList(path.channels?.map((id) => channelLink(id, channels, site, fieldAt(at, 'channels')))),
        ],
      ])}
      {linkRow(path.links, site, fieldAt(at, 'links'))}
    </>
  )
}

function repositoryNode(id: string, repositories: readonly Repository[], site: Site, at: string): ReactNode {
  const repository = repositories.find((each) => each?.id === id)
  if (!repository) {
    warnOnce(() => `${at} names ${JSON.stringify(id)}, which is not among the entries given.`)
    return id
  }
  return (
    <>
      {labelledLink(nameOrMissing(repository.name, fieldAt(at, 'name'), site), repository.href, site, at)}
      {repository.description && (
        <span className="mh:muted"> – {textNodes(repository.description, site, fieldAt(at, 'description'))}</span>
      )}
    </>
  )
}
