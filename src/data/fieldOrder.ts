/** The order in which a formatted file has its fields: what an entry is, where it leads, what it holds, how far it is true. */
const order = `
  $schema version id parent group name title label question answer kind kindLabel ordered head
  vacant lead role for person via withheld
  href src darkSrc feed url address email archive invite subscribe unsubscribe shownAs alt width height
  network workspace handle service avatar affiliations
  status tentative maturity access temporary
  tagline description body text how not
  logo calendar foundation trademarks seo image aliases socialHandle blog links
  schedule rule date every weekday varies time timeZone duration durationMinutes from until to on reason first last next exceptions
  min max count unit
  read join post agenda minutes recordings slides calendars host expect bring consent heldOn meeting
  dates location colocatedWith asPublished
  charter leads members membersSource decision elections
  topics bridgedTo successor supersededBy resumesOn
  items rows labels covers principles adoptedFrom reporting contact drivers term
  layout heading intro only outro note notes
  sections bodyGroups groups bodies channels meetings events recordings repositoryGroups repositories resources contributionPaths steps people
  contacts policies focusAreas recognitions faqs
  verifiedOn updatedOn expires revision
`
  .trim()
  .split(/\s+/)

const ranks: ReadonlyMap<string, number> = new Map(order.map((name, rank) => [name, rank]))

/** Where a field comes among others. A field that is not known stays behind those that are. */
export const rankOf = (name: string): number => ranks.get(name) ?? order.length
