import type { Community } from '../../../src/model/community.ts'

/** The community page of ModelPack, as published at bergwolf/modelpack.org@main (content/community/_index.md). */
export const modelpack: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'modelpack',
  name: 'ModelPack',
  url: 'https://modelpack.org',
  title: 'Community',
  description:
    'ModelPack is an open source project in the CNCF Sandbox. It is creating a standard, tied to no vendor, for how AI models are packaged and distributed. People and organisations alike are welcome to contribute.',
  foundation: { id: 'cncf', name: 'CNCF' },
  maturity: 'sandbox',
  seo: { title: 'Community' },
  channels: [
    {
      id: 'slack',
      kind: 'slack',
      name: '#modelpack',
      href: 'https://cloud-native.slack.com/archives/C07T0V480LF',
      workspace: 'CNCF Slack',
      invite: { href: 'https://slack.cncf.io/' },
      description: 'Talk in real time, ask questions, and get help from the community.',
    },
    {
      id: 'github-discussions',
      kind: 'github-discussions',
      name: 'GitHub Discussions',
      href: 'https://github.com/modelpack/model-spec/discussions',
      description: 'Propose a design, describe a use case, or discuss something at length.',
      topics: ['Specification enhancements', 'Tooling', 'Integrations'],
    },
    {
      id: 'announcements',
      kind: 'mailing-list',
      name: 'Announcements',
      description: 'Get news of the project and of major decisions.',
      status: 'missing',
    },
    {
      id: 'developer-list',
      kind: 'mailing-list',
      name: 'Developer List',
      description: 'Take part in technical discussions.',
      status: 'missing',
    },
    { id: 'github', kind: 'github', name: 'modelpack organisation', href: 'https://github.com/modelpack' },
    {
      id: 'twitter',
      kind: 'x',
      name: '@cncf',
      href: 'https://twitter.com/cncf',
      description: 'Hear what is new at the CNCF.',
    },
    {
      id: 'linkedin',
      kind: 'linkedin',
      name: 'LinkedIn',
      description: 'Get in touch with the community of the CNCF.',
      status: 'missing',
    },
  ],
  contributionPaths: [
    {
      id: 'code',
      name: 'Code contributions',
      description: 'The guide explains how to contribute to the repositories.',
      repositories: ['contribute-model-spec', 'contribute-modctl', 'model-csi-driver'],
      labels: ['good first issue', 'help wanted'],
      links: [
        {
          label: 'Contributing Guide',
          href: 'https://github.com/modelpack/model-spec/blob/main/CONTRIBUTING.md',
        },
      ],
    },
    {
      id: 'documentation',
      name: 'Documentation',
      description: 'Make the documentation better:',
      items: [
        { id: 'fix-and-clarify', text: 'Correct typos, and make the text clearer' },
        { id: 'add-examples', text: 'Write examples and tutorials' },
        { id: 'translate', text: 'Translate it' },
        { id: 'write-posts', text: 'Publish blog posts and guides' },
      ],
    },
    {
      id: 'testing-and-feedback',
      name: 'Testing and feedback',
      items: [
        { id: 'test-the-specification', text: 'Try the specification on your own use cases' },
        { id: 'report-bugs', text: 'Tell us of bugs and other issues' },
        { id: 'suggest-improvements', text: 'Propose what could be better' },
        { id: 'share-experiences', text: 'Describe how your integration went' },
      ],
    },
    {
      id: 'integrations',
      name: 'Integrations',
      description: 'Connect other systems with ModelPack:',
      items: [
        { id: 'registry-providers', text: 'Registry providers' },
        { id: 'ml-platforms', text: 'ML platforms' },
        { id: 'deployment-tools', text: 'Deployment tools' },
        { id: 'security-scanners', text: 'Security scanners' },
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
        'ModelPack has taken on this code. We want everyone to find a community that includes and welcomes them.',
      principles: [
        { id: 'be-respectful', name: 'Be respectful', description: 'Meet everyone with kindness and respect.' },
        {
          id: 'be-inclusive',
          name: 'Be inclusive',
          description: 'Be glad of people with other backgrounds and other views.',
        },
        { id: 'be-collaborative', name: 'Be collaborative', description: 'Share your goals, and reach them together.' },
        { id: 'be-responsible', name: 'Be responsible', description: 'Answer for what you do and for what follows.' },
      ],
      adoptedFrom: 'CNCF',
    },
    {
      id: 'governance-policy',
      kind: 'governance',
      name: 'Governance Policy',
      href: 'https://github.com/modelpack/model-spec/blob/main/GOVERNANCE.md',
      description: 'ModelPack follows the governance model of the CNCF. The policy lays down:',
      covers: [
        { id: 'covers-decisions', text: 'How decisions are made' },
        { id: 'covers-maintainers', text: 'What maintainers are responsible for' },
        { id: 'covers-contributions', text: 'Guidelines for contributions' },
        { id: 'covers-releases', text: 'How releases are made' },
      ],
    },
  ],
  bodies: [
    {
      id: 'maintainer-team',
      name: 'Maintainers',
      kind: 'maintainers',
      description: 'Committed people from several organisations look after the project together.',
      membersSource: {
        label: 'MAINTAINERS',
        href: 'https://github.com/modelpack/model-spec/blob/main/MAINTAINERS.md',
      },
    },
  ],
  repositories: [
    // The page describes two of the three repositories at more length where it invites contributions to them.
    {
      id: 'contribute-model-spec',
      name: 'model-spec',
      href: 'https://github.com/modelpack/model-spec',
      description: 'Core specification and its documentation',
    },
    {
      id: 'contribute-modctl',
      name: 'modctl',
      href: 'https://github.com/modelpack/modctl',
      description: 'CLI tool with which models are managed',
    },
    {
      id: 'model-spec',
      name: 'model-spec',
      href: 'https://github.com/modelpack/model-spec',
      description: 'Core specification',
    },
    { id: 'modctl', name: 'modctl', href: 'https://github.com/modelpack/modctl', description: 'CLI tool' },
    {
      id: 'model-csi-driver',
      name: 'model-csi-driver',
      href: 'https://github.com/modelpack/model-csi-driver',
      description: 'Kubernetes CSI driver',
    },
  ],
  resources: [
    {
      id: 'getting-started',
      kind: 'documentation',
      name: 'Getting Started',
      href: '/getting-started/',
      description: 'Guide for a quick start',
    },
    {
      id: 'specification',
      kind: 'documentation',
      name: 'Specification',
      href: '/specification/',
      description: 'The technical specification',
    },
    {
      id: 'ecosystem',
      kind: 'documentation',
      name: 'Ecosystem',
      href: '/ecosystem/',
      description: 'Guide to integration',
    },
  ],
  meetings: [
    {
      id: 'community-meetings',
      name: 'Community meetings',
      description: 'The community meets regularly.',
      schedule: {
        kind: 'unscheduled',
        reason: 'to-be-decided',
        asPublished: 'Bi-weekly',
        note: 'The time is still to be decided. It is to accommodate people in time zones all over the world.',
      },
      join: { via: 'slack', note: 'Links to the meetings, and news of them, come by Slack.' },
      agenda: { via: 'github-discussions', note: 'Shared before each meeting.' },
      minutes: { withheld: 'The notes are published after each meeting.' },
      expect: 'We talk about how the project is going, about decisions on design, and about features to come.',
    },
  ],
  steps: [
    { id: 'join-slack', name: 'Join Slack', description: 'Get an account on the CNCF Slack, then come to #modelpack.' },
    { id: 'explore-the-code', name: 'Explore the code', description: 'Have a look around the repositories on GitHub.' },
    {
      id: 'try-it-out',
      name: 'Try it out',
      description: [
        {
          kind: 'paragraph',
          text: ['Work through the ', { kind: 'link', text: 'Getting Started guide', href: '/getting-started/' }, '.'],
        },
      ],
    },
    {
      id: 'contribute',
      name: 'Contribute',
      description: [
        {
          kind: 'paragraph',
          text: [
            'Choose an issue that has the label ',
            { kind: 'code', text: 'good first issue' },
            ' or ',
            { kind: 'code', text: 'help wanted' },
            '.',
          ],
        },
      ],
    },
    {
      id: 'share',
      name: 'Share',
      description: 'Let others know of ModelPack, and of what it can do for a standard in AI model distribution.',
    },
  ],
  recognitions: [
    {
      id: 'code-contributors',
      name: 'Code contributors',
      description: 'Named among the contributors of the GitHub repository',
    },
    { id: 'issue-reporters', name: 'Issue reporters', description: 'Thanked where their issue is discussed' },
    { id: 'documentation-writers', name: 'Documentation writers', description: 'Given credit in the documentation' },
    { id: 'community-supporters', name: 'Community supporters', description: 'Mentioned in the news of the project' },
  ],
  faqs: [
    {
      id: 'propose-a-change',
      question: 'How do I propose a change to the specification?',
      answer:
        'Describe what you propose in an issue on GitHub. If the change is a major one, open a discussion before that, to hear what others think.',
    },
    {
      id: 'who-owns-it',
      question: 'Who is the owner of ModelPack?',
      answer:
        'ModelPack is a Sandbox project of the CNCF, under the Linux Foundation. It is led by its community and tied to no vendor.',
    },
    {
      id: 'company-adoption',
      question: 'May my company adopt ModelPack?',
      answer:
        'Yes! The standard is meant to be neutral between vendors. Your company may use it, give back to it, and make products on top of it.',
    },
    {
      id: 'report-a-security-issue',
      question: 'Where do I report a security issue?',
      answer: [
        {
          kind: 'paragraph',
          text: [
            'Handle it responsibly, and write to the maintainers in private by e-mail. Their address is not on this page. The ',
            {
              kind: 'link',
              text: 'Security Policy',
              href: 'https://github.com/modelpack/model-spec/blob/main/SECURITY.md',
            },
            ' has the details.',
          ],
        },
      ],
    },
    {
      id: 'commercial-use',
      question: 'Is ModelPack allowed in commercial products?',
      answer: 'Yes! Its licence is Apache 2.0, and that permits commercial use.',
    },
  ],
  contacts: [
    { id: 'contact-slack', for: ['Slack'], via: ['slack'] },
    { id: 'contact-github', for: ['GitHub'], via: ['github'] },
    {
      id: 'contact-email',
      for: ['Email'],
      via: ['github', 'github-discussions'],
      notes: [
        {
          kind: 'info',
          body: 'There is no e-mail address here. Please open an issue or a discussion on GitHub.',
        },
      ],
    },
  ],
  sections: [
    {
      kind: 'channels',
      id: 'join-the-conversation',
      heading: 'Join the conversation',
      only: ['slack', 'github-discussions', 'announcements', 'developer-list'],
    },
    {
      kind: 'contributionPaths',
      id: 'contributing',
      heading: 'Contributing',
      intro: 'There are many ways to help, and each is welcome:',
    },
    { kind: 'policies', id: 'code-of-conduct', heading: 'Code of Conduct', only: ['cncf-code-of-conduct'] },
    { kind: 'policies', id: 'governance', heading: 'Governance', only: ['governance-policy'] },
    { kind: 'bodies', id: 'maintainers', heading: 'Maintainers' },
    {
      kind: 'prose',
      id: 'project-resources',
      heading: 'Project resources',
      body: 'What the project offers to work with and to read, and where to follow news.',
    },
    {
      kind: 'repositories',
      id: 'github-repositories',
      heading: 'GitHub repositories',
      only: ['model-spec', 'modctl', 'model-csi-driver'],
    },
    { kind: 'resources', id: 'project-documentation', heading: 'Documentation' },
    { kind: 'channels', id: 'social-media', heading: 'Social media', only: ['twitter', 'linkedin'] },
    { kind: 'meetings', id: 'meeting-schedule', heading: 'Meeting schedule' },
    { kind: 'steps', id: 'how-to-get-started', heading: 'How to get started' },
    {
      kind: 'recognitions',
      id: 'recognition',
      heading: 'Recognition',
      intro: 'Whatever you contribute, we see it and are grateful for it:',
    },
    { kind: 'faqs', id: 'faq', heading: 'FAQ' },
    { kind: 'contacts', id: 'contact', heading: 'Contact' },
    {
      kind: 'prose',
      id: 'thank-you',
      heading: 'Thank you',
      body: [
        {
          kind: 'paragraph',
          text: 'We are glad that ModelPack interests you! With your help, AI models will be distributed in a cloud-native way.',
        },
        {
          kind: 'paragraph',
          text: 'If you too would like AI models to be packaged by a standard, so that they work together everywhere, you are among friends. There is room for you here, whether this is your first contribution or one of many.',
        },
      ],
    },
  ],
}
