import type { ReactElement } from 'react'

import { formatPartialDate, formatPartialRange } from '../i18n/formats.ts'
import type { GovernanceMessages } from '../i18n/governanceMessages.ts'
import { plural } from '../i18n/messagesFor.ts'
import type { Ballot } from '../model/ballot.ts'
import type { Site } from '../prepare/site.ts'
import { Facts } from './Facts.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface BodyBallotsProps {
  ballots: readonly Ballot[]
  messages: GovernanceMessages
  site: Site
}

/** The elections of a body: for how many seats, who votes, when, and who was elected. */
export function BodyBallots({ ballots, messages, site }: BodyBallotsProps): ReactElement {
  return (
    <div className="mh:ballots">
      <p className="mh:label">{messages.ballots}</p>
      <ul className="mh:rows">
        {/* Elections have no names of their own, and keep their order. */}
        {ballots.map((ballot, index) => (
          <li key={index}>
            <BallotLines {...{ ballot, messages, site }} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function BallotLines({ ballot, messages, site }: Omit<BodyBallotsProps, 'ballots'> & { ballot: Ballot }): ReactElement {
  const { name, href, seats, electorate, nominations, voting, resultsOn, results } = ballot
  const { locale } = site
  return (
    <>
      <p className="mh:item-head">
        <span className="mh:entry-name">
          <SiteLink href={href} site={site}>
            <Name value={name} site={site} />
          </SiteLink>
        </span>
        {seats !== undefined && <span className="mh:badge-plain">{plural(messages.seats, seats, locale)}</span>}
      </p>
      <div className="mh:ballot-facts" suppressHydrationWarning>
        <Facts
          facts={[
            { label: messages.nominations, value: nominations && rangeOf(nominations, locale) },
            { label: messages.voting, value: voting && rangeOf(voting, locale) },
            { label: messages.resultsOn, value: resultsOn && !results && formatPartialDate(resultsOn, locale) },
            { label: messages.electorate, value: electorate && <LocalizedText text={electorate} site={site} /> },
            { label: messages.results, value: results && <LocalizedText text={results} site={site} /> },
          ]}
        />
      </div>
    </>
  )
}

const rangeOf = ({ from, to }: NonNullable<Ballot['voting']>, locale: string): string =>
  from ? formatPartialRange(from, to, locale) : ''
