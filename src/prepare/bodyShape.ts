import { governanceMessages } from '../i18n/governanceMessages.ts'
import type { Ballot } from '../model/ballot.ts'
import type { Body, BodyGroup } from '../model/body.ts'
import { address, boolean, type Coerce, list, notShown, number, object, oneOf, partialDate, string } from './coerce.ts'
import { access, entry, ids, link, links } from './entryShapes.ts'
import { dates } from './resourceShapes.ts'
import { name, notes, prose, text } from './textShapes.ts'

const ballot: Coerce<Ballot> = /* @__PURE__ */ object<Ballot>(
  {
    name,
    seats: number,
    electorate: text,
    nominations: dates,
    voting: dates,
    resultsOn: partialDate,
    results: text,
    href: address,
  },
  'name',
)

export const bodyShape: Coerce<Body> = /* @__PURE__ */ entry<Body>(
  {
    name,
    kind: oneOf(governanceMessages.kinds),
    kindLabel: name,
    description: prose,
    // The members are entries of their own, each prepared by the list that shows it.
    members: notShown,
    membersSource: link,
    links,
    access,
    charter: link,
    decision: prose,
    elections: prose,
    ballots: list(ballot),
    showAffiliations: boolean,
    meetings: ids,
    channels: ids,
    repositories: ids,
    parent: string,
    group: string,
    notes,
  },
  'name',
  'kind',
)

export const bodyGroupShape: Coerce<BodyGroup> = /* @__PURE__ */ object<BodyGroup>(
  { id: string, name, description: prose },
  'name',
)
