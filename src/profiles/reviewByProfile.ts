import type { EvidenceName } from './evidence.ts'
import { evidence } from './evidence.ts'
import type { Found, Mend, Reviewed } from './found.ts'
import type { Criterion, Profile } from './profile.ts'

/**
 * What the data says of a criterion.
 *
 * - `met`: it is there, with an address or a text that can be named.
 * - `missing`: it is not, or is not enough.
 * - `outside`: no page can tell, or only a part of it.
 */
export type AnswerStatus = 'met' | 'missing' | 'outside'

/** The answer to a criterion. */
export interface Answer {
  criterion: Criterion
  status: AnswerStatus
  /** What can be named for it. */
  found: readonly Found[]
  /** What is there and is not enough, where nothing better is. */
  weak: readonly Found[]
  /** What to write, where it is missing. */
  mend?: Mend
  /** Why a page cannot tell. */
  reason?: string
}

/** Looks for what the criteria of a profile ask for. No address is opened. */
export const reviewByProfile = (profile: Profile, reviewed: Reviewed): Answer[] =>
  profile.criteria.map((criterion) => {
    if ('outside' in criterion) return { criterion, status: 'outside', found: [], weak: [], reason: criterion.outside }
    return answerOf(criterion, reviewed)
  })

function answerOf(criterion: Criterion & { evidence: EvidenceName; confirm?: string }, reviewed: Reviewed): Answer {
  const { find, write, example } = evidence[criterion.evidence]
  const all = find(reviewed)
  const found = all.filter(({ lack }) => lack === undefined)
  if (found.length === 0)
    return { criterion, status: 'missing', found, weak: all, mend: all[0]?.mend ?? { write, example } }
  const { confirm } = criterion
  return confirm === undefined
    ? { criterion, status: 'met', found, weak: [] }
    : { criterion, status: 'outside', found, weak: [], reason: confirm }
}
