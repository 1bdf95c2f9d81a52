import type { Criterion, Profile, Without } from './profile.ts'

const form =
  'https://github.com/cncf/sandbox/blob/50bb6c28580d96e7d500a40978cdc94c2a78e8c2/.github/ISSUE_TEMPLATE/application.yml'

const [basics, details, context, policies, contacts] = [
  'Basic project information',
  'Project details',
  'Cloud native context',
  'CNCF policies',
  'Contact information',
]

/** A field of the form, by the line on which its label stands. */
const field = (line: number, criterion: Without<Criterion, 'href'>): Criterion => ({
  ...criterion,
  href: `${form}#L${line}`,
})

const yours = 'Only the project can answer this; the page has no field for it.'

/** The application form of the CNCF Sandbox. Its criteria are the fields of the form, by their labels. */
export const profile: Profile = {
  name: 'CNCF Sandbox application',
  href: form,
  readOn: '2026-11-28',
  note: 'The form has further rules about licences and the age of the repository, which it explains itself.',
  criteria: [
    field(55, { group: basics, id: 'Project summary', asks: 'The project in one line.', evidence: 'summary' }),
    field(63, {
      group: basics,
      id: 'Project description',
      asks: 'What it does and why it is needed, in 100 to 300 words.',
      evidence: 'description',
    }),
    field(72, {
      group: basics,
      id: 'Project vs Reference Architecture/Implementation',
      asks: 'That it is a project for others to use, not an example of an architecture.',
      outside: yours,
    }),
    field(107, {
      group: details,
      id: 'Org repo URL',
      asks: 'The organization on the code host, where all of its repositories belong to the project.',
      outside: 'Only the project knows whether all of them do.',
    }),
    field(129, {
      group: details,
      id: 'Project repo URL in scope of application',
      asks: 'The main repository.',
      evidence: 'repositories',
    }),
    field(137, {
      group: details,
      id: 'Additional repos in scope of the application',
      asks: 'The other repositories.',
      isOptional: true,
      evidence: 'furtherRepositories',
    }),
    field(145, { group: details, id: 'Website URL', asks: 'The site of the project.', evidence: 'site' }),
    field(153, { group: details, id: 'Roadmap', asks: 'The address of the plan.', evidence: 'roadmap' }),
    field(161, { group: details, id: 'Roadmap context', asks: 'What is to be known about the plan.', outside: yours }),
    field(168, {
      group: details,
      id: 'Contributing guide',
      asks: 'The address of the guide for contributors.',
      evidence: 'contributing',
    }),
    field(176, {
      group: details,
      id: 'Code of Conduct (CoC)',
      asks: 'The address of the code of conduct.',
      evidence: 'codeOfConduct',
    }),
    field(184, {
      group: details,
      id: 'Adopters',
      asks: 'The address of the list of adopters.',
      isOptional: true,
      evidence: 'adopters',
    }),
    field(192, {
      group: details,
      id: 'Maintainers file',
      asks: 'The file in which the maintainers are listed, by a link to the file on its code host.',
      evidence: 'maintainersFile',
      confirm: 'Look whether the file has a table with the name, the GitHub ID and the company of each.',
    }),
    field(235, {
      group: details,
      id: 'Security policy file',
      asks: 'The address of the security policy.',
      evidence: 'securityPolicy',
    }),
    field(243, { group: details, id: 'Standard or specification?', asks: 'Whether it is one.', outside: yours }),
    field(251, {
      group: details,
      id: 'Business product or service to project separation',
      asks: 'How it is kept apart from products of its sponsors.',
      outside: yours,
    }),
    field(267, { group: context, id: 'Why CNCF?', asks: 'Why it is to join.', outside: yours }),
    field(275, { group: context, id: 'Benefit to the landscape', asks: 'What it adds.', outside: yours }),
    field(283, { group: context, id: "Cloud native 'fit'", asks: 'Where it belongs.', outside: yours }),
    field(291, {
      group: context,
      id: "Cloud native 'integration'",
      asks: 'Which CNCF projects it goes with.',
      outside: yours,
    }),
    field(298, {
      group: context,
      id: 'Cloud native overlap',
      asks: 'Which CNCF projects do something like it.',
      outside: yours,
    }),
    field(305, { group: context, id: 'Similar projects', asks: 'Others that do something like it.', outside: yours }),
    field(312, { group: context, id: 'Landscape', asks: 'Whether the landscape has it.', outside: yours }),
    field(319, {
      group: context,
      id: 'Insights',
      asks: 'Its page at LFX Insights.',
      isOptional: true,
      outside: yours,
    }),
    field(336, {
      group: policies,
      id: 'Trademark and accounts',
      asks: 'That trademarks and accounts are given to the CNCF.',
      outside: yours,
    }),
    field(345, {
      group: policies,
      id: 'IP policy',
      asks: 'That it will follow the IP policy of the CNCF.',
      outside: yours,
    }),
    field(353, {
      group: policies,
      id: 'Will the project require a license exception?',
      asks: 'Whether its licences need an exception.',
      outside: 'The dependencies of the code tell.',
    }),
    field(379, {
      group: policies,
      id: 'Project "Domain Technical Review"',
      asks: 'Whether it has been presented to an advisory group.',
      outside: yours,
    }),
    field(428, { group: contacts, id: 'Application contact email(s)', asks: 'Whom to ask.', outside: yours }),
    field(436, {
      group: contacts,
      id: 'Contributing or sponsoring entity signatory information',
      asks: 'Who signs.',
      outside: yours,
    }),
  ],
}
