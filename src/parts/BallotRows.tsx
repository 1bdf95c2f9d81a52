import type { ReactElement } from 'react'

import { DataPath } from '../data/path.ts'
import { formatPartialRange, lastDayOf } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { eventMessages } from '../i18n/resourceMessages.ts'
import type { Ballot } from '../model/ballot.ts'
import type { Body } from '../model/body.ts'
import type { LocalDate } from '../model/entry.ts'
import { bodyShape } from '../prepare/bodyShape.ts'
import { prepareAll, valuesOf } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { DayTile } from './EventContent.tsx'
import { MarkedParts } from './FilledMessage.tsx'
import { InlineList } from './InlineList.tsx'
import { SiteLink } from './SiteLink.tsx'

interface BallotRowsProps {
  /** The bodies as the data has them. */
  bodies: readonly Body[] | undefined
  today: LocalDate
  site: Site
}

/** The elections of bodies whose vote is still to come or to end; nothing where there are none. */
export function BallotRows({ bodies, today, site }: BallotRowsProps): ReactElement | null {
  const ballots = valuesOf(prepareAll(bodies, bodyShape, DataPath.of('bodies')))
    .flatMap((body) => (body.ballots ?? []).map((ballot) => ({ ballot, body })))
    .filter(({ ballot }) => isComing(ballot, today))
    .toSorted((a, b) => (a.ballot.voting!.from < b.ballot.voting!.from ? -1 : 1))
  if (ballots.length === 0) return null
  const messages = messagesFor(eventMessages, site.messages?.events)
  return (
    <ul className="mh:panel" data-part="elections">
      {ballots.map(({ ballot, body }, index) => {
        const { nominations, voting, href } = ballot
        const [election, group] = [ballot, body].map(({ name }) => localize(name, site.locale))
        // What is no date of an election is left out.
        const say = (message: string, dates: Ballot['voting']) =>
          dates?.from && fill(message, { dates: formatPartialRange(dates.from, dates.to, site.locale) })
        return (
          <li key={index} className="mh:item">
            <DayTile dates={voting} isPast={false} site={site} />
            <div className="mh:item-text">
              <p className="mh:entry-name">
                <SiteLink href={href} site={site}>
                  <MarkedParts
                    text={fill(messages.election, { election: election?.value ?? '', group: group?.value ?? '' })}
                    parts={[election, group]}
                  />
                </SiteLink>
              </p>
              <p className="mh:meta" suppressHydrationWarning>
                <InlineList items={[say(messages.voting, voting), say(messages.nominations, nominations)]} />
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function isComing({ voting }: Ballot, today: LocalDate): boolean {
  if (!voting?.from) return false
  return lastDayOf(voting.to ?? voting.from) >= today
}
