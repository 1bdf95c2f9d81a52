import { headingMessages } from '../i18n/headings.ts'
import type { Community, PageSection } from '../model/community.ts'
import { type Coerce, list, notShown, oneOf, string, union } from './coerce.ts'
import { calendarShape, foundationShape, maturityShape, logoShape } from './communityShapes.ts'
import { entry, ids, links } from './entryShapes.ts'
import { name, notes, prose } from './textShapes.ts'

/** The sections of a page, of either kind. */
export const sectionsShape: Coerce<readonly PageSection[]> = /* @__PURE__ */ list(
  union<PageSection>({
    kind: oneOf<PageSection['kind']>({ prose: true, group: true, ...headingMessages }),
    id: string,
    heading: name,
    body: prose,
    intro: prose,
    outro: prose,
    notes,
    only: ids,
    layout: oneOf({ cards: true, table: true }),
    groupBy: oneOf({ level: true, industry: true }),
  }),
)

/** A community but for its collections, each of which is prepared by the list that shows it. */
export const communityShape: Coerce<Community> = /* @__PURE__ */ entry<Community>(
  {
    version: notShown,
    name: string,
    url: string,
    inLanguage: string,
    title: name,
    tagline: name,
    description: prose,
    logo: logoShape,
    calendar: calendarShape,
    foundation: foundationShape,
    maturity: maturityShape,
    seo: notShown,
    blog: string,
    links,
    sources: notShown,
    repositoryGroups: notShown,
    bodyGroups: notShown,
    roadmapSource: notShown,
    sections: sectionsShape,
    channels: notShown,
    meetings: notShown,
    recordings: notShown,
    events: notShown,
    repositories: notShown,
    resources: notShown,
    contributionPaths: notShown,
    steps: notShown,
    bodies: notShown,
    people: notShown,
    contacts: notShown,
    principles: notShown,
    policies: notShown,
    topics: notShown,
    focusAreas: notShown,
    roles: notShown,
    roadmap: notShown,
    releases: notShown,
    adopters: notShown,
    sponsors: notShown,
    recognitions: notShown,
    faqs: notShown,
  },
  'name',
)
