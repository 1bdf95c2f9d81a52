import { assertNow } from '../calendar/rangeError.ts'
import type { Community } from '../model/community.ts'
import { parseCommunity } from './parseCommunity.ts'
import type { Problem } from './problem.ts'
import type { ReviewRule } from './review.ts'
import { addressRules } from './reviewAddresses.ts'
import { characterRules } from './reviewCharacters.ts'
import { reviewContext } from './reviewContext.ts'
import { dateRules } from './reviewDates.ts'
import { meetingRules } from './reviewMeetings.ts'
import { pageRules } from './reviewPage.ts'
import { scheduleRules } from './reviewSchedules.ts'
import { trustRules } from './reviewTrust.ts'
import { wordRules } from './reviewWords.ts'

export interface ReviewOptions {
  /** The instant from which dates are judged; epoch milliseconds. */
  now: number
  /**
   * For how many days `verifiedOn` holds.
   * @default 365
   */
  verifiedForDays?: number
  /**
   * The path at which something of the community was written, from `parseCommunity`, for sentences that name another entry.
   * @default the path in the community
   */
  sourcePath?: (path: string) => string
}

/** Every rule, in the order in which they look. */
export const reviewRules: readonly ReviewRule[] = [
  ...dateRules,
  ...scheduleRules,
  ...meetingRules,
  ...addressRules,
  ...characterRules,
  ...trustRules,
  ...wordRules,
  ...pageRules,
]

/**
 * Looks at a community for what is stale, unclear or leads astray. It asks nobody: no address is opened. Of data that
 * is wrong in itself it gives the errors of `parseCommunity` alone, since the rest cannot be judged. The rules and their
 * reasons are in the guide "Review".
 * @throws RangeError if `now` is no number
 * @example
 * reviewCommunity(community, { now: Date.UTC(2026, 4, 3) })
 * // [{ severity: 'warning', path: 'channels[0].invite', rule: 'invite-ends', … }]
 */
export function reviewCommunity(community: Community, options: ReviewOptions): Problem[] {
  assertNow(options.now)
  const { community: whole, problems } = parseCommunity(community)
  if (!whole) return problems.filter(({ severity }) => severity === 'error')
  return reviewParsed(whole, options)
}

/** The same for a community that `parseCommunity` has just given, which need not be parsed again. */
export function reviewParsed(
  community: Community,
  { now, verifiedForDays = 365, sourcePath = (path) => path }: ReviewOptions,
): Problem[] {
  const context = reviewContext(community, { now, verifiedForDays, sourcePath })
  return reviewRules.flatMap(({ id, severity, find }) =>
    find(context).flatMap((finding) => (finding ? [{ severity, rule: id, ...finding }] : [])),
  )
}
