import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { type GovernanceMessages, governanceMessages } from './i18n/governanceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { cardNode } from './internal/cardNode.tsx'
import { entryItems, kindWord, nameOrMissing } from './internal/entries.tsx'
import { entryMessagesOf } from './internal/entryMessagesOf.ts'
import { type Fact, factList } from './internal/facts.tsx'
import type { HeadingLevel } from './internal/headingNode.tsx'
import { inlineList, linkNode } from './internal/links.tsx'
import { personNode } from './internal/people.tsx'
import { fieldAt, itemAt, propAt } from './internal/place.ts'
import { channelLink } from './internal/references.tsx'
import { relatedLink, relatedLinks } from './internal/related.tsx'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import type { Body } from './model/body.ts'
import type { Channel } from './model/channel.ts'
import type { Meeting } from './model/meeting.ts'
import type { Repository } from './model/resources.ts'
import { noteNodes, proseNodes, titledProse } from './ProseText.tsx'

export interface GovernanceCardProps extends Omit<ComponentProps<'article'>, 'children'>, SiteProps {
  /** The body that the card is about. */
  body: Body
  /**
   * Heading level, to fit the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
  /** The bodies that `body.parent` can name. */
  bodies?: readonly Body[]
  /** The channels that `body.channels` can name. */
  channels?: readonly Channel[]
  /** The meetings that `body.meetings` can name. */
  meetings?: readonly Meeting[]
  /** The repositories that `body.repositories` can name. */
  repositories?: readonly Repository[]
}

type Related = Pick<GovernanceCardProps, 'bodies' | 'channels' | 'meetings' | 'repositories'>

interface BodyContext extends Related {
  words: GovernanceMessages
  site: Site
}

/**
 * A body that decides or works for the community: what it is, who sits on it, where it can be followed and who may
 * take part. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function GovernanceCard(props: GovernanceCardProps): ReactElement {
  const [site, rest] = splitSite(props)
  const { body, headingLevel = 3, bodies, channels, meetings, repositories, ...root } = rest
  const anchor = root.id ?? `${site.idPrefix}body-${body?.id ?? ''}`
  const words = messagesFor(governanceMessages, site.messages?.governance)
  const context = { words, site, bodies, channels, meetings, repositories }
  return cardNode({
    root,
    slot: 'governance-card',
    id: anchor,
    title: nameOrMissing(body?.name, propAt('GovernanceCard', 'body.name'), site),
    headingLevel,
    entry: body,
    at: propAt('GovernanceCard', 'body'),
    site,
    content: (each, at) => bodyContent(each, at, context),
  })
}

function bodyContent(body: Body, at: string, context: BodyContext): ReactNode {
  const { words, site } = context
  return (
    <>
      <p className="mh:eyebrow">{kindWord(words.kinds, body.kind, fieldAt(at, 'kind'), site)}</p>
      {proseNodes(body.summary, site, fieldAt(at, 'summary'))}
      {body.links && body.links.length > 0 && (
        <ul className="mh:rows">
          {body.links.map((link, index) => (
            // Two links may share an address, and none changes places, so their place is their key.
            <li key={index}>{linkNode(link, site, itemAt(fieldAt(at, 'links'), index))}</li>
          ))}
        </ul>
      )}
      {factList(bodyFacts(body, at, context))}
      {titledProse(words.decision, body.decision, site, fieldAt(at, 'decision'))}
      {titledProse(words.elections, body.elections, site, fieldAt(at, 'elections'))}
      {noteNodes(body.notes, site, fieldAt(at, 'notes'))}
    </>
  )
}

function bodyFacts(body: Body, at: string, context: BodyContext): Fact[] {
  const { words, site, channels = [] } = context
  const access = entryMessagesOf(site).access
  return [
    [words.parent, body.parent && relatedLink(body.parent, context.bodies, 'body', site, fieldAt(at, 'parent'))],
    [words.members, membersNode(body.members, at, context)],
    [words.membersSource, body.membersSource && linkNode(body.membersSource, site, fieldAt(at, 'membersSource'))],
    [words.access, body.access && kindWord(access, body.access, fieldAt(at, 'access'), site)],
    [words.charter, body.charter && linkNode(body.charter, site, fieldAt(at, 'charter'))],
    [words.meetings, relatedLinks(body.meetings, context.meetings, 'meeting', site, fieldAt(at, 'meetings'))],
    [words.channels, inlineList(body.channels?.map((id) => channelLink(id, channels, site, fieldAt(at, 'channels'))))],
    [
      words.repositories,
      relatedLinks(body.repositories, context.repositories, 'repository', site, fieldAt(at, 'repositories')),
    ],
  ]
}

function membersNode(members: Body['members'], at: string, { site }: BodyContext): ReactNode {
  if (members === undefined || members.length === 0) return null
  return (
    <ul className="mh:rows">
      {entryItems({
        entries: members,
        at: fieldAt(at, 'members'),
        anchor: 'person',
        site,
        content: (person, here) => personNode(person, site, here),
      })}
    </ul>
  )
}
