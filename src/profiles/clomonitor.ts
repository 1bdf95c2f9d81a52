import type { Criterion, Profile, Without } from './profile.ts'

const page = 'https://github.com/cncf/clomonitor/blob/c0af32693b55c6ec4df36e2ac3750008055a9282/docs/checks.md'

const check = (anchor: string, criterion: Without<Criterion, 'href'>): Criterion => ({
  ...criterion,
  href: `${page}#${anchor}`,
})

const [documents, practices, security] = ['Documentation', 'Best practices', 'Security']
const repository = 'The files of the repository tell.'
const host = 'The settings and the history of the code host tell.'
const scorecard = 'A check of the OpenSSF Scorecard, which looks at the repository.'

/** The checks that CLOMonitor runs on repositories of the CNCF. */
export const profile: Profile = {
  name: 'CLOMonitor',
  href: page,
  readOn: '2026-11-28',
  note: 'CLOMonitor reads the files of the repository, and the links in its README. It finds what this page has once the README links it, such as [Adopters](https://kiln.example.org/community/#adopters).',
  criteria: [
    check('adopters', {
      group: documents,
      id: 'adopters',
      asks: 'A list of organizations that use the project.',
      evidence: 'adopters',
    }),
    check('changelog', {
      group: documents,
      id: 'changelog',
      asks: 'A list of what changed with each version.',
      evidence: 'releases',
      confirm: 'Look whether the links lead to what changed.',
    }),
    check('code-of-conduct', {
      group: documents,
      id: 'code_of_conduct',
      asks: 'A code of conduct.',
      evidence: 'codeOfConduct',
    }),
    check('contributing', {
      group: documents,
      id: 'contributing',
      asks: 'A guide for contributors.',
      evidence: 'contributing',
    }),
    check('governance', {
      group: documents,
      id: 'governance',
      asks: 'A document of the governance.',
      evidence: 'governance',
    }),
    check('maintainers', {
      group: documents,
      id: 'maintainers',
      asks: 'A list of the maintainers.',
      evidence: 'maintainers',
    }),
    check('readme', { group: documents, id: 'readme', asks: 'A README.', outside: repository }),
    check('roadmap', { group: documents, id: 'roadmap', asks: 'A roadmap.', evidence: 'roadmap' }),
    check('summary-table', {
      group: documents,
      id: 'summary_table',
      asks: 'A summary of the project in the landscape.',
      outside: 'The landscape tells.',
    }),
    check('website', {
      group: documents,
      id: 'website',
      asks: 'A site, named in the settings of the repository.',
      evidence: 'site',
      confirm: 'Look whether the settings of the repository name it.',
    }),
    check('spdx-id', {
      group: 'License',
      id: 'license_spdx_id',
      asks: 'A licence in the repository that can be recognized.',
      evidence: 'licenseFile',
      confirm: 'Look whether the code host shows which licence it is.',
    }),
    check('approved-license', {
      group: 'License',
      id: 'license_approved',
      asks: 'A licence that the CNCF has approved.',
      evidence: 'license',
      confirm: 'Look whether it is on the list of CLOMonitor, such as Apache-2.0 or MIT.',
    }),
    check('license-scanning', {
      group: 'License',
      id: 'license_scanning',
      asks: 'The results of a scan of licences.',
      outside: repository,
    }),
    check('analytics', {
      group: practices,
      id: 'analytics',
      asks: 'Analytics on the site.',
      outside: 'The pages of the site tell.',
    }),
    check('artifact-hub-badge', {
      group: practices,
      id: 'artifacthub_badge',
      asks: 'A badge of Artifact Hub.',
      outside: repository,
    }),
    check('contributor-license-agreement', {
      group: practices,
      id: 'cla',
      asks: 'A check of an agreement with contributors.',
      outside: host,
    }),
    check('community-meeting', {
      group: practices,
      id: 'community_meeting',
      asks: 'Meetings of the community.',
      evidence: 'publicMeetings',
    }),
    check('developer-certificate-of-origin', {
      group: practices,
      id: 'dco',
      asks: 'Commits that are signed off.',
      outside: host,
    }),
    check('github-discussions', {
      group: practices,
      id: 'github_discussions',
      asks: 'A discussion on GitHub within a year.',
      evidence: 'discussions',
      confirm: 'Look whether one is younger than a year.',
    }),
    check('openssf-best-practices-badge', {
      group: practices,
      id: 'openssf_badge',
      asks: 'A badge of the OpenSSF.',
      evidence: 'badge',
    }),
    check('openssf-scorecard-badge', {
      group: practices,
      id: 'openssf_scorecard_badge',
      asks: 'A badge of the OpenSSF Scorecard.',
      outside: repository,
    }),
    check('recent-release', {
      group: practices,
      id: 'recent_release',
      asks: 'A release within a year.',
      evidence: 'recentRelease',
    }),
    check('slack-presence', {
      group: practices,
      id: 'slack_presence',
      asks: 'A channel in the Slack of the CNCF or of Kubernetes.',
      evidence: 'cncfSlack',
    }),
    check('binary-artifacts-from-openssf-scorecard', {
      group: security,
      id: 'binary_artifacts',
      asks: 'No programs in the repository.',
      outside: scorecard,
    }),
    check('code-review-from-openssf-scorecard', {
      group: security,
      id: 'code_review',
      asks: 'Changes are reviewed.',
      outside: scorecard,
    }),
    check('dangerous-workflow-from-openssf-scorecard', {
      group: security,
      id: 'dangerous_workflow',
      asks: 'No dangerous workflows.',
      outside: scorecard,
    }),
    check('dependencies-policy', {
      group: security,
      id: 'dependencies_policy',
      asks: 'A policy about dependencies, in the manifest of Security Insights.',
      outside: repository,
    }),
    check('dependency-update-tool-from-openssf-scorecard', {
      group: security,
      id: 'dependency_update_tool',
      asks: 'A tool that renews dependencies.',
      outside: scorecard,
    }),
    check('maintained-from-openssf-scorecard', {
      group: security,
      id: 'maintained',
      asks: 'Somebody works on it.',
      outside: scorecard,
    }),
    check('security-insights', {
      group: security,
      id: 'security_insights',
      asks: 'A manifest of Security Insights.',
      outside: repository,
    }),
    check('security-policy', {
      group: security,
      id: 'security_policy',
      asks: 'A security policy.',
      evidence: 'securityPolicy',
    }),
    check('signed-releases-from-openssf-scorecard', {
      group: security,
      id: 'signed_releases',
      asks: 'Releases are signed.',
      outside: scorecard,
    }),
    check('software-bill-of-materials-sbom', {
      group: security,
      id: 'sbom',
      asks: 'A list of components with releases.',
      outside: repository,
    }),
    check('token-permissions-from-openssf-scorecard', {
      group: security,
      id: 'token_permissions',
      asks: 'Workflows may only read by default.',
      outside: scorecard,
    }),
    check('trademark-disclaimer', {
      group: 'Legal',
      id: 'trademark_disclaimer',
      asks: 'The trademark statement of the Linux Foundation on the site.',
      evidence: 'trademarks',
      confirm: 'Look whether it is that of the Linux Foundation, and on the site that the repository names.',
    }),
  ],
}
