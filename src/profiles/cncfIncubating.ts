import { criteriaOf, templateHref } from './movingLevels.ts'
import type { Profile } from './profile.ts'

const file = 'template-incubation-application.md'

/** What the CNCF asks of projects that apply for incubation. */
export const profile: Profile = {
  name: 'CNCF incubation application',
  href: templateHref(file),
  readOn: '2026-11-28',
  criteria: criteriaOf(file, [
    {
      name: 'Application Process Principles',
      suggested: { tag: 44 },
      required: {
        technicalReview: 52,
        governanceReview: 57,
        neutral: 62,
        expectations: 66,
        dueDiligence: 71,
        furtherDocuments: 75,
      },
    },
    {
      name: 'Governance and Maintainers',
      suggested: {
        governanceReview: 85,
        governanceHistory: 89,
        governanceFound: 93,
        governanceCurrent: 97,
        governanceNeutral: 101,
        decisions: 105,
        teams: 109,
        lifecycle: 113,
        lifecycleUsed: 117,
        subprojectRules: 121,
      },
      required: {
        maintainerList: 127,
        enoughMaintainers: 131,
        owners: 135,
        conduct: 139,
        conductLinked: 143,
        subprojects: 147,
      },
    },
    {
      name: 'Contributors and Community',
      suggested: { ladder: 157 },
      required: {
        issues: 163,
        publicChannel: 167,
        channels: 171,
        meetings: 175,
        contributing: 179,
        recruitment: 183,
      },
    },
    {
      name: 'Engineering Principles',
      suggested: { roadmapChanges: 191, releaseHistory: 195 },
      required: { goals: 201, purpose: 206, roadmap: 210, architecture: 214, releaseProcess: 219 },
    },
    {
      name: 'Security',
      suggested: { jointAssessment: 229 },
      required: { reporting: 235, accessControl: 239, responders: 243, selfAssessment: 247, badge: 251 },
    },
    {
      name: 'Ecosystem',
      required: { adopters: 263, threeAdopters: 267, interviews: 273, integrations: 279 },
    },
  ]),
}
