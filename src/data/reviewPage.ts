import type { CollectionName, Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import { isMail } from './addressForms.ts'
import { communityAnchors, entryAnchors } from './pageAnchors.ts'
import { readPersonText } from './personText.ts'
import { type Finding, listOf, nameOf, type ReviewContext, type ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'
import { peopleOf } from './reviewTrust.ts'

const collections = Object.keys(entryAnchors) as CollectionName[]

const entriesOf = (community: Community, name: CollectionName): readonly Entry[] =>
  listOf(community[name] as readonly Entry[] | undefined)

/** Whether the sections about groups show all entries of a collection. */
function isWithGroups(name: CollectionName, community: Community, sections: readonly PageSection[]): boolean {
  const only = new Set(sections.flatMap((section) => (section.kind === 'group' ? section.only : [])))
  const isWhole = sections.some(({ kind }) => kind === 'bodies')
  const bodies = listOf(community.bodies)
  if (name === 'bodies') return bodies.every(({ id }) => id !== undefined && only.has(id))
  if (name !== 'meetings' && name !== 'channels' && name !== 'repositories') return false
  const shown = bodies.filter(({ id }) => isWhole || (id !== undefined && only.has(id)))
  const ids = new Set(shown.flatMap((body) => listOf(body[name])))
  return entriesOf(community, name).every(({ id }) => id !== undefined && ids.has(id))
}

/** `sections` is a whole list: what it leaves out is on no page. */
function unlisted({ community }: ReviewContext): (Finding | undefined)[] {
  const { sections, calendar } = community
  if (!Array.isArray(sections)) return []
  const kinds = new Set((sections as PageSection[]).map(({ kind }) => kind))
  const left = collections.filter(
    (name) => !kinds.has(name) && entriesOf(community, name).length > 0 && !isWithGroups(name, community, sections),
  )
  return [
    left.length > 0 ? { path: 'sections', ...reviewMessages.unlistedSections(left) } : undefined,
    calendar && !kinds.has('meetings') && !left.includes('meetings')
      ? { path: 'calendar', ...reviewMessages.calendarNotShown() }
      : undefined,
  ]
}

/** So many anchors are compared with what was meant, in all of a page. */
const MOST_COMPARISONS = 1_000_000

/** Links within the page that lead to no anchor. What begins with the id of an entry is probably meant for that. */
function deadAnchors({ community, addresses }: ReviewContext): (Finding | undefined)[] {
  const inPage = addresses.filter(({ href }) => /^#./.test(href) && href !== '#top')
  if (inPage.length === 0) return []
  const listed = communityAnchors(community).claims.map(({ anchor }) => anchor)
  const known = new Set(listed)
  let comparisons = MOST_COMPARISONS
  return inPage.map(({ path, href }) => {
    const name = href.slice(1)
    // What belongs to a section or an entry has an anchor that begins with theirs.
    if (known.has(name) || known.has(name.replace(/--[^-].*$/, ''))) return undefined
    comparisons -= listed.length
    const meant = comparisons < 0 ? undefined : listed.find((anchor) => anchor.endsWith(`-${name}`))
    return { path, ...reviewMessages.deadAnchor({ href, meant: meant && `#${meant}` }) }
  })
}

/** What is on the page twice, or wants an anchor that something before it has. */
function sameAnchors({ community, sourcePath }: ReviewContext): (Finding | undefined)[] {
  const findings = new Map<string, Finding>()
  for (const { wanted, anchor, path, section, first } of communityAnchors(community).claims) {
    if (first === undefined || path === undefined) continue
    if (section !== undefined && first.section !== undefined && section !== first.section) {
      const other = sourcePath(first.section.replace(/\.only.*/, ''))
      findings.set(section, { path: section, ...reviewMessages.shownTwice({ anchor: first.anchor, other }) })
      continue
    }
    const at = /^sections\[\d+\]$/.test(path) ? `${path}.id` : path
    const other = first.path === undefined ? undefined : sourcePath(first.path.replace(/\.id$/, ''))
    findings.set(at, { path: at, ...reviewMessages.sameAnchor({ wanted, anchor, other }) })
  }
  return [...findings.values(), ...twiceInOnly(community)]
}

function twiceInOnly({ sections }: Community): Finding[] {
  return listOf(sections).flatMap((section, index) => {
    const ids = 'only' in section ? listOf(section.only) : []
    return ids.flatMap((id, at) =>
      ids.indexOf(id) === at ? [] : [{ path: `sections[${index}].only[${at}]`, ...reviewMessages.twiceInOnly(id) }],
    )
  })
}

const placeholder =
  /^(?:tb[acd]|n\/?a|none|nobody|vacant|open|\?+|-+|to be (?:announced|confirmed|decided|determined))$/i

/** Names of people that are none, or more than a name. */
function unclearNames(context: ReviewContext): (Finding | undefined)[] {
  return peopleOf(context).map(({ person, path }) => {
    if ('vacant' in person || typeof person.name !== 'string') return undefined
    const name = person.name.trim()
    // A contact by mail alone has its address as its name.
    if (isMail(name)) return undefined
    if (placeholder.test(name)) return { path: `${path}.name`, ...reviewMessages.placeholderName(name) }
    const meant = fieldsMeant(name)
    return meant && { path: `${path}.name`, ...reviewMessages.nameWithMore({ name, meant }) }
  })
}

/** The fields that a name with a company, a role or a user name in it stands for; undefined where it is a name alone. */
function fieldsMeant(name: string): object | undefined {
  const reading = readPersonText(name)
  if ('isPart' in reading) return undefined
  const meant = 'person' in reading ? reading.person : (reading.meant as { name: string })
  return meant.name === name ? undefined : meant
}

/** A channel that leads nowhere, and does not say why. */
function withoutAddress({ community }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.channels).map((channel, index) => {
    const { href, address, invite, status, network, workspace } = channel
    const isReachable = href ?? address ?? invite ?? network ?? workspace
    if (isReachable !== undefined || status !== undefined) return undefined
    return {
      path: `channels[${index}]`,
      ...reviewMessages.channelWithoutAddress(nameOf(channel.name, channel.id ?? '')),
    }
  })
}

/** Rules about what a page shows, and what it leads to. */
export const pageRules: readonly ReviewRule[] = [
  { id: 'unlisted-section', severity: 'warning', find: unlisted },
  { id: 'dead-anchor', severity: 'warning', find: deadAnchors },
  { id: 'same-anchor', severity: 'warning', find: sameAnchors },
  { id: 'unclear-name', severity: 'warning', find: unclearNames },
  { id: 'no-address', severity: 'warning', find: withoutAddress },
]
