import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { calloutNode } from './CalloutNote.tsx'
import { type PolicyMessages, policyMessages } from './i18n/governanceMessages.ts'
import { localize } from './i18n/localize.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { cardNode } from './internal/cardNode.tsx'
import { entryItems, kindWord, nameOrMissing } from './internal/entries.tsx'
import type { HeadingLevel } from './internal/headingNode.tsx'
import { labelledLink, linkRow } from './internal/links.tsx'
import { fieldAt, propAt } from './internal/place.ts'
import { referenceNodes } from './internal/references.tsx'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Channel } from './model/channel.ts'
import type { Policy, Reporting } from './model/policy.ts'
import { proseNodes, titledProse } from './ProseText.tsx'

export interface PolicyCardProps extends Omit<ComponentProps<'article'>, 'children'>, SiteProps {
  /** The policy that the card is about. */
  policy: Policy
  /** The channels that the way to report can name. */
  channels?: readonly Channel[]
  /**
   * Heading level, to fit the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
}

interface PolicyContext {
  words: PolicyMessages
  channels: readonly Channel[]
  site: Site
}

/**
 * A document that a community binds itself to: what it covers, whose it is, and where there is something to report, how
 * and how not. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function PolicyCard(props: PolicyCardProps): ReactElement {
  const [site, { policy, channels = [], headingLevel = 3, ...root }] = splitSite(props)
  const anchor = root.id ?? `${site.idPrefix}policy-${policy?.id ?? ''}`
  const context = { words: messagesFor(policyMessages, site.messages?.policies), channels, site }
  const title = nameOrMissing(policy?.title, propAt('PolicyCard', 'policy.title'), site)
  return cardNode({
    root,
    slot: 'policy-card',
    id: anchor,
    title: policy?.href ? labelledLink(title, policy.href, site, propAt('PolicyCard', 'policy')) : title,
    headingLevel,
    entry: policy,
    at: propAt('PolicyCard', 'policy'),
    site,
    content: (each, at) => policyContent(each, at, context),
  })
}

function policyContent(policy: Policy, at: string, context: PolicyContext): ReactNode {
  const { words, site } = context
  const adoptedFrom = localize(policy.adoptedFrom, site.locale)?.value
  const covers =
    policy.covers && policy.covers.length > 0 ? ([{ kind: 'list', items: policy.covers }] as const) : undefined
  return (
    <>
      <p className="mh:eyebrow">
        {kindWord(words.kinds, policy.kind, fieldAt(at, 'kind'), site)}
        {adoptedFrom && <span>{fill(words.adoptedFrom, { name: adoptedFrom })}</span>}
      </p>
      {proseNodes(policy.summary, site, fieldAt(at, 'summary'))}
      {titledProse(words.covers, covers, site, fieldAt(at, 'covers'))}
      {policy.principles && policy.principles.length > 0 && (
        <div>
          <p className="mh:entry-name">{words.principles}</p>
          <ul className="mh:rows">
            {entryItems({
              entries: policy.principles,
              at: fieldAt(at, 'principles'),
              site,
              content: (principle, here) => (
                <>
                  <strong>{nameOrMissing(principle.name, fieldAt(here, 'name'), site)}</strong>
                  {principle.description && (
                    <> – {textNodes(principle.description, site, fieldAt(here, 'description'))}</>
                  )}
                </>
              ),
            })}
          </ul>
        </div>
      )}
      {policy.reporting && reportingNode(policy.reporting, fieldAt(at, 'reporting'), context)}
      {linkRow(policy.links, site, fieldAt(at, 'links'))}
    </>
  )
}

function reportingNode(
  { how, not, contact }: Reporting,
  at: string,
  { words, channels, site }: PolicyContext,
): ReactNode {
  return (
    <>
      {titledProse(words.report, how, site, fieldAt(at, 'how'))}
      {contact && (
        <p>
          {words.reportTo}:{' '}
          {referenceNodes(contact, { label: words.reportTo, channels, site, at: fieldAt(at, 'contact') })}
        </p>
      )}
      {not && calloutNode({ kind: 'danger', title: words.reportNot }, proseNodes(not, site, fieldAt(at, 'not')), site)}
    </>
  )
}
