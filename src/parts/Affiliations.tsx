import type { ReactElement } from 'react'

import { affiliationMessages } from '../i18n/affiliationMessages.ts'
import { fill, messagesFor, plural } from '../i18n/messagesFor.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { type AffiliationShare, affiliationShares } from '../prepare/affiliationShares.ts'
import type { Site } from '../prepare/site.ts'

interface AffiliationsProps {
  /** As the data has them. */
  people: readonly (Person | Vacancy)[] | undefined
  site: Site
}

/** So many companies have a row of their own. */
const SHOWN = 6

/**
 * How many people come from each company, with a bar that shows what the figures say: whether one company could decide
 * alone. Nothing where no company is known.
 */
export function Affiliations({ people: data, site }: AffiliationsProps): ReactElement | null {
  const { people, shares } = affiliationShares(data)
  const named = shares.filter(({ name }) => name !== undefined)
  if (named.length === 0) return null
  const messages = messagesFor(affiliationMessages, site.messages?.affiliations)
  const isShort = named.length <= SHOWN + 1
  const [shown, rest] = [named.slice(0, isShort ? undefined : SHOWN), isShort ? [] : named.slice(SHOWN)]
  const unknown = sum(shares.slice(named.length))
  const rows: readonly [label: string, count: number][] = [
    ...shown.map(({ name = '', count }): [string, number] => [name, count]),
    ...(rest.length > 0 ? [[plural(messages.others, rest.length, site.locale), sum(rest)] as [string, number]] : []),
    ...(unknown > 0 ? [[messages.unknown, unknown] as [string, number]] : []),
  ]
  const first = named[0]!
  const number = new Intl.NumberFormat(site.locale)
  return (
    <div className="mh:shares" data-part="affiliations">
      <p className="mh:label">{messages.heading}</p>
      <p>{first.count * 2 > people ? fill(messages.majority, { name: first.name ?? '' }) : messages.noMajority}</p>
      <table className="mh:share-table" aria-label={messages.heading}>
        <thead className="mh:unseen">
          <tr>
            <th scope="col">{messages.columns.affiliation}</th>
            <th scope="col">{messages.columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>
                <span className="mh:share">
                  <Bar part={count / people} />
                  <span>{fill(messages.share, { count: number.format(count), all: number.format(people) })}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const sum = (shares: readonly AffiliationShare[]): number => shares.reduce((total, { count }) => total + count, 0)

/** The figures beside it say the same. Its length is an attribute: a page may refuse inline styles. */
function Bar({ part }: { part: number }): ReactElement {
  return (
    <svg className="mh:bar" viewBox="0 0 100 8" width={100} height={8} preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0h100v8H0z" fillOpacity={0.15} />
      <path d={`M0 0h${Math.round(Math.min(part, 1) * 1000) / 10}v8H0z`} />
    </svg>
  )
}
