/** The order of fields in a formatted file and in the examples: what an entry is, where it leads, what it holds, how far it is true. */
const order = `
  $schema version inLanguage id kind for vacant name title label question answer heading kindLabel ordered head
  via withheld lead role groups affiliations handle service person place languages
  anonymous level tier industry since horizon release due
  heldOn meeting dates location colocatedWith callForPapers opens closes
  seats electorate nominations voting resultsOn results
  url src darkSrc feed href network workspace address email archive invite subscribe unsubscribe avatar shownAs alt width height
  parent group tagline description use text body how not status successor supersededBy resumesOn tentative temporary
  foundation maturity logo calendar trademarks seo image aliases socialHandle blog links
  schedule rule date supportedUntil from to every weekday varies time timeZone duration durationMinutes until on reason first last next exceptions
  min max count unit
  read join post agenda minutes recordings slides calendars access host expect bring consent asPublished
  leads members membersSource showAffiliations decision elections ballots charter
  duties requirements rights process holders
  items rows labels covers principles adoptedFrom reporting contact drivers term bridgedTo
  layout groupBy intro only outro note notes
  sources path into hide refresh map rename set options directory slack projects afterName loneWords document
  topics bodyGroups groups bodies channels meetings events repositoryGroups repositories resources contributionPaths steps
  people contacts policies focusAreas roles roadmapSource roadmap releases adopters sponsors recognitions faqs sections
  verifiedOn fetchedOn updatedOn expires revision
`
  .trim()
  .split(/\s+/)

const ranks: ReadonlyMap<string, number> = new Map(order.map((name, rank) => [name, rank]))

/** Where a field comes among others. A field that is not known stays behind those that are. */
export const rankOf = (name: string): number => ranks.get(name) ?? order.length
