import { webAddress } from '../links/webAddress.ts'
import type { Community } from '../model/community.ts'
import { byNearness } from '../names/nearestName.ts'
import { profileNames, profiles } from '../profiles/profiles.ts'
import { type Answer, reviewByProfile } from '../profiles/reviewByProfile.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { prettyProblems } from './prettyProblems.ts'
import type { ProblemFormat } from './problemFormats.ts'
import { openCommunity } from './problems.ts'
import { type ProfileReport, profileReports } from './profileReports.ts'

export interface CheckProfileOptions {
  /** The name of a profile. */
  profile: string
  now?: number
  report: Exclude<ProfileReport, 'json'>
  format: ProblemFormat
  maxWarnings?: number
  baseUrl?: string
}

/**
 * The verb `check` with a profile: says which criteria of a review the data is evidence of. Exit code 1 where more of those
 * that are not optional are missing than `--max-warnings` allows.
 */
export async function checkProfile(files: readonly string[], options: CheckProfileOptions, host: Host): Promise<void> {
  const { profile: profileName, now = host.now(), report, format, maxWarnings = Infinity, baseUrl } = options
  if (format !== 'pretty' && format !== 'json')
    throw new CommandError([`moothall check: error: --profile is written as pretty or json; received ${format}`], 2)
  if (format === 'json' && report === 'markdown')
    throw new CommandError(['moothall check: error: give --format json or --report markdown, not both'], 2)
  const known = profileNames.find((each) => each === profileName)
  if (known === undefined)
    throw new CommandError(
      [
        `moothall check: error: --profile must be one of ${byNearness(profileName, profileNames).join(', ')}; received ${JSON.stringify(profileName)}`,
      ],
      2,
    )
  const profile = await profiles[known]()
  const reviews = files.map((file) => {
    const { community, problems, sourcePath, text } = openCommunity(file, host)
    if (!community) {
      const errors = problems.filter(({ severity }) => severity === 'error')
      throw new CommandError(prettyProblems(errors, () => text))
    }
    const page = baseUrl ?? pageOf(community)
    const answers = reviewByProfile(profile, { community, now, ...(page !== undefined && { page }) })
    return { file, name: community.name, answers: answers.map((answer) => placed(answer, sourcePath)) }
  })
  host.print(profileReports[format === 'json' ? 'json' : report](profile, reviews))
  const missing = reviews.flatMap(({ answers }) =>
    answers.filter(({ status, criterion }) => status === 'missing' && !criterion.isOptional),
  )
  if (missing.length > maxWarnings)
    throw new CommandError([`moothall check: error: missing: ${missing.length}, allowed: ${maxWarnings}`])
}

const pageOf = ({ seo, url }: Community): string | undefined => {
  const page = seo?.url
  return page === undefined ? undefined : webAddress(page, URL.canParse(url) ? url : undefined)
}

/** An answer with the paths at which things are written. */
function placed(answer: Answer, sourcePath: (path: string) => string): Answer {
  const at = <Place extends { path: string }>(place: Place): Place => ({ ...place, path: sourcePath(place.path) })
  return { ...answer, found: answer.found.map(at), weak: answer.weak.map(at) }
}
