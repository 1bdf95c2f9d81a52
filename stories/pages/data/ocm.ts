import type { Community } from '../../../src/model/community.ts'

/** The community page of the Open Component Model, as published at open-component-model/ocm-website@d64c28df. */
export const ocm: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'ocm',
  name: 'Open Component Model',
  url: 'https://ocm.software',
  title: 'The OCM Community',
  seo: { title: 'The OCM Community', description: 'The OCM Community' },
  channels: [
    {
      id: 'github',
      kind: 'github',
      name: 'GitHub',
      description: [
        'All development takes place in our repositories. See the code, watch how it moves on, tell us of issues or send a pull request. If you are new, look for issues with the label ',
        { kind: 'code', text: 'good first issue' },
        ', and let our ',
        { kind: 'link', text: 'contribution guidelines', href: '#contributing' },
        ' lead you to a first change.',
      ],
    },
    {
      id: 'slack',
      kind: 'slack',
      name: '#open-component-model',
      href: 'https://kubernetes.slack.com/archives/C05UWBE8R1D',
      workspace: 'Kubernetes Slack',
      invite: { href: 'https://slack.k8s.io' },
      description:
        'Meet us and the rest of the community. We love to look into different ways of deployment, and help with design and with faults. What you ask may even lead us to a new feature.',
      topics: ['Deployment processes', 'Patterns', 'Design', 'Troubleshooting'],
      notes: [
        {
          kind: 'note',
          title: 'Kubernetes Slack membership',
          body: [
            {
              kind: 'paragraph',
              text: [
                'The channel is part of the Kubernetes workspace. Not a member there yet? Ask for an ',
                { kind: 'link', text: 'invitation', href: 'https://slack.k8s.io' },
                ' first.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'announcements',
      kind: 'mailing-list',
      name: 'OCM Announcements',
      href: 'https://groups.google.com/g/ocm-community-announce',
      network: 'Google Groups',
      description:
        'Public announcements. Anyone can read them without a Google account. Sign in with one to become a member and be notified.',
      access: { read: 'public', join: 'account' },
    },
  ],
  meetings: [
    {
      id: 'community-calls',
      name: 'Community calls',
      description:
        'Our regular calls with the community begin in the second half of this year, and we look forward to them!',
      schedule: {
        kind: 'approximate',
        every: { min: 4, max: 8, unit: 'week' },
        weekday: 'WE',
        time: '15:00',
        timeZone: 'UTC',
        durationMinutes: 60,
        first: 'Mid 2025 (date to be announced)',
      },
      join: [
        { withheld: 'The MS Teams link comes with the calendar invite.' },
        { via: 'slack', lead: { count: 1, unit: 'week' }, note: 'Call details and calendar invites are posted here.' },
      ],
      recordings: [
        { href: 'https://www.youtube.com/@OpenComponentModel', label: 'OCM YouTube channel' },
        {
          href: 'https://ocm.software/docs/community/community-calls-history/',
          label: 'Slides and agendas of past calls',
        },
      ],
      calendars: [
        {
          kind: 'embed',
          label: 'OCM Community Calls on Google Calendar',
          href: 'https://calendar.google.com/calendar/embed?src=ocm.community@group.calendar.google.com',
        },
        {
          kind: 'event-template',
          label: 'Add the series to your Google calendar',
          href: 'https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=MnJnaW5kcTI1YXUwZzh1bzF1aHUyc2xrbHVfMjAyNTA2MThUMTUwMDAwWiA5Y2JiZDQyOTc0MDBkMzQxMjAwMjQ0ODcxN2M4Yjk0ODVjYzA0NWM5YjIxMDJmOWU5NDZhYWYwZThhOGFhYmI4QGc&tmsrc=9cbbd4297400d3412002448717c8b9485cc045c9b2102f9e946aaf0e8a8aabb8%40group.calendar.google.com&scp=ALL',
        },
        {
          kind: 'download',
          label: '.ics file of the series, for Apple, Outlook and other calendars',
          href: 'https://ocm.software/docs/community/ocm-community.ics',
        },
      ],
      access: 'public',
      host: 'At least one OCM Core Maintainer',
      expect: [
        {
          kind: 'paragraph',
          text: 'Hear and discuss what is new in the project, tell us what you think of it, ask your questions, and get to know others in the community.',
        },
        {
          kind: 'paragraph',
          text: 'We want these calls to be a place for open discussion, in which everybody with an interest in OCM has a say, and a community of many kinds of people who help each other, work together and have fun.',
        },
        {
          kind: 'paragraph',
          text: 'Everyone can come, and a Core Maintainer or more will moderate. Whatever you raise, you will get an answer.',
        },
      ],
      bring: [
        {
          kind: 'paragraph',
          text: 'We would like to know what you think, and this is the place to tell the community. Anything is welcome, for example:',
        },
        {
          kind: 'list',
          items: [
            { id: 'bring-ideas', text: 'Thoughts on what would improve OCM' },
            { id: 'bring-issues', text: 'Problems to be talked over and solved' },
            { id: 'bring-concepts', text: 'Concepts that you would like to develop with others' },
            { id: 'bring-questions', text: 'Questions on the community or on what is planned' },
          ],
        },
      ],
      consent: {
        kind: 'note',
        title: 'Meeting recordings',
        body: 'Every call is recorded and published. If you do not agree to be recorded, leave your camera and microphone off, or stay out of the call.',
      },
    },
  ],
  contributionPaths: [
    {
      id: 'speak',
      name: 'Be a speaker',
      description:
        'Have you experience with the cloud, a project, a tool or a good practice to share? Tell us in the channel, and the agenda will have room for you.',
      channels: ['slack'],
    },
    {
      id: 'send-changes',
      name: 'Send a change',
      description:
        'Contributions from the community are welcome, and the guideline explains how to send yours. If a change is large, or opinions on it may differ, talk to the maintainers in Slack before you open a pull request.',
      channels: ['slack'],
      labels: ['good first issue'],
      links: [
        {
          label: 'Contributing Guideline',
          href: 'https://github.com/open-component-model/.github/blob/main/CONTRIBUTING.md',
        },
      ],
    },
  ],
  policies: [
    {
      id: 'cncf-code-of-conduct',
      kind: 'code-of-conduct',
      name: 'CNCF Code of Conduct',
      href: 'https://github.com/cncf/foundation/blob/main/code-of-conduct.md',
      description:
        'Everyone should feel welcome with OCM and be safe from harassment. This is the code that we follow.',
      adoptedFrom: 'CNCF',
    },
    {
      id: 'security-policy',
      kind: 'security',
      name: 'Open Source Security Policy',
      href: 'https://github.com/open-component-model/.github/blob/main/SECURITY.md',
      description: 'For anyone who has found a vulnerability in the Open Component Model.',
      reporting: {
        how: 'The security policy explains what to do.',
        not: 'Keep it out of the public GitHub issues.',
        contact: {
          href: 'https://github.com/open-component-model/.github/blob/main/SECURITY.md',
          label: 'Open Source Security Policy',
        },
      },
    },
  ],
  sections: [
    {
      kind: 'channels',
      id: 'how-to-engage',
      heading: 'How to engage with us',
      intro: 'We develop the Open Component Model in the open. Here is where we talk and work together:',
      only: ['github', 'slack'],
    },
    {
      kind: 'meetings',
      heading: 'Community calls',
      outro: 'Subscribe to the Google calendar, and updates reach you in your own calendar app.',
    },
    { kind: 'contributionPaths', id: 'get-involved', heading: 'How to get involved', only: ['speak'] },
    { kind: 'channels', id: 'mailing-list', heading: 'Mailing list', only: ['announcements'] },
    { kind: 'contributionPaths', id: 'contributing', heading: 'Contributing', only: ['send-changes'] },
    { kind: 'policies', id: 'code-of-conduct', heading: 'Code of Conduct', only: ['cncf-code-of-conduct'] },
    { kind: 'policies', id: 'security', heading: 'Security Guideline', only: ['security-policy'] },
  ],
}
