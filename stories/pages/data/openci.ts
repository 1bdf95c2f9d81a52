import type { Community } from '../../../src/model/community.ts'

/** The page "General Information" of OpenCI, as published on its GitBook. */
export const openci: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'openci',
  name: 'OpenCI',
  url: 'https://openci.io',
  title: 'General Information',
  description: [
    {
      kind: 'paragraph',
      text: 'We are many open source communities, each with its own way to integrate, deploy, deliver and automate. We would like to bring them together, by helping people and systems alike to talk to each other. Anyone who has the same concerns, and wants to work with others on what challenges us all, is invited.',
    },
    {
      kind: 'paragraph',
      text: 'Would you like to take part? Towards the end of this page are the tools and channels by which you reach everyone who contributes to OpenCI.',
    },
  ],
  seo: {
    description:
      'What goes on in the community, and how it works. If you miss something, open an issue or a PR on GitHub.',
  },
  topics: [
    {
      id: 'project-metadata',
      name: 'Metadata for each project, kept by the community',
      topics: [
        { id: 'commit-to-ci-artifacts', name: [{ kind: 'code', text: 'commit sha,tag => CI Jobs => CI Artifacts' }] },
        { id: 'commit-to-release-artifacts', name: [{ kind: 'code', text: 'commit tag => Release Artifacts' }] },
        { id: 'landscape-data', name: 'Perhaps much like the data of landscape.cncf.io' },
      ],
    },
    {
      id: 'event-driven-ci',
      name: 'Event Driven CI',
      topics: [
        { id: 'pubsub-notification', name: 'XCI events are announced by PubSub' },
        { id: 'trigger-on-tag', name: 'CI starts when an upstream tag and its artifact are created' },
        { id: 'publish-failure', name: 'A failure is published when a test with artifacts fails' },
      ],
    },
    {
      id: 'immutable-history',
      name: 'A history of shared artifacts and results that nobody can change',
      topics: [{ id: 'ipfs-style-storage', name: 'Artifacts stored in the style of IPFS, along with metadata' }],
    },
  ],
  focusAreas: [
    {
      id: 'vocabulary',
      name: 'Vocabulary, Use Cases, Considerations, Constraints',
      drivers: [
        { id: 'driver-wavell-watson', name: 'Wavell Watson', affiliations: ['CNCF'] },
        { id: 'driver-monty-taylor', name: 'Monty Taylor', affiliations: ['OpenStack'] },
        { id: 'driver-andrew-grimberg', name: 'Andrew Grimberg', affiliations: ['LF'] },
      ],
    },
    {
      id: 'integrating-cis',
      name: 'Integrating CIs/Event Driven CI',
      drivers: [
        { id: 'driver-daniel-farrell', name: 'Daniel Farrell', affiliations: ['OpenDaylight'] },
        { id: 'driver-fatih-degirmenci', name: 'Fatih Degirmenci', affiliations: ['OPNFV'] },
      ],
    },
    {
      id: 'feedback',
      name: 'Means and Types of Feedback, Dashboard/Visualization',
      drivers: [
        { id: 'driver-taylor-carpenter', name: 'Taylor Carpenter', affiliations: ['CNCF'] },
        { id: 'driver-maciek-konstantynowicz', name: 'Maciek Konstantynowicz', affiliations: ['fd.io'] },
        { id: 'driver-ed-kern', name: 'Ed Kern', affiliations: ['fd.io'] },
      ],
    },
    {
      id: 'test-strategy',
      name: 'Cross Community Test Strategy',
      drivers: [
        { id: 'driver-georg-kunz', name: 'Georg Kunz', affiliations: ['OPNFV'] },
        { id: 'driver-hippie-hacker', name: 'Hippie Hacker', affiliations: ['CNCF'] },
      ],
    },
    {
      id: 'security',
      name: 'Security',
      drivers: [
        { id: 'driver-trevor-bramwell', name: 'Trevor Bramwell', affiliations: ['OPNFV'] },
        { id: 'driver-clark-boylan', name: 'Clark Boylan', affiliations: ['OpenStack'] },
      ],
    },
  ],
  contacts: [
    {
      id: 'contact-openstack',
      for: ['OpenStack'],
      person: { id: 'mohammed-naser', name: 'Mohammed Naser', handle: { name: 'mnaser' } },
    },
    {
      id: 'contact-cncf',
      for: ['CNCF'],
      person: { id: 'lucina-stricko', name: 'Lucina Stricko', handle: { name: 'lixuna' } },
    },
    {
      id: 'contact-opendaylight',
      for: ['OpenDaylight'],
      person: { id: 'daniel-farrell', name: 'Daniel Farrell', handle: { name: 'dfarrell07' } },
    },
    {
      id: 'contact-opnfv',
      for: ['OPNFV'],
      person: { id: 'fatih-degirmenci', name: 'Fatih Degirmenci', handle: { name: 'fdegir' } },
    },
    { id: 'contact-lf', for: ['LF'], person: { id: 'thanh-ha', name: 'Thanh Ha', handle: { name: 'zxiiro' } } },
    {
      id: 'contact-odl-lf',
      for: ['ODL', 'LF'],
      person: { id: 'anil-belur', name: 'Anil Belur', handle: { name: 'abelur' } },
    },
    {
      id: 'contact-onap',
      for: ['ONAP'],
      person: { id: 'helen-chen', name: 'Helen Chen', handle: { name: 'helenc878' } },
    },
    { id: 'contact-fd-io', for: ['fd.io'], vacant: true },
  ],
  channels: [
    {
      id: 'mailing-lists',
      kind: 'mailing-list',
      name: 'Mailing lists',
      href: 'https://lists.openci.io',
      notes: [
        {
          kind: 'info',
          title: 'If mail does not arrive',
          body: [
            {
              kind: 'list',
              items: [
                {
                  id: 'blocked-by-companies',
                  text: 'We know of companies whose mail servers block what the OpenCI list sends.',
                },
                {
                  id: 'use-another-address',
                  text: 'Has the confirmation of your subscription not come within 5 minutes? Try an address that is not your company’s, such as one from Gmail, Yahoo or Outlook.',
                },
                { id: 'look-in-spam', text: 'The confirmation may also be in your spam folder.' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'irc',
      kind: 'irc',
      name: '#openci',
      address: '#openci',
      network: 'Freenode',
      status: 'retired',
      notes: [
        { kind: 'warning', body: 'This channel was listed on Freenode, a network that the community no longer uses.' },
      ],
    },
    {
      id: 'gitlab',
      kind: 'gitlab',
      name: 'GitLab',
      href: 'https://gitlab.openci.io/openci/community',
      shownAs: 'https://gitlab.com/openci',
    },
    { id: 'github', kind: 'github', name: 'GitHub', href: 'https://github.com/openci' },
    { id: 'etherpad', kind: 'document', name: 'etherpad', status: 'missing' },
    { id: 'ethercalc', kind: 'document', name: 'ethercalc', status: 'missing' },
  ],
  meetings: [
    {
      id: 'community-meeting',
      name: 'OpenCI Community meeting',
      schedule: { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=1MO', time: '16:00', timeZone: 'UTC' },
      join: { href: 'https://zoom.us/j/8322642646', label: 'Join on Zoom' },
      minutes: { withheld: 'Each meeting has a page of its own in the left margin, with notes and details.' },
      access: 'public',
    },
  ],
  events: [],
  sections: [
    {
      kind: 'topics',
      id: 'cross-community-needs',
      heading: 'Cross-Community Needs',
      intro: 'With OpenCI, work on CICD and infrastructure reaches across communities, projects and foundations.',
    },
    {
      kind: 'focusAreas',
      id: 'cross-community-themes',
      heading: 'Cross-Community Themes',
      intro:
        'The first Cross Community CI/CD and Infra Workshop chose these themes, as those on which joint work should begin.',
      outro:
        'Each theme is driven by people from different communities, so that many sides take part in the work. Drivers should bring in others who have an interest, ideas or concerns in their area, and are welcome to.',
    },
    { kind: 'contacts', id: 'volunteer-community-contacts', heading: 'Volunteer Community Contacts' },
    { kind: 'channels', id: 'collaboration-tools', heading: 'Collaboration Tools' },
    {
      kind: 'meetings',
      id: 'community-meetings',
      heading: 'Community Meetings',
    },
    {
      kind: 'events',
      heading: 'Events',
      intro:
        'Events at which the community has met, or thinks of meeting, have a page in the left margin. If people did get together there, it also has notes and details.',
    },
  ],
}
