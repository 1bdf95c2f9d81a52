import type { Community } from '../../../src/model/community.ts'

/** The community page of Kata Containers, as published at www.katacontainers.io@19cc296. */
export const kataContainers: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'kata-containers',
  name: 'Kata Containers',
  url: 'https://katacontainers.io',
  title: 'Community',
  tagline: 'Bring us your code, documentation and use cases',
  description:
    'Kata Containers is open source, and made by the people who join in. You can contribute to any part of it, and this page tells you where to begin.',
  foundation: { id: 'openinfra', name: 'OpenInfra Foundation' },
  seo: {
    title: 'Community - Contribute Code, Documentation, Use Cases - Kata Containers',
    description:
      'Kata Containers is made by the people who join in. You can contribute in every part of its community.',
    image: '/img/android-chrome-192x192.png',
    socialHandle: '@katacontainers',
    url: 'https://katacontainers.io/community/',
  },
  blog: 'https://medium.com/kata-containers/',
  resources: [
    {
      id: 'github',
      kind: 'repository',
      name: 'github.com/kata-containers',
      href: 'https://github.com/kata-containers',
      description: 'The code on GitHub',
    },
    {
      id: 'onboarding-deck',
      kind: 'presentation',
      name: 'Onboarding deck',
      href: 'https://www.katacontainers.io/collateral/kata-containers-overview-july22.pdf',
      description: 'A presentation, as a PDF. Its file name ends in “july22”.',
    },
    {
      id: 'overview-one-pager',
      kind: 'pdf',
      name: 'Overview one-pager',
      href: 'https://katacontainers.io/collateral/kata-containers-1pager.pdf',
    },
    {
      id: 'contributor-metrics',
      kind: 'metrics',
      name: 'KataContainers.Biterg.io',
      href: 'https://KataContainers.Biterg.io',
      description: 'Figures on the contributors to Kata Containers',
    },
    {
      id: 'installation-guides',
      kind: 'documentation',
      name: 'Installation guides',
      href: 'https://github.com/kata-containers/documentation/tree/master/install',
      status: 'archived',
    },
  ],
  channels: [
    {
      id: 'slack',
      kind: 'slack',
      name: 'Kata Slack',
      href: 'https://katacontainers.slack.com/',
      invite: {
        temporary: true,
        href: 'https://join.slack.com/t/katacontainers/shared_invite/zt-16w1u6usn-sK871qbMxVN8KsCP5Gr56A',
      },
    },
    {
      id: 'slack-marketing',
      kind: 'slack',
      name: '#kata-marketing',
      href: 'https://katacontainers.slack.com/',
      workspace: 'Kata Slack',
      description: 'The Marketing SIG can be found here.',
    },
    {
      id: 'irc-dev',
      kind: 'irc',
      name: '#kata-dev',
      href: 'http://webchat.oftc.net/?channels=kata-dev',
      network: 'OFTC',
    },
    {
      id: 'irc-general',
      kind: 'irc',
      name: '#kata-general',
      href: 'http://webchat.oftc.net/?channels=kata-general',
      network: 'OFTC',
    },
    {
      id: 'mailing-lists',
      kind: 'mailing-list',
      name: 'Mailing lists',
      href: 'http://lists.katacontainers.io/cgi-bin/mailman/listinfo',
      network: 'lists.katacontainers.io',
    },
    { id: 'email', kind: 'email', name: 'info@katacontainers.io', href: 'mailto:info@katacontainers.io' },
    {
      id: 'bluesky',
      kind: 'bluesky',
      name: '@katacontainers.io',
      href: 'https://bsky.app/profile/katacontainers.io',
    },
    { id: 'twitter', kind: 'x', name: '@katacontainers', href: 'https://twitter.com/katacontainers' },
  ],
  meetings: [
    {
      id: 'architecture-committee-meeting',
      name: 'Architecture Committee',
      description: 'In these calls the committee works out where the project is heading technically.',
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '13:00', timeZone: 'UTC' },
      join: {
        href: 'https://etherpad.opendev.org/p/Kata_Containers_Architecture_Committee_Mtgs',
        label: 'Call details on the etherpad',
      },
      agenda: {
        href: 'https://etherpad.opendev.org/p/Kata_Containers_Architecture_Committee_Mtgs',
        label: 'Agendas on the etherpad',
      },
      calendars: [
        {
          kind: 'download',
          label: 'Add this meeting to your calendar',
          href: 'https://zoom.us/meeting/tJUpc-2opjkjGNCIo1YFpKlcoLn909gWv_iH/ics?icsToken=98tyKuCpqj8uGtyXuRuDRowcBo-gLPTxiHpEjY1-tRC0OgZDSQ_1Oc5Ma-ImF-_G',
        },
      ],
    },
    {
      id: 'marketing-sig-meeting',
      name: 'Marketing SIG',
      description: 'The group behind community content, advocacy and outreach.',
      schedule: {
        kind: 'unscheduled',
        reason: 'not-published',
        note: 'Get involved on the mailing list or in Slack.',
      },
      join: [{ via: 'mailing-lists' }, { via: 'slack-marketing' }],
    },
  ],
  events: [
    { id: 'openinfra-summit', name: 'OpenInfra Summit', href: 'https://openinfra.dev/summit/' },
    { id: 'ptg', name: 'PTG', href: 'https://openinfra.dev/ptg' },
  ],
  principles: [
    { id: 'open-source', name: 'Open Source' },
    { id: 'open-design', name: 'Open Design' },
    { id: 'open-development', name: 'Open Development' },
    { id: 'open-community', name: 'Open Community' },
  ],
  bodies: [
    {
      id: 'architecture-committee',
      name: 'Architecture Committee',
      kind: 'committee',
      description: 'Works out where the project is heading technically.',
      membersSource: {
        label: 'Governance, elections and the current committee',
        href: 'https://github.com/kata-containers/community',
      },
      meetings: ['architecture-committee-meeting'],
    },
    {
      id: 'marketing-sig',
      name: 'Marketing SIG',
      kind: 'sig',
      description: 'Creates content for the community, and looks after advocacy and outreach.',
      meetings: ['marketing-sig-meeting'],
      channels: ['mailing-lists', 'slack-marketing'],
    },
  ],
  policies: [
    {
      id: 'openinfra-code-of-conduct',
      kind: 'code-of-conduct',
      name: 'Code of Conduct',
      href: 'https://openinfra.dev/legal/code-of-conduct',
      description: 'What the OpenInfra Foundation asks of its people applies in our community too.',
      adoptedFrom: 'OpenInfra Foundation',
    },
  ],
  sections: [
    { kind: 'resources', id: 'how-to-contribute', heading: 'How to contribute' },
    { kind: 'channels', id: 'communications', heading: 'Communications' },
    { kind: 'meetings', heading: 'Meetings' },
    {
      kind: 'events',
      id: 'collaborate',
      heading: 'Collaborate',
      intro: 'These are the events where you can get to know the team and work with us.',
    },
    {
      kind: 'principles',
      id: 'governance',
      heading: 'Governance',
      intro: 'Our governance rests on the “four opens”:',
      outro: [
        {
          kind: 'paragraph',
          text: 'Technical questions are decided by those who contribute technically, and by a technical leadership committee that represents them. Diversity and openness matter to us, and so does helping newcomers to contribute and to lead.',
        },
        {
          kind: 'paragraph',
          text: [
            'More on ',
            {
              kind: 'link',
              text: 'how we are governed, how we elect, and who is on the Architecture Committee',
              href: 'https://github.com/kata-containers/community',
            },
            '.',
          ],
        },
      ],
    },
    { kind: 'bodies', id: 'committees-and-groups', heading: 'Committees and groups' },
    { kind: 'policies', id: 'code-of-conduct', heading: 'Code of Conduct' },
  ],
}
