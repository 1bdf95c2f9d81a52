import type { Criterion, Without } from './profile.ts'

const repository = 'https://github.com/cncf/toc/blob/4acc1dcf3e5cab23fb02eba784baff82449e87f5/.github/ISSUE_TEMPLATE'

type Name =
  | 'tag'
  | 'technicalReview'
  | 'governanceReview'
  | 'neutral'
  | 'expectations'
  | 'dueDiligence'
  | 'furtherDocuments'
  | 'governanceHistory'
  | 'governanceFound'
  | 'governanceCurrent'
  | 'governanceNeutral'
  | 'decisions'
  | 'teams'
  | 'lifecycle'
  | 'lifecycleUsed'
  | 'subprojectRules'
  | 'maintainerList'
  | 'enoughMaintainers'
  | 'twoOrganizations'
  | 'owners'
  | 'conduct'
  | 'conductLinked'
  | 'subprojects'
  | 'ladder'
  | 'issues'
  | 'publicChannel'
  | 'channels'
  | 'meetings'
  | 'contributing'
  | 'recruitment'
  | 'roadmapChanges'
  | 'releaseHistory'
  | 'goals'
  | 'purpose'
  | 'roadmap'
  | 'architecture'
  | 'releaseProcess'
  | 'releaseGuidelines'
  | 'jointAssessment'
  | 'silver'
  | 'reporting'
  | 'accessControl'
  | 'responders'
  | 'selfAssessment'
  | 'audit'
  | 'badge'
  | 'adopters'
  | 'threeAdopters'
  | 'interviews'
  | 'integrations'

type Asked = Without<Criterion, 'href' | 'group' | 'id' | 'isOptional'>

const review = 'Reviewers judge this; the page has no field for it.'

/**
 * What the CNCF asks of projects that move to incubation or graduation. Both templates have nearly all of it, in another
 * order and with other parts required.
 */
const criteria: Readonly<Record<Name, Asked>> = {
  tag: { asks: 'The architecture was presented to an advisory group.', outside: review },
  technicalReview: { asks: 'A general technical review is complete.', outside: review },
  governanceReview: { asks: 'A governance review is complete.', outside: review },
  neutral: { asks: 'Names, accounts and other resources belong to no vendor.', outside: review },
  expectations: { asks: 'The expectations of the CNCF are known and accepted.', outside: review },
  dueDiligence: { asks: 'The due diligence of the committee is done.', outside: review },
  furtherDocuments: {
    asks: 'The documentation that such a project needs, such as for installation and for users.',
    evidence: 'documentation',
    confirm: 'Look whether it has what your users need.',
  },
  governanceHistory: {
    asks: 'The governance has changed with what was learnt from it.',
    evidence: 'governance',
    confirm: 'The history of the document tells.',
  },
  governanceFound: { asks: 'The governance is documented, and easy to find.', evidence: 'governance' },
  governanceCurrent: {
    asks: 'The documents say what is done: meetings, elections, who leads, how things are approved.',
    evidence: 'governance',
    confirm: 'Compare them with this page.',
  },
  governanceNeutral: {
    asks: 'The governance says how the direction stays independent of vendors.',
    evidence: 'governance',
    confirm: 'Look whether the document says so.',
  },
  decisions: {
    asks: 'It is documented how leaders are chosen, changes accepted, and goals and rules changed.',
    evidence: 'decisionRules',
    confirm: 'Look whether each of these is covered.',
  },
  teams: {
    asks: 'It is documented how members of teams, such as for security, are chosen and leave.',
    outside: 'A page says who is in a team, not how they leave it.',
  },
  lifecycle: {
    asks: 'It is documented how people become maintainers, leave, and are remembered.',
    evidence: 'promotion',
    confirm: 'A page says how people come to a role; look whether a document says how they leave it.',
  },
  lifecycleUsed: {
    asks: 'Maintainers have come or gone by these rules.',
    outside: 'The history of the list of maintainers tells.',
  },
  subprojectRules: {
    asks: 'It is documented who leads subprojects, how far they are, and how they come and go.',
    outside: 'Only the project knows what its subprojects are.',
  },
  maintainerList: {
    asks: 'All maintainers are listed, with names, contacts, domains and companies.',
    evidence: 'maintainersInFull',
  },
  enoughMaintainers: {
    asks: 'There are enough active maintainers for a project of this size.',
    evidence: 'maintainers',
    confirm: 'Whether they are enough, and active, is judged by reviewers.',
  },
  twoOrganizations: { asks: 'The maintainers come from 2 organizations or more.', evidence: 'maintainersOfTwo' },
  owners: {
    asks: 'Who owns code and documents on the code host is who the governance says.',
    outside: 'The settings of the code host tell.',
  },
  conduct: {
    asks: 'The code of conduct is that of the CNCF, or one that agrees with it.',
    evidence: 'codeOfConduct',
    confirm: 'Look whether the document is that of the CNCF or is based on it.',
  },
  conductLinked: {
    asks: 'Other documents of the governance link the code of conduct.',
    outside: 'The documents tell.',
  },
  subprojects: { asks: 'All subprojects are listed.', outside: 'Only the project knows whether there are any.' },
  ladder: { asks: 'There are several roles for contributors to grow into.', evidence: 'ladder' },
  issues: {
    asks: 'It is clear and easy to find how to submit issues and changes.',
    evidence: 'contributing',
  },
  publicChannel: {
    asks: 'There is a public channel for users or contributors.',
    evidence: 'publicChannel',
  },
  channels: {
    asks: 'All channels are listed, and what those are for that are not public.',
    evidence: 'channelList',
    confirm: 'Look whether these are all.',
  },
  meetings: { asks: 'The dates of public meetings are published, and up to date.', evidence: 'publicMeetings' },
  contributing: { asks: 'It is documented how to contribute.', evidence: 'contributing' },
  recruitment: {
    asks: 'There are contributors, and more are won.',
    outside: 'The history of the repositories tells.',
  },
  roadmapChanges: {
    asks: 'It is documented how the roadmap is changed.',
    evidence: 'roadmap',
    confirm: 'Look whether what the link leads to says so.',
  },
  releaseHistory: {
    asks: 'There have been regular releases of quality.',
    evidence: 'releases',
    confirm: 'Whether they are regular and good is judged by reviewers.',
  },
  goals: {
    asks: 'The goals are documented, and what sets the project apart.',
    outside: 'A general technical review says so.',
  },
  purpose: {
    asks: 'It is documented what the project does and why, with use cases.',
    evidence: 'about',
    confirm: 'Look whether it names use cases.',
  },
  roadmap: { asks: 'There is a public roadmap, or another plan, that is kept up.', evidence: 'roadmap' },
  architecture: {
    asks: 'The architecture is documented.',
    outside: 'A general technical review, or the documentation, says so.',
  },
  releaseProcess: { asks: 'The release process is documented.', evidence: 'releaseProcess' },
  releaseGuidelines: {
    asks: 'A public document has the release process: when, which kinds, branches, support and artifacts.',
    evidence: 'releaseProcess',
    confirm: 'Look whether it covers each of these.',
  },
  jointAssessment: { asks: 'A joint assessment of its security was made.', outside: review },
  silver: {
    asks: 'It has the silver or gold badge of the OpenSSF.',
    evidence: 'badge',
    confirm: 'Look which badge the page shows.',
  },
  reporting: {
    asks: 'It is clear and easy to find how to report security issues.',
    evidence: 'securityPolicy',
  },
  accessControl: {
    asks: 'The code is protected by access rules, such as a second factor.',
    outside: 'The settings of the code host tell.',
  },
  responders: {
    asks: 'It is documented who handles security reports, and how.',
    evidence: 'securityContact',
    confirm: 'Look whether the policy says who handles them.',
  },
  selfAssessment: { asks: 'A self-assessment of the security is published.', outside: review },
  audit: { asks: 'Others have reviewed the security, and what they found is followed up.', outside: review },
  badge: {
    asks: 'It has the passing badge of the OpenSSF.',
    evidence: 'badge',
    confirm: 'Look which badge the page shows.',
  },
  adopters: { asks: 'A list of adopters is public, best with how far each has come.', evidence: 'adopters' },
  threeAdopters: {
    asks: 'At least 3 adopters that do not depend on each other use it as far as this stage asks.',
    evidence: 'threeAdopters',
    confirm: 'Reviewers ask the adopters. They need not be on the list.',
  },
  interviews: { asks: 'The committee has spoken with adopters.', outside: review },
  integrations: {
    asks: 'It is documented what it works with, of the CNCF and else.',
    outside: 'The documentation tells.',
  },
}

/** The criteria of a template by their lines there: in a section, first those that are suggested, then the required. */
export interface Section {
  name: string
  suggested?: Readonly<Partial<Record<Name, number>>>
  required?: Readonly<Partial<Record<Name, number>>>
}

/** The address of a template. */
export const templateHref = (file: string): string => `${repository}/${file}`

/** The criteria of a template. It numbers none, so the section and the place there stand for an id. */
export function criteriaOf(file: string, sections: readonly Section[]): Criterion[] {
  return sections.flatMap(({ name: group, suggested = {}, required = {} }) =>
    [
      { rank: 'suggested', lines: suggested },
      { rank: 'required', lines: required },
    ].flatMap(({ rank, lines }) =>
      Object.entries(lines).map(([name, line], index): Criterion => {
        return {
          ...criteria[name as Name],
          id: `${group}, ${rank} ${index + 1}`,
          group,
          ...(rank === 'suggested' && { isOptional: true }),
          href: `${templateHref(file)}?plain=1#L${line}`,
        }
      }),
    ),
  )
}
