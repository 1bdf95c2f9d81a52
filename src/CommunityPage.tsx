import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { ChannelList } from './ChannelList.tsx'
import { EventList } from './EventList.tsx'
import { GovernanceCard } from './GovernanceCard.tsx'
import { governanceWords, pageWords } from './i18n/en.ts'
import { localize } from './i18n/localize.ts'
import { wordsFor } from './i18n/words.ts'
import { classes } from './internal/classes.ts'
import { entriesOf } from './internal/entries.tsx'
import { below, type HeadingLevel } from './internal/Heading.tsx'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { isDevelopment, tellDeveloper } from './internal/tellDeveloper.ts'
import { MeetingSchedule } from './MeetingSchedule.tsx'
import type { Body } from './model/body.ts'
import type {
  CollectionName,
  Collections,
  CollectionSection,
  Community,
  PageSection,
  ProseSection,
} from './model/community.ts'
import type { Entry } from './model/entry.ts'
import type { Link } from './model/link.ts'
import type { Policy } from './model/policy.ts'
import type { Resource } from './model/resources.ts'
import { PageHeader } from './PageHeader.tsx'
import { PrincipleList } from './PrincipleList.tsx'
import { RecordingList } from './RecordingList.tsx'
import { RepositoryList } from './RepositoryList.tsx'
import { ResourceList } from './ResourceList.tsx'
import { Section, type SectionProps } from './Section.tsx'

export interface CommunityPageProps extends Omit<ComponentProps<'article'>, 'children'>, SiteProps {
  /** The community that the page is about. */
  community: Community
  /** The present in epoch milliseconds: the next dates of the meetings are computed from it. */
  now: number
  /** The absolute address at which the site publishes a feed of the meetings, for readers to subscribe to. */
  feedHref?: string
  /** The address of a written .ics file of the meetings. */
  fileHref?: string
  /**
   * Level of the page's heading; its sections stand one below.
   * @default 1
   */
  headingLevel?: HeadingLevel
}

/** What each section is given, whatever it shows. */
type FrameProps = Pick<SectionProps, 'id' | 'heading' | 'headingLevel' | 'intro' | 'outro' | 'notes' | keyof SiteProps>

interface PageContext extends Pick<CommunityPageProps, 'community' | 'now' | 'feedHref' | 'fileHref'> {
  site: Site
  headingLevel: HeadingLevel
}

type Shown = { [Name in CollectionName]?: SectionOf<Collections[Name][number]> }
type SectionOf<Value> = (entries: readonly Value[], frame: FrameProps, page: PageContext) => ReactElement

// In the order of a page whose data gives none.
const sectionsOf: Shown = {
  channels: (channels, frame, { community }) => (
    <ChannelList channels={channels} allChannels={community.channels} {...frame} />
  ),
  meetings: (meetings, frame, { community, now, feedHref, fileHref }) => (
    <MeetingSchedule
      meetings={meetings}
      allMeetings={community.meetings}
      channels={community.channels}
      now={now}
      feedHref={feedHref}
      fileHref={fileHref}
      {...frame}
    />
  ),
  recordings: (recordings, frame, { community }) => (
    <RecordingList recordings={recordings} channels={community.channels} {...frame} />
  ),
  events: (events, frame, { now }) => <EventList events={events} now={now} {...frame} />,
  resources: (resources, frame) => <ResourceList resources={resources} {...frame} />,
  repositories: (repositories, frame, { community }) => (
    <RepositoryList repositories={repositories} groups={community.repositoryGroups} {...frame} />
  ),
  bodies: (bodies, frame, page) => <BodySection bodies={bodies} frame={frame} page={page} />,
  principles: (principles, frame) => <PrincipleList principles={principles} {...frame} />,
  policies: (policies, frame) => <ResourceList resources={policies.map(policyResource)} {...frame} />,
}

// Data that no compiler saw may hold anything, so an entry is opened with care.
const policyResource = (policy: Policy | undefined): Resource => ({
  id: policy?.id ?? '',
  kind: 'policy',
  label: policy?.title ?? '',
  href: policy?.href,
  description: policy?.summary,
})

/**
 * A whole community page from the data of one community. Sections stand in the order that the data gives, else in the
 * library's own; each has an anchor that stays. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function CommunityPage(props: CommunityPageProps): ReactElement {
  const [site, { community, now, feedHref, fileHref, headingLevel = 1, className, ...root }] = splitSite(props)
  const page = { community, now, feedHref, fileHref, site, headingLevel: below(headingLevel) }
  const anchor = root.id ?? `${site.idPrefix}community`
  return (
    <article
      aria-labelledby={`${anchor}-title-heading`}
      {...root}
      id={anchor}
      data-moothall=""
      data-slot="community-page"
      className={classes('mh:page', className)}
    >
      <PageHeader
        id={`${anchor}-title`}
        title={community.title ?? community.name}
        name={nameBesideTitle(community, site)}
        tagline={community.tagline}
        description={community.description}
        foundation={community.foundation}
        maturity={community.maturity}
        links={headerLinks(community, site)}
        headingLevel={headingLevel}
        {...site}
      />
      {(community.sections ? entriesOf(community.sections, 'sections') : defaultSections(community)).map(
        (section, index) => (
          <PagePart key={section?.id ?? `${section?.kind}-${index}`} section={section} page={page} />
        ),
      )}
    </article>
  )
}

function nameBesideTitle({ title, name }: Community, site: Site): string | undefined {
  const heading = localize(title, site.locale)?.value
  return heading === undefined || heading.includes(name) ? undefined : name
}

function headerLinks({ url, blog, links }: Community, site: Site): readonly Link[] {
  const words = wordsFor(pageWords, site.messages?.page)
  return [
    ...(url ? [{ label: words.site, href: url }] : []),
    ...(blog ? [{ label: words.blog, href: blog }] : []),
    ...entriesOf(links, 'links'),
  ]
}

function defaultSections(community: Community): PageSection[] {
  return (Object.keys(sectionsOf) as CollectionName[])
    .filter((kind) => entriesOf<Entry>(community[kind], kind).length > 0)
    .map((kind) => ({ kind }))
}

function PagePart({ section, page }: { section: PageSection; page: PageContext }): ReactNode {
  if (section?.kind === 'prose') return <ProsePart section={section} page={page} />
  const { community, site, headingLevel } = page
  const kind: CollectionName | undefined = section?.kind
  const show = Object.hasOwn(sectionsOf, kind) ? (sectionsOf[kind] as SectionOf<Entry>) : undefined
  if (show === undefined) {
    if (isDevelopment)
      tellDeveloper(
        `CommunityPage: sections has the kind ${JSON.stringify(section?.kind)}, which has no component, so the section ` +
          `is not shown; use prose or one of ${Object.keys(sectionsOf).join(', ')}.`,
      )
    return null
  }
  const frame = {
    id: site.idPrefix + (section.id ?? section.kind),
    heading: section.heading ?? wordsFor(pageWords, site.messages?.page).headings[section.kind],
    headingLevel,
    intro: section.intro,
    outro: section.outro,
    notes: section.notes,
    ...site,
  }
  return show(entriesShown(section, community), frame, page)
}

function ProsePart({ section, page }: { section: ProseSection; page: PageContext }): ReactElement {
  const { site, headingLevel } = page
  return (
    <Section
      id={site.idPrefix + section.id}
      heading={section.heading}
      headingLevel={headingLevel}
      intro={section.body}
      {...site}
    />
  )
}

function entriesShown({ kind, only }: CollectionSection, community: Community): readonly Entry[] {
  const entries: readonly Entry[] = entriesOf<Entry>(community[kind], kind)
  if (only === undefined) return entries
  return only.flatMap((id) => {
    const entry = entries.find((each) => each?.id === id)
    if (entry === undefined) {
      if (isDevelopment)
        tellDeveloper(
          `CommunityPage: a section of ${kind} names ${JSON.stringify(id)} in only, which is not among them.`,
        )
      return []
    }
    return [entry]
  })
}

interface BodySectionProps {
  bodies: readonly Body[]
  frame: FrameProps
  page: PageContext
}

function BodySection({ bodies, frame, page: { community, site, headingLevel } }: BodySectionProps): ReactElement {
  return (
    <Section {...frame} data-slot="governance">
      {bodies.length === 0 && <p>{wordsFor(governanceWords, site.messages?.governance).empty}</p>}
      <div className="mh:cards">
        {bodies.map((body, index) => (
          <GovernanceCard
            key={body?.id ?? index}
            body={body}
            headingLevel={below(headingLevel)}
            bodies={community.bodies}
            channels={community.channels}
            meetings={community.meetings}
            repositories={community.repositories}
            {...site}
          />
        ))}
      </div>
    </Section>
  )
}
