import type { Criterion, Profile, Without } from './profile.ts'

const page = 'https://baseline.openssf.org/versions/2026-02-19.html'

/** A requirement with the levels of maturity that it belongs to. */
const requirement = (
  id: string,
  levels: string,
  criterion: Without<Criterion, 'href' | 'group' | 'id'>,
): Criterion => ({
  ...criterion,
  id: `OSPS-${id}`,
  group: `${families[id.slice(0, 2)]}`,
  asks: `${criterion.asks} (Level ${levels}.)`,
  // The site leaves the point out of the anchors of headings.
  href: `${page}#osps-${id.toLowerCase().replace('.', '')}`,
})

const families: Readonly<Record<string, string>> = {
  AC: 'Access Control',
  BR: 'Build and Release',
  DO: 'Documentation',
  GV: 'Governance',
  LE: 'Legal',
  QA: 'Quality',
  SA: 'Security Assessment',
  VM: 'Vulnerability Management',
}

const settings = 'The settings of the code host tell.'
const pipelines = 'The pipelines of the repository tell.'
const files = 'The files of the repository tell.'
const documents = 'The documentation tells.'

/** The Open Source Project Security Baseline of the OpenSSF, of 19 February 2026. */
export const profile: Profile = {
  name: 'Open Source Project Security Baseline',
  href: page,
  readOn: '2026-11-28',
  note: 'A project meets the level that it has all requirements of. This is the version of 19 February 2026.',
  criteria: [
    requirement('AC-01.01', '1 to 3', { asks: 'What is sensitive needs a second factor.', outside: settings }),
    requirement('AC-02.01', '1 to 3', { asks: 'New collaborators have the fewest rights.', outside: settings }),
    requirement('AC-03.01', '1 to 3', { asks: 'Nobody commits straight to the main branch.', outside: settings }),
    requirement('AC-03.02', '1 to 3', { asks: 'Nobody deletes the main branch unawares.', outside: settings }),
    requirement('AC-04.01', '2 and 3', { asks: 'Pipelines have the fewest rights by default.', outside: pipelines }),
    requirement('AC-04.02', '3', { asks: 'Each job has only the rights that it needs.', outside: pipelines }),
    requirement('BR-01.01', '1 to 3', {
      asks: 'Pipelines clean metadata that nobody vouches for.',
      outside: pipelines,
    }),
    requirement('BR-01.03', '1 to 3', {
      asks: 'Code that nobody vouches for gets no credentials.',
      outside: pipelines,
    }),
    requirement('BR-01.04', '3', { asks: 'Pipelines check what collaborators enter.', outside: pipelines }),
    requirement('BR-02.01', '2 and 3', {
      asks: 'Each release has a version of its own.',
      evidence: 'releaseVersions',
    }),
    requirement('BR-02.02', '3', { asks: 'Each file of a release says which release it is of.', outside: files }),
    requirement('BR-03.01', '1 to 3', {
      asks: 'All official channels are encrypted.',
      evidence: 'encryptedAddresses',
      confirm: 'Look whether the servers refuse to answer without encryption.',
    }),
    requirement('BR-03.02', '1 to 3', {
      asks: 'What is distributed cannot be changed on its way.',
      outside: 'The servers tell from which it is distributed.',
    }),
    requirement('BR-04.01', '2 and 3', {
      asks: 'Each release says what changed.',
      evidence: 'releases',
      confirm: 'Look whether the links lead to what changed.',
    }),
    requirement('BR-05.01', '2 and 3', { asks: 'Dependencies come by the usual tools.', outside: pipelines }),
    requirement('BR-06.01', '2 and 3', { asks: 'Releases are signed.', outside: 'The releases tell.' }),
    requirement('BR-07.01', '1', { asks: 'The repository keeps no secrets.', outside: files }),
    requirement('BR-07.02', '3', { asks: 'There is a policy about secrets.', outside: documents }),
    requirement('DO-01.01', '1 to 3', {
      asks: 'There are guides for users.',
      evidence: 'documentation',
      confirm: 'Look whether they cover all basic functions.',
    }),
    requirement('DO-02.01', '1 to 3', {
      asks: 'There is a guide for reporting defects.',
      evidence: 'contributing',
      confirm: 'Look whether the guide says how to report them.',
    }),
    requirement('DO-03.01', '3', { asks: 'It is documented how to verify a release.', outside: documents }),
    requirement('DO-03.02', '3', { asks: 'It is documented how to verify who made a release.', outside: documents }),
    requirement('DO-04.01', '3', {
      asks: 'It is documented what is supported, and for how long.',
      evidence: 'supportTimes',
      confirm: 'The page says for how long; look whether it is documented what support covers.',
    }),
    requirement('DO-05.01', '3', {
      asks: 'It is documented when versions get no more security fixes.',
      evidence: 'supportTimes',
    }),
    requirement('DO-06.01', '2 and 3', {
      asks: 'It is documented how dependencies are chosen and followed.',
      outside: documents,
    }),
    requirement('DO-07.01', '2 and 3', { asks: 'It is documented how to build the software.', outside: documents }),
    requirement('GV-01.01', '2 and 3', {
      asks: 'The people who can reach what is sensitive are listed.',
      evidence: 'decisionMakers',
      confirm: 'Look whether these are the people who can.',
    }),
    requirement('GV-01.02', '2 and 3', { asks: 'Roles and their duties are described.', evidence: 'duties' }),
    requirement('GV-02.01', '1 to 3', {
      asks: 'There is a public place to discuss changes and problems.',
      evidence: 'publicChannel',
    }),
    requirement('GV-03.01', '1 to 3', { asks: 'It is explained how to contribute.', evidence: 'contributing' }),
    requirement('GV-03.02', '2 and 3', {
      asks: 'There is a guide that says what contributions must be like.',
      evidence: 'contributing',
      confirm: 'Look whether the guide says so.',
    }),
    requirement('GV-04.01', '3', {
      asks: 'A policy says that people are looked at before they get more rights.',
      evidence: 'promotion',
      confirm: 'Look whether the rules of your roles say so.',
    }),
    requirement('LE-01.01', '2 and 3', {
      asks: 'With each commit people assert that they may contribute it.',
      outside: settings,
    }),
    requirement('LE-02.01', '1 to 3', {
      asks: 'The licence of the code is open source or free.',
      evidence: 'license',
      confirm: 'Look whether the OSI or the FSF lists it.',
    }),
    requirement('LE-02.02', '1 to 3', {
      asks: 'The licence of what is released is open source or free.',
      evidence: 'license',
      confirm: 'Look whether releases have this licence.',
    }),
    requirement('LE-03.01', '1 to 3', {
      asks: 'The repository has the licence where it is looked for.',
      evidence: 'licenseFile',
    }),
    requirement('LE-03.02', '1 to 3', { asks: 'Releases have the licence with them.', outside: 'The releases tell.' }),
    requirement('QA-01.01', '1 to 3', {
      asks: 'The code is public, at an address that stays.',
      evidence: 'repositories',
    }),
    requirement('QA-01.02', '1 to 3', { asks: 'All changes of the code are public.', outside: settings }),
    requirement('QA-02.01', '1 to 3', { asks: 'The repository lists the dependencies.', outside: files }),
    requirement('QA-02.02', '3', { asks: 'Releases list their components.', outside: 'The releases tell.' }),
    requirement('QA-03.01', '2 and 3', { asks: 'Checks pass before a change is taken.', outside: settings }),
    requirement('QA-04.01', '1 to 3', { asks: 'All repositories are listed.', evidence: 'repositoryList' }),
    requirement('QA-04.02', '3', { asks: 'All of them keep the same rules.', outside: settings }),
    requirement('QA-05.01', '1 to 3', { asks: 'The repository has no programs that were built.', outside: files }),
    requirement('QA-05.02', '1 to 3', { asks: 'The repository has nothing that nobody can read.', outside: files }),
    requirement('QA-06.01', '2 and 3', { asks: 'Tests run before a change is taken.', outside: pipelines }),
    requirement('QA-06.02', '3', { asks: 'It is documented when and how tests run.', outside: documents }),
    requirement('QA-06.03', '3', { asks: 'A policy says that changes come with tests.', outside: documents }),
    requirement('QA-07.01', '3', { asks: 'Somebody else approves each change.', outside: settings }),
    requirement('SA-01.01', '2 and 3', { asks: 'The design is documented.', outside: documents }),
    requirement('SA-02.01', '2 and 3', { asks: 'The interfaces are documented.', outside: documents }),
    requirement('SA-03.01', '2 and 3', { asks: 'The security has been assessed.', outside: documents }),
    requirement('SA-03.02', '3', { asks: 'Threats have been modelled.', outside: documents }),
    requirement('VM-01.01', '2 and 3', {
      asks: 'A policy says how vulnerabilities are disclosed, and when you answer.',
      evidence: 'securityPolicy',
      confirm: 'Look whether the policy says within which time you answer.',
    }),
    requirement('VM-02.01', '1', { asks: 'There are contacts for security.', evidence: 'securityContact' }),
    requirement('VM-03.01', '2 and 3', {
      asks: 'Vulnerabilities can be reported in private.',
      evidence: 'privateReporting',
    }),
    requirement('VM-04.01', '2 and 3', { asks: 'Vulnerabilities that were found are published.', outside: documents }),
    requirement('VM-04.02', '3', {
      asks: 'A document says which vulnerabilities of components do no harm.',
      outside: documents,
    }),
    requirement('VM-05.01', '3', {
      asks: 'A policy says what findings about dependencies must be mended.',
      outside: documents,
    }),
    requirement('VM-05.02', '3', { asks: 'A policy says that they are mended before a release.', outside: documents }),
    requirement('VM-05.03', '3', { asks: 'Changes are checked for bad dependencies.', outside: pipelines }),
    requirement('VM-06.01', '3', {
      asks: 'A policy says what findings in the code must be mended.',
      outside: documents,
    }),
    requirement('VM-06.02', '3', { asks: 'Changes are checked for weaknesses.', outside: pipelines }),
  ],
}
