import type { Community } from '../model/community.ts'
import type { Person } from '../model/people.ts'
import { webAddress } from './addresses.ts'
import { Entries, personOf } from './entries.ts'
import type { Field } from './field.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** The options of {@link fromAllContributors}. */
export type FromAllContributorsOptions = CommunityOptions

/**
 * Reads an `.all-contributorsrc` (All Contributors): a body of the contributors, each with what they contribute as their
 * role. Pictures are not carried over, since they come from another site; settings of the tool are lost.
 * @example
 * fromAllContributors([{ path: '.all-contributorsrc', text }], { url: 'https://lamp.example.org' })
 * // { communities: [{ name: 'lamp', bodies: [{ name: 'Contributors', members: [{ role: 'Code', … }] }], … }], … }
 */
export function fromAllContributors(
  files: readonly SourceFile[],
  options: FromAllContributorsOptions = {},
): ImportedInFull {
  return readFiles(files, readYaml, (sources) =>
    sources.flatMap((source) => {
      if (source.root.get('contributors').isThere) return [communityOf(source, options)]
      return source.lose('', '', 'it lists no contributors') ?? []
    }),
  )
}

/** The words for contributions that differ from their keys. */
const WORDS: Readonly<Record<string, string>> = {
  a11y: 'Accessibility',
  bug: 'Bug reports',
  doc: 'Documentation',
  eventOrganizing: 'Organizing events',
  fundingFinding: 'Finding funds',
  infra: 'Infrastructure',
  projectManagement: 'Project management',
  question: 'Answers',
  review: 'Reviews',
  test: 'Tests',
  translation: 'Translations',
  userTesting: 'User testing',
}

function communityOf(source: Source, options: FromAllContributorsOptions): Community {
  const { root } = source
  const entries = new Entries()
  const id = entries.id('contributors')
  const found = { name: root.get('projectName').text() }
  // Logins are of the service that the project is on.
  const type = root.get('repoType')
  const service = type.peek() === 'gitlab' ? ('gitlab' as const) : ('github' as const)
  type.carry()
  const members = root.get('contributors').records.flatMap((record) => memberOf(record, service, entries) ?? [])
  return {
    ...beginCommunity(found, options, source),
    ...(members.length > 0 && {
      bodies: [{ id, name: 'Contributors', kind: 'other', kindLabel: 'Contributors', members }],
    }),
  }
}

function memberOf(record: Field, service: 'github' | 'gitlab', entries: Entries): Person | undefined {
  record.get('avatar_url').lose('a picture of another site; add one to your own')
  const contributions = record.get('contributions').items.flatMap((item) => {
    // One that has an address of its own is written with both.
    const type = item.names.includes('type') ? item.get('type') : item
    const word = type.text()
    return word === undefined ? [] : [WORDS[word] ?? word.replace(/^\w/, (letter) => letter.toUpperCase())]
  })
  const profile = record.get('profile')
  const login = record.get('login')
  const isSame = profile.peek()?.toLowerCase() === `https://github.com/${login.peek()?.toLowerCase()}`
  if (isSame) profile.carry()
  const href = isSame ? undefined : webAddress(profile)
  const person = personOf({ name: record.get('name'), handle: login, company: record.get('company') }, entries, {
    ...(contributions.length > 0 && { role: contributions.join(', ') }),
    ...(href !== undefined && { href }),
  })
  return person?.handle ? { ...person, handle: { ...person.handle, service } } : person
}
