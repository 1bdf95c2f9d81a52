import type { CollectionName, Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import type { Topic } from '../model/participation.ts'
import { anchorName, nameInAnchor, nthName, withAnchorNumber } from './anchorName.ts'
import { type AnchorClaim, Anchors } from './anchors.ts'
import { withItemNumbers } from './itemAnchors.ts'

/** The collections, with what the anchors of their entries begin with. */
export const entryAnchors: Readonly<Record<CollectionName, string>> = {
  steps: 'step',
  channels: 'channel',
  meetings: 'meeting',
  recordings: 'recording',
  events: 'event',
  contributionPaths: 'contribution',
  roles: 'role',
  resources: 'resource',
  repositories: 'repository',
  roadmap: 'roadmap',
  releases: 'release',
  focusAreas: 'focus-area',
  topics: 'topic',
  bodies: 'body',
  people: 'person',
  contacts: 'contact',
  principles: 'principle',
  policies: 'policy',
  adopters: 'adopter',
  sponsors: 'sponsor',
  recognitions: 'recognition',
  faqs: 'faq',
}

const collections = /* @__PURE__ */ Object.keys(entryAnchors) as CollectionName[]

/** The anchors of a page, so that no two are the same. */
export interface PageAnchors {
  /** The community with what is not the first of its name numbered. */
  community: Community
  /** The sections, each with the anchor that it has. */
  sections: readonly PageSection[]
  /** The entries of sections that show a collection, numbered. */
  shown: ReadonlyMap<PageSection, readonly Entry[]>
  claims: readonly AnchorClaim[]
}

/** The anchor of a section without an id of its own: its kind, and the body of one about a group. */
export const usualSectionAnchor = (section: PageSection): string =>
  section.kind === 'group' ? `group-${section.only?.[0] ?? ''}` : section.kind

/**
 * Gives out the anchors of a page in its order: to the page, to each section with the entries that it shows, and to the
 * entries that others show. Data that no compiler saw is passed over.
 * @param root the anchor of the page itself
 */
export function pageAnchors(community: Community, given: readonly PageSection[], root = 'community'): PageAnchors {
  const anchors = new Anchors()
  anchors.claim(root)
  const numbered: Record<string, unknown> = { ...community }
  for (const [name, value] of Object.entries(community)) {
    if (name !== 'sections' && !Object.hasOwn(entryAnchors, name))
      numbered[name] = withItemNumbers(value, anchors, name)
  }
  const shown = new Map<PageSection, readonly Entry[]>()
  const places = new Map<Entry, Entry>()
  const sections = given.map((each, index) => {
    const path = `sections[${index}]`
    const wanted = anchorName(each.id ?? usualSectionAnchor(each)) || 'section'
    const number = anchors.claim(wanted, community.sections ? path : undefined)
    const section = withItemNumbers({ ...each, id: nthName(wanted, number) }, anchors, path)
    if (section.kind === 'prose' || section.kind === 'group') return section
    const entries = placesOf(section, community).map(({ entry, at, listedAt }) => {
      const onPage = claimEntry(entry, { kind: section.kind, anchors, path: at, section: path + (listedAt ?? '') })
      if (!places.has(entry)) places.set(entry, onPage)
      return onPage
    })
    shown.set(section, entries)
    return section
  })
  // Groups, and rows of tables, show entries that no section lists.
  for (const name of collections) {
    const list: unknown = community[name]
    if (!Array.isArray(list)) continue
    numbered[name] = list.map(
      (entry: Entry, index) =>
        places.get(entry) ?? claimEntry(entry, { kind: name, anchors, path: `${name}[${index}]`, section: undefined }),
    )
  }
  return { community: numbered as unknown as Community, sections, shown, claims: anchors.claims }
}

const pages = new WeakMap<Community, PageAnchors>()

/** The anchors of the page that a community has by itself. */
export function communityAnchors(community: Community): PageAnchors {
  const known = pages.get(community)
  if (known) return known
  const isShown = (name: CollectionName): boolean => {
    const list: unknown = community[name]
    return Array.isArray(list) && list.length > 0
  }
  const page = pageAnchors(community, community.sections ?? collections.filter(isShown).map((kind) => ({ kind })))
  pages.set(community, page)
  return page
}

/** Deeper than any tree of topics; what holds itself ends here. */
const DEEPEST = 40

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface EntryPlace {
  entry: Entry
  at: string
  /** Where the section lists it. */
  listedAt?: string
}

/** The entries that a section shows. An id that stands twice in `only` is shown once. */
function placesOf({ kind, only }: PageSection & { kind: CollectionName }, community: Community): EntryPlace[] {
  const list: unknown = community[kind]
  const entries = (Array.isArray(list) ? list : []) as readonly Entry[]
  const places = entries.map((entry, index) => ({ entry, at: `${kind}[${index}]` }))
  if (!Array.isArray(only)) return places
  const byId = new Map(places.toReversed().map((place) => [(Object(place.entry) as Entry).id, place]))
  const ids = only as readonly string[]
  return ids.flatMap((id, index) => {
    const place = ids.indexOf(id) === index ? byId.get(id) : undefined
    return place ? [{ ...place, listedAt: `.only[${index}]` }] : []
  })
}

/** Topics that stand alone, each with its number among all of them. */
export function numberedTopics(topics: readonly Topic[]): readonly Topic[] {
  const anchors = new Anchors()
  return topics.map((topic) => claimName(topic, { kind: 'topics', anchors, path: '', section: undefined, depth: 0 }))
}

interface NameClaim {
  kind: CollectionName
  anchors: Anchors
  path: string
  section: string | undefined
  /** How many topics it is below. */
  depth: number
}

/** An entry with its number and those of the items in its texts. */
function claimEntry<Value extends Entry>(entry: Value, claim: Omit<NameClaim, 'depth'>): Value {
  return claimName(withItemNumbers(entry, claim.anchors, claim.path), { ...claim, depth: 0 })
}

/** An entry with its number, and so the topics below it. */
function claimName<Value extends Entry>(entry: Value, claim: NameClaim): Value {
  if (!isObject(entry)) return entry
  const { kind, anchors, path, section, depth } = claim
  const number = anchors.claim(`${entryAnchors[kind]}-${nameInAnchor(entry)}`, path, section)
  const numbered = withAnchorNumber(entry, number)
  const below: unknown = kind === 'topics' && depth < DEEPEST && (entry as { topics?: unknown }).topics
  if (!Array.isArray(below)) return numbered
  const topics = below.map((topic: Entry, index) =>
    claimName(topic, { ...claim, path: `${path}.topics[${index}]`, depth: depth + 1 }),
  )
  return topics.every((topic, index) => topic === below[index]) ? numbered : { ...numbered, topics }
}
