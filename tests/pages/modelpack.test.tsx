import { beforeEach, describe, expect, it } from 'vitest'

import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { at, eachOf, linksOf, outlineOf, saidAt, showPage } from './page.tsx'

const maintainers = [
  ['chlins', 'gaius-qi', 'bergwolf', 'sabre1041', 'tarilabs', 'wy65701436'],
  ['bmicklea', 'raravena80', 'aftersnow', 'gorkem', 'caozhuozi'],
].flat()

describe('the page of ModelPack', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = showPage(modelpack)
  })

  it('has every link', () => {
    expect(linksOf(page).toSorted()).toEqual(
      [
        ...maintainers.map((name) => `https://github.com/${name}`),
        'https://modelpack.org',
        'https://cloud-native.slack.com/archives/C07T0V480LF',
        'https://slack.cncf.io/',
        'https://github.com/modelpack/model-spec/discussions',
        'https://github.com/modelpack/model-spec',
        'https://github.com/modelpack/modctl',
        'https://github.com/modelpack/model-csi-driver',
        'https://github.com/modelpack/model-spec/blob/main/CONTRIBUTING.md',
        'https://github.com/cncf/foundation/blob/main/code-of-conduct.md',
        'https://github.com/modelpack/model-spec/blob/main/GOVERNANCE.md',
        'https://github.com/modelpack/model-spec/blob/main/MAINTAINERS.md',
        '/getting-started/',
        '/specification/',
        '/ecosystem/',
        'https://twitter.com/cncf',
        'https://github.com/modelpack/model-spec/blob/main/SECURITY.md',
        'https://github.com/modelpack',
      ].toSorted(),
    )
  })

  it('has these headings', () => {
    expect(outlineOf(page)).toEqual([
      '1 Community',
      '2 Join the conversation',
      '2 Contributing',
      '3 Code contributions',
      '3 Documentation',
      '3 Testing and feedback',
      '3 Integrations',
      '2 Code of Conduct',
      '3 CNCF Code of Conduct',
      '2 Governance',
      '3 Governance Policy',
      '2 Maintainers',
      '3 Maintainers',
      '2 Project resources',
      '2 GitHub repositories',
      '2 Documentation',
      '2 Social media',
      '2 Meeting schedule',
      '3 Community meetings',
      '2 How to get started',
      '2 Recognition',
      '2 FAQ',
      '2 Contact',
      '2 Thank you',
    ])
  })

  it('says how far the project has come in its foundation', () => {
    expect(eachOf(page, '[data-slot="foundation-badge"]')).toEqual(['Sandbox project of CNCF'])
  })

  it('has its channels, of which two mailing lists and LinkedIn have no address', () => {
    expect(
      ['slack', 'github-discussions', 'announcements', 'developer-list', 'twitter', 'linkedin'].map((id) =>
        saidAt(page, `channel-${id}`),
      ),
    ).toEqual([
      '#modelpackSlack · CNCF Slack · ' +
        'Talk in real time, ask questions, and get help from the community.Get an invitation to CNCF SlackOpen #modelpack',
      'GitHub DiscussionsPropose a design, describe a use case, or discuss something at length.' +
        'Topics: Specification enhancements, Tooling, IntegrationsOpen GitHub Discussions',
      'AnnouncementsMailing list · Address not published · Get news of the project and of major decisions.',
      'Developer ListMailing list · Address not published · Take part in technical discussions.',
      '@cncfX (Twitter) · Hear what is new at the CNCF.Open @cncf',
      'LinkedInAddress not published · Get in touch with the community of the CNCF.',
    ])
  })

  it('describes the repositories in two lists with other words', () => {
    expect(eachOf(at(page, 'contribution-code'), 'li').slice(0, 3)).toEqual([
      'model-spec – Core specification and its documentation',
      'modctl – CLI tool with which models are managed',
      'model-csi-driver – Kubernetes CSI driver',
    ])
    expect(eachOf(page, '#github-repositories li')).toEqual([
      'model-spec – Core specification',
      'modctl – CLI tool',
      'model-csi-driver – Kubernetes CSI driver',
    ])
  })

  it('has four ways to contribute, with the labels of good beginnings', () => {
    expect(eachOf(at(page, 'contribution-code'), 'dd')).toEqual(['good first issue help wanted'])
    expect(
      ['documentation', 'testing-and-feedback', 'integrations'].flatMap((id) =>
        eachOf(at(page, `contribution-${id}`), 'li'),
      ),
    ).toEqual([
      'Correct typos, and make the text clearer',
      'Write examples and tutorials',
      'Translate it',
      'Publish blog posts and guides',
      'Try the specification on your own use cases',
      'Tell us of bugs and other issues',
      'Propose what could be better',
      'Describe how your integration went',
      'Registry providers',
      'ML platforms',
      'Deployment tools',
      'Security scanners',
    ])
  })

  it('names the principles of the code of conduct, and what the governance policy covers', () => {
    expect(eachOf(page, '#policy-cncf-code-of-conduct li strong')).toEqual([
      'Be respectful',
      'Be inclusive',
      'Be collaborative',
      'Be responsible',
    ])
    expect(eachOf(page, '#policy-governance-policy li')).toEqual([
      'How decisions are made',
      'What maintainers are responsible for',
      'Guidelines for contributions',
      'How releases are made',
    ])
  })

  it('names the maintainers of the list that it follows', () => {
    expect(eachOf(page, '#body-maintainer-team li').slice(0, 11)).toEqual(maintainers)
  })

  it('says that the time of the meetings is not decided, and quotes how often they are', () => {
    const card = at(page, 'meeting-community-meetings')
    expect(eachOf(card, '.mh\\:rule-large')).toEqual(['Day and time not settled yet'])
    expect(saidAt(page, 'meeting-community-meetings')).toContain('published as “Bi-weekly”')
    expect(card.querySelector('time, button')).toBeNull()
    expect(eachOf(card, '[role=note]')).toEqual([
      'Info: No link yetLink posted in #modelpack. Links to the meetings, and news of them, come by Slack.',
    ])
    expect(eachOf(card, 'dl > div')).toEqual([
      'AgendaLink posted in GitHub Discussions. Shared before each meeting.',
      'MinutesThe notes are published after each meeting.',
    ])
  })

  it('has five steps in order, four thanks and five questions', () => {
    expect(eachOf(page, '#how-to-get-started ol > li .mh\\:entry-name')).toEqual([
      'Join Slack',
      'Explore the code',
      'Try it out',
      'Contribute',
      'Share',
    ])
    expect(eachOf(page, '#recognition .mh\\:person-name')).toEqual([
      'Code contributors',
      'Issue reporters',
      'Documentation writers',
      'Community supporters',
    ])
    expect(eachOf(page, '#faq summary')).toEqual([
      'How do I propose a change to the specification?',
      'Who is the owner of ModelPack?',
      'May my company adopt ModelPack?',
      'Where do I report a security issue?',
      'Is ModelPack allowed in commercial products?',
    ])
  })

  // The organisation on GitHub is named by the contacts alone: no section lists it, so no anchor of the page is its own.
  it('has three contacts, of which GitHub leads to GitHub itself and email has no address', () => {
    expect(eachOf(page, '#contact li')).toEqual([
      'Slack: #modelpack',
      'GitHub: modelpack organisation',
      'Email: modelpack organisation · GitHub Discussions' +
        'InfoThere is no e-mail address here. Please open an issue or a discussion on GitHub.',
    ])
    const links = [...page.querySelectorAll('#contact li a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      '#channel-slack',
      'https://github.com/modelpack',
      'https://github.com/modelpack',
      '#channel-github-discussions',
    ])
    expect(saidAt(page, 'contact-contact-email')).toContain('There is no e-mail address here.')
  })
})
