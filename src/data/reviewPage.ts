import type { CollectionName, Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import { isMail } from './addressForms.ts'
import { entryId } from './entryId.ts'
import { readPersonText } from './personText.ts'
import { type Finding, listOf, nameOf, type ReviewContext, type ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'
import { peopleOf } from './reviewTrust.ts'

/** The collections, with what the anchors of their entries begin with, in the order of a page without `sections`. */
const anchors: Readonly<Record<CollectionName, string>> = {
  channels: 'channel',
  meetings: 'meeting',
  recordings: 'recording',
  events: 'event',
  repositories: 'repository',
  resources: 'resource',
  contributionPaths: 'contribution',
  steps: 'step',
  bodies: 'body',
  people: 'person',
  contacts: 'contact',
  principles: 'principle',
  policies: 'policy',
  topics: 'topic',
  focusAreas: 'focus-area',
  recognitions: 'recognition',
  faqs: 'faq',
}

const collections = Object.keys(anchors) as CollectionName[]

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

/** Every anchor of the page, as far as the data makes it. */
function anchorsOf(community: Community): Set<string> {
  const sections = listOf(community.sections)
  const ofSections = sections.map(
    (section) => section.id ?? (section.kind === 'group' ? `group-${section.only[0]}` : section.kind),
  )
  const ofEntries = collections.flatMap((name) =>
    entriesOf(community, name).map((entry) => `${anchors[name]}-${entryId(entry)}`),
  )
  return new Set([...(community.sections ? ofSections : collections), ...ofEntries])
}

/** So many anchors are compared with what was meant, in all of a page. */
const MOST_COMPARISONS = 1_000_000

/** Links within the page that lead to no anchor. What begins with the id of an entry is probably meant for that. */
function deadAnchors({ community, addresses }: ReviewContext): (Finding | undefined)[] {
  const inPage = addresses.filter(({ href }) => /^#./.test(href) && href !== '#top')
  if (inPage.length === 0) return []
  const known = anchorsOf(community)
  const listed = [...known]
  let comparisons = MOST_COMPARISONS
  return inPage.map(({ path, href }) => {
    const name = href.slice(1)
    if (known.has(name)) return undefined
    comparisons -= listed.length
    const meant = comparisons < 0 ? undefined : listed.find((anchor) => anchor.endsWith(`-${name}`))
    return { path, ...reviewMessages.deadAnchor({ href, meant: meant && `#${meant}` }) }
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
  { id: 'unclear-name', severity: 'warning', find: unclearNames },
  { id: 'no-address', severity: 'warning', find: withoutAddress },
]
