import type { Criterion, Profile, Without } from './profile.ts'

const page = 'https://community.apache.org/apache-way/apache-project-maturity-model.html'

const item = (group: string, criterion: Without<Criterion, 'href' | 'group'>): Criterion => ({
  ...criterion,
  group,
  href: `${page}#${criterion.id}`,
})

const [code, licenses, releases, quality, community, consensus, independence, brand] = [
  'Code',
  'Licenses and Copyright',
  'Releases',
  'Quality',
  'Community',
  'Consensus Building',
  'Independence',
  'Trademark and Branding',
] as const

const conduct = 'What people do tells, not what a page says.'
const archive = 'The repository and the releases tell.'

/** The maturity model of the Apache Software Foundation, version 1.4. */
export const profile: Profile = {
  name: 'Apache Project Maturity Model',
  href: page,
  readOn: '2026-11-28',
  note: 'The model is a guide, not a list of requirements. This is version 1.4, of December 2024.',
  criteria: [
    item(code, { id: 'CD10', asks: 'The software is open source, and free of charge.', outside: archive }),
    item(code, { id: 'CD20', asks: 'Anyone can find the code and read it.', evidence: 'repositories' }),
    item(code, {
      id: 'CD30',
      asks: 'Anyone can build it again, with tools that are in wide use.',
      outside: archive,
    }),
    item(code, { id: 'CD40', asks: 'The whole history of the code is there.', outside: archive }),
    item(code, { id: 'CD50', asks: 'It can be told where each line comes from.', outside: archive }),
    item(licenses, {
      id: 'LC10',
      asks: 'What is released is under the Apache License 2.0.',
      evidence: 'apacheLicense',
    }),
    item(licenses, {
      id: 'LC20',
      asks: 'What it depends on restricts nobody more than that licence.',
      outside: archive,
    }),
    item(licenses, { id: 'LC30', asks: 'What it depends on is open source.', outside: archive }),
    item(licenses, {
      id: 'LC40',
      asks: 'Committers have signed the agreement of contributors.',
      outside: 'The records of the foundation tell.',
    }),
    item(licenses, { id: 'LC50', asks: 'It is documented who owns the copyright.', outside: archive }),
    item(releases, { id: 'RE10', asks: 'Releases are source code in open formats.', outside: archive }),
    item(releases, {
      id: 'RE20',
      asks: 'The committee of the project approves each release.',
      outside: 'The archive of the mailing list tells.',
    }),
    item(releases, { id: 'RE30', asks: 'Releases are signed, or have digests.', outside: archive }),
    item(releases, { id: 'RE40', asks: 'Programs that are built already are an extra.', outside: archive }),
    item(releases, {
      id: 'RE50',
      asks: 'The release process is documented, so that a newcomer could make a release.',
      evidence: 'releaseProcess',
    }),
    item(quality, { id: 'QU10', asks: 'The project is open about the quality of its code.', outside: conduct }),
    item(quality, { id: 'QU20', asks: 'Security has a high priority.', outside: conduct }),
    item(quality, {
      id: 'QU30',
      asks: 'There is a private channel for security reports, and it is documented what follows.',
      evidence: 'privateReporting',
      confirm: 'Look whether the policy says how you respond.',
    }),
    item(quality, {
      id: 'QU40',
      asks: 'Compatibility has a high priority, and changes that break it are documented.',
      outside: conduct,
    }),
    item(quality, { id: 'QU50', asks: 'Reports of bugs are answered in time.', outside: conduct }),
    item(community, { id: 'CO10', asks: 'A site leads to all of this.', evidence: 'site' }),
    item(community, { id: 'CO20', asks: 'Contributions of anyone are welcome.', evidence: 'contributing' }),
    item(community, {
      id: 'CO30',
      asks: 'Contributions are more than code.',
      evidence: 'contributionPaths',
    }),
    item(community, { id: 'CO40', asks: 'Who adds more gets more rights.', outside: conduct }),
    item(community, { id: 'CO50', asks: 'It is documented how to earn such rights.', evidence: 'promotion' }),
    item(community, { id: 'CO60', asks: 'Nobody dictates; decisions are by consensus.', outside: conduct }),
    item(community, { id: 'CO70', asks: 'Questions of users are answered in time.', outside: conduct }),
    item(consensus, { id: 'CS10', asks: 'It is public who decides.', evidence: 'decisionMakers' }),
    item(consensus, {
      id: 'CS20',
      asks: 'Decisions are by consensus, and documented where the project talks.',
      evidence: 'mailingList',
      confirm: 'The archive of the list tells.',
    }),
    item(consensus, {
      id: 'CS30',
      asks: 'Rules of votes are documented.',
      evidence: 'decisionRules',
      confirm: 'Look whether they say how votes are held.',
    }),
    item(consensus, { id: 'CS40', asks: 'Vetoes are for commits alone, and have a reason.', outside: conduct }),
    item(consensus, {
      id: 'CS50',
      asks: 'Discussions that matter are in writing, where the project talks.',
      evidence: 'mailingList',
      confirm: 'The archive of the list tells.',
    }),
    item(independence, { id: 'IN10', asks: 'No company decides.', outside: conduct }),
    item(independence, { id: 'IN20', asks: 'Contributors act for themselves.', outside: conduct }),
    item(brand, {
      id: 'TB10',
      asks: 'The name is used as “Apache Foo™”, with the attributions of trademarks.',
      evidence: 'trademarks',
      confirm: 'Look whether the name is written so everywhere.',
    }),
    item(brand, {
      id: 'TB20',
      asks: 'The site is at a host of apache.org.',
      evidence: 'apacheSite',
    }),
    item(brand, {
      id: 'TB30',
      asks: 'The foundation has the rights to the name and the logo.',
      outside: 'The records of the foundation tell.',
    }),
    item(brand, { id: 'TB40', asks: 'Misuse of the name is watched for, and reported.', outside: conduct }),
  ],
}
