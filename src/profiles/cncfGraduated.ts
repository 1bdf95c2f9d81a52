import { criteriaOf, templateHref } from './movingLevels.ts'
import type { Profile } from './profile.ts'

const file = 'template-graduation-application.md'

/** What the CNCF asks of projects that apply for graduation. */
export const profile: Profile = {
  name: 'CNCF graduation application',
  href: templateHref(file),
  readOn: '2026-11-28',
  criteria: criteriaOf(file, [
    {
      name: 'Application Process Principles',
      suggested: { tag: 43 },
      required: {
        technicalReview: 51,
        governanceReview: 56,
        neutral: 61,
        expectations: 65,
        dueDiligence: 70,
        furtherDocuments: 74,
      },
    },
    {
      name: 'Governance and Maintainers',
      suggested: { governanceReview: 84, governanceHistory: 88 },
      required: {
        governanceFound: 94,
        governanceCurrent: 98,
        governanceNeutral: 102,
        decisions: 106,
        teams: 110,
        lifecycle: 114,
        lifecycleUsed: 118,
        maintainerList: 122,
        enoughMaintainers: 126,
        twoOrganizations: 130,
        owners: 134,
        conduct: 138,
        conductLinked: 142,
        subprojects: 146,
        subprojectRules: 150,
      },
    },
    {
      name: 'Contributors and Community',
      suggested: { ladder: 160 },
      required: {
        issues: 166,
        publicChannel: 170,
        channels: 174,
        meetings: 178,
        contributing: 182,
        recruitment: 186,
      },
    },
    {
      name: 'Engineering Principles',
      required: {
        goals: 192,
        purpose: 197,
        roadmap: 202,
        roadmapChanges: 206,
        architecture: 210,
        releaseGuidelines: 215,
        releaseHistory: 226,
      },
    },
    {
      name: 'Security',
      suggested: { jointAssessment: 236, silver: 240 },
      required: {
        reporting: 246,
        accessControl: 250,
        responders: 254,
        selfAssessment: 258,
        audit: 262,
        badge: 268,
      },
    },
    {
      name: 'Ecosystem',
      required: { adopters: 280, threeAdopters: 284, interviews: 290, integrations: 296 },
    },
  ]),
}
