import { lastDayOf } from '../i18n/formats.ts'
import type { Entry, LocalDate } from '../model/entry.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { type Finding, listOf, type ReviewContext, type ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'

const DAY = 86_400_000

const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY

/** Every entry of the collections, with its path. */
function entriesOf({ community }: ReviewContext): { entry: Entry; path: string }[] {
  const collections = Object.entries(community).filter(([, list]) => Array.isArray(list)) as [string, Entry[]][]
  const listed = collections.flatMap(([name, list]) =>
    list.map((entry, index) => ({ entry, path: `${name}[${index}]` })),
  )
  const source = community.roadmapSource ? [{ entry: community.roadmapSource, path: 'roadmapSource' }] : []
  return [{ entry: community, path: '' }, ...listed, ...source]
}

const at = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`)

function unverified(context: ReviewContext): (Finding | undefined)[] {
  const { today, verifiedForDays } = context
  return entriesOf(context).map(({ entry: { verifiedOn }, path }) => {
    if (verifiedOn === undefined) return undefined
    if (verifiedOn > today) return { path: at(path, 'verifiedOn'), ...reviewMessages.verifiedInFuture(verifiedOn) }
    const days = daysBetween(verifiedOn, today)
    if (days <= verifiedForDays) return undefined
    return { path: at(path, 'verifiedOn'), ...reviewMessages.notVerified({ days, verifiedOn }) }
  })
}

function expired(context: ReviewContext): (Finding | undefined)[] {
  return entriesOf(context).map(({ entry: { expires }, path }) =>
    expires !== undefined && expires <= context.today
      ? { path: at(path, 'expires'), ...reviewMessages.expired(expires) }
      : undefined,
  )
}

/** Invitations that end, have ended or will. */
function invites({ community, today }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.channels).map(({ invite, status }, index) => {
    if (!invite || status === 'retired') return undefined
    const path = `channels[${index}].invite`
    const { expires } = invite
    if (expires !== undefined && expires <= today)
      return { severity: 'error', path: `${path}.expires`, ...reviewMessages.inviteEnded(expires) }
    if (expires !== undefined && daysBetween(today, expires) <= 30)
      return { path: `${path}.expires`, ...reviewMessages.inviteEnds(expires) }
    // Where it is marked as temporary, the page says so.
    if (!isSharedInvite(invite.href) || expires !== undefined || invite.temporary !== undefined) return undefined
    return { path, ...reviewMessages.inviteOfAKindThatEnds(invite.href) }
  })
}

const isSharedInvite = (href: string): boolean => /^https:\/\/join\.slack\.com\/t\/[^/]+\/shared_invite\//i.test(href)

/** The same kind of invitation where an address stands that is no invitation by its field. */
function sharedInvites({ addresses }: ReviewContext): (Finding | undefined)[] {
  return addresses.map(({ path, href }) =>
    isSharedInvite(href) && !path.endsWith('.invite.href')
      ? { path, ...reviewMessages.inviteElsewhere(href) }
      : undefined,
  )
}

interface FoundPerson {
  person: Person | Vacancy
  path: string
}

const within = (list: readonly (Person | Vacancy)[] | undefined, path: string): FoundPerson[] =>
  listOf(list).map((person, index) => ({ person, path: `${path}[${index}]` }))

/** Everybody in the data. */
export function peopleOf({ community }: ReviewContext): FoundPerson[] {
  return [
    ...within(community.people, 'people'),
    ...listOf(community.bodies).flatMap(({ members }, index) => within(members, `bodies[${index}].members`)),
    ...listOf(community.focusAreas).flatMap(({ drivers }, index) => within(drivers, `focusAreas[${index}].drivers`)),
    ...listOf(community.contacts).flatMap((contact, index) =>
      'person' in contact ? [{ person: contact.person, path: `contacts[${index}].person` }] : [],
    ),
  ]
}

function endedTerms(context: ReviewContext): (Finding | undefined)[] {
  return peopleOf(context).map(({ person, path }) => {
    const to = person.term?.to
    if (to === undefined || lastDayOf(to) >= context.today || 'vacant' in person || person.status === 'emeritus')
      return undefined
    return { path: `${path}.term.to`, ...reviewMessages.termEnded({ name: person.name, to }) }
  })
}

/** Rules about how far entries can be trusted. */
export const trustRules: readonly ReviewRule[] = [
  { id: 'not-verified', severity: 'info', find: unverified },
  { id: 'expired', severity: 'warning', find: expired },
  { id: 'invite-ends', severity: 'warning', find: (context) => [...invites(context), ...sharedInvites(context)] },
  { id: 'term-ended', severity: 'warning', find: endedTerms },
]
