import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import { formatNumber } from '../i18n/formats.ts'
import { type GovernanceMessages, governanceMessages } from '../i18n/governanceMessages.ts'
import { fill, messagesFor, plural } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { entryMessagesFor, kindLabel } from '../prepare/entryMessagesFor.ts'
import { kindText } from '../prepare/kindText.ts'
import { isVacancy } from '../prepare/peopleShapes.ts'
import type { Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { Affiliations } from './Affiliations.tsx'
import { BodyBallots } from './BodyBallots.tsx'
import { areLeads, BodyFacts } from './BodyFacts.tsx'
import { BodyLinks } from './BodyLinks.tsx'
import { LinkList } from './DataLink.tsx'
import { InlineList } from './InlineList.tsx'
import { FoldedProse, Notes, Prose } from './Prose.tsx'
import { SiteContent } from './SiteContent.tsx'

interface BodyContentProps {
  body: Body
  path: DataPath
  related: Related
  /** The `id`s of the bodies below it. */
  subgroups?: readonly string[]
  /** The anchor of the body, which begins those of its members. */
  anchor: string
  /**
   * Whether it says of which kind the body is.
   * @default true
   */
  showKind?: boolean
  /** A site's own buttons or links. */
  actions?: ReactNode
  site: Site
}

/** What is said of a body below its heading. */
export function BodyContent(props: BodyContentProps): ReactElement {
  const { body, path, related, subgroups, anchor, showKind = true, actions, site } = props
  const messages = messagesFor(governanceMessages, site.messages?.governance)
  const kind = showKind ? kindText(body, messages.kinds, site) : undefined
  const lines = [
    kind && (
      <span key="kind" lang={kind.lang}>
        {kind.value}
      </span>
    ),
    seatsText(body, messages, site),
    accessText(body, messages, site),
  ]
  return (
    <>
      {lines.some(Boolean) && (
        <p className="mh:eyebrow">
          <span>
            <InlineList items={lines} />
          </span>
        </p>
      )}
      {body.description && <Prose prose={body.description} site={site} />}
      {body.links && <LinkList links={body.links} layout="rows" site={site} />}
      {actions && <SiteContent>{actions}</SiteContent>}
      <BodyFacts {...{ body, path, related, subgroups, anchor, messages, site }} />
      {body.decision && <FoldedProse title={messages.decision} prose={body.decision} site={site} />}
      {body.elections && <FoldedProse title={messages.elections} prose={body.elections} site={site} />}
      {body.ballots && body.ballots.length > 0 && <BodyBallots ballots={body.ballots} {...{ messages, site }} />}
      {body.showAffiliations && <Affiliations people={body.members} site={site} />}
      {body.notes && <Notes notes={body.notes} site={site} />}
      <BodyLinks {...{ body, path, related, site }} />
    </>
  )
}

/** How many sit on a body, where all of them are named; how many seats it has, where some are vacant. */
function seatsText({ members }: Body, messages: GovernanceMessages, { locale }: Site): string {
  // The members come as the data has them.
  if (!Array.isArray(members) || members.length < 3 || areLeads(members)) return ''
  const seats = members.map((each) => Object(each) as Person | Vacancy)
  const vacant = seats.filter(isVacancy).length
  const held = seats.filter((each) => !isVacancy(each) && each.status !== 'emeritus').length
  if (vacant === 0) return plural(messages.memberCount, held, locale)
  return [
    plural(messages.seatCount, held + vacant, locale),
    fill(messages.vacantCount, { count: formatNumber(vacant, locale) }),
  ].join(', ')
}

/** Who may take part. */
const accessText = ({ access }: Body, messages: GovernanceMessages, site: Site): string =>
  access === 'public' ? messages.open : kindLabel(entryMessagesFor(site).access, access)
