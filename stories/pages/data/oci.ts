import type { Community } from '../../../src/model/community.ts'

/** The community page of the Open Container Initiative, as published at opencontainers.org@b8db984. */
export const oci: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'oci',
  name: 'Open Container Initiative',
  url: 'https://opencontainers.org',
  title: 'Connect with the Open Container Initiative community',
  tagline: 'A technical community that shapes the standards for container formats and runtimes. Come and join us!',
  seo: { title: 'Community Overview', aliases: ['/community'] },
  meetings: [
    {
      id: 'weekly-open-meeting',
      name: 'Weekly open meeting',
      description:
        'Once a week the technical community meets, and anyone may take part. The day and time given here are those in use at present.',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '10:00',
        timeZone: 'America/Los_Angeles',
      },
      join: { href: 'https://hackmd.io/El8Dd2xrTlCaCG59ns5cwg', label: 'Zoom link on HackMD' },
      agenda: { href: 'https://hackmd.io/El8Dd2xrTlCaCG59ns5cwg', label: 'Agenda on HackMD' },
      minutes: { href: 'https://hackmd.io/El8Dd2xrTlCaCG59ns5cwg', label: 'Minutes on HackMD' },
      recordings: {
        href: 'https://www.youtube.com/channel/UCpGceic1q4-3Tai0kgeBcwg',
        label: 'Recordings on YouTube',
      },
      access: 'public',
      bring: 'Is a topic missing, or should the agenda change? Anyone may suggest it on the HackMD page.',
      notes: [
        {
          kind: 'tip',
          body: 'If you cannot make it, read the minutes on the HackMD page and watch the recording on YouTube.',
        },
      ],
    },
  ],
  channels: [
    {
      id: 'developer-list',
      kind: 'mailing-list',
      name: 'Developer community',
      href: 'https://groups.google.com/a/opencontainers.org/forum/#!forum/dev',
      network: 'Google Groups',
    },
    {
      id: 'irc',
      kind: 'irc',
      name: '#opencontainers',
      address: '#opencontainers',
      network: 'freenode.net',
      bridgedTo: ['slack-general', 'matrix'],
      status: 'retired',
      notes: [
        {
          kind: 'warning',
          body: 'This channel was listed on freenode, a network that the community no longer uses.',
        },
      ],
    },
    {
      id: 'slack-general',
      kind: 'slack',
      name: '#general',
      workspace: 'OCI Slack',
      invite: { href: 'https://communityinviter.com/apps/opencontainers/join-the-oci-community' },
      bridgedTo: ['irc', 'matrix'],
    },
    {
      id: 'matrix',
      kind: 'matrix',
      name: '#opencontainers',
      address: '#opencontainers:matrix.org',
      bridgedTo: ['irc', 'slack-general'],
    },
  ],
  repositoryGroups: [
    { id: 'runtime-and-image-spec' },
    { id: 'runtime-and-image-tools' },
    { id: 'go-digest-and-selinux' },
  ],
  repositories: [
    { id: 'runc', name: 'runc', href: 'https://github.com/opencontainers/runc' },
    {
      id: 'runtime-spec',
      name: 'runtime-spec',
      href: 'https://github.com/opencontainers/runtime-spec',
      group: 'runtime-and-image-spec',
    },
    {
      id: 'image-spec',
      name: 'image-spec',
      href: 'https://github.com/opencontainers/image-spec',
      group: 'runtime-and-image-spec',
    },
    {
      id: 'runtime-tools',
      name: 'runtime-tools',
      href: 'https://github.com/opencontainers/runtime-tools',
      group: 'runtime-and-image-tools',
    },
    {
      id: 'image-tools',
      name: 'image-tools',
      href: 'https://github.com/opencontainers/image-tools',
      group: 'runtime-and-image-tools',
    },
    {
      id: 'go-digest',
      name: 'go-digest',
      href: 'https://github.com/opencontainers/go-digest',
      group: 'go-digest-and-selinux',
    },
    {
      id: 'selinux',
      name: 'selinux',
      href: 'https://github.com/opencontainers/selinux',
      group: 'go-digest-and-selinux',
    },
    { id: 'distribution-spec', name: 'distribution-spec', href: 'https://github.com/opencontainers/distribution-spec' },
    { id: 'artifacts', name: 'artifacts', href: 'https://github.com/opencontainers/artifacts' },
    { id: 'umoci', name: 'umoci', href: 'https://github.com/opencontainers/umoci' },
    { id: 'oci-conformance', name: 'oci-conformance', href: 'https://github.com/opencontainers/oci-conformance' },
  ],
  bodies: [
    {
      id: 'tob',
      name: 'Technical oversight board (TOB)',
      kind: 'oversight',
      links: [
        { label: 'TOB on GitHub', href: 'https://github.com/opencontainers/tob' },
        { label: 'TOB on Google Groups', href: 'https://groups.google.com/a/opencontainers.org/forum/#!forum/tob' },
      ],
    },
    {
      id: 'trademark',
      name: 'Trademark board',
      kind: 'board',
      links: [
        {
          label: 'Trademark board on Google Groups',
          href: 'https://groups.google.com/a/opencontainers.org/forum/#!forum/trademark-board',
          access: 'members',
        },
      ],
    },
    {
      id: 'certification',
      name: 'Certification working group',
      kind: 'working-group',
      links: [
        {
          label: 'Certification working group on Google Groups',
          href: 'https://groups.google.com/a/opencontainers.org/forum/#!forum/cert-wg',
          access: 'members',
        },
        { label: 'OCI Certified Program', href: '/community/certified' },
      ],
    },
  ],
  sections: [
    { kind: 'meetings', id: 'open-meetings', heading: 'Open meetings' },
    { kind: 'channels', id: 'mailing-list', heading: 'Mailing list', only: ['developer-list'] },
    {
      kind: 'channels',
      id: 'chat',
      heading: 'Chat',
      intro:
        'Part of the community was on IRC before Slack existed, and many others have taken up Slack. A bridge carries the same conversation to both, and to Matrix.',
      only: ['irc', 'slack-general', 'matrix'],
    },
    { kind: 'repositories', id: 'github', heading: 'GitHub' },
    { kind: 'bodies', id: 'governance' },
  ],
}
