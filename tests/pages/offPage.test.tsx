import { describe, expect, it } from 'vitest'

import type { Community, PageSection } from '../../src/model/community.ts'
import { at, showPage } from './page.tsx'

const community: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example/',
  channels: [
    { id: 'chat', kind: 'slack', name: '#kiln', href: 'https://chat.example/kiln' },
    { id: 'list', kind: 'mailing-list', name: 'Kiln list', status: 'missing' },
    {
      id: 'forum',
      kind: 'forum',
      name: 'Forum',
      href: 'https://forum.example/',
      bridgedTo: ['chat'],
      successor: 'list',
    },
  ],
  meetings: [
    {
      id: 'old-call',
      name: 'Old call',
      schedule: { kind: 'ended' },
      minutes: [{ via: 'chat' }, { via: 'list' }],
      supersededBy: 'call',
    },
    { id: 'call', name: 'Call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } },
  ],
  repositories: [
    { id: 'core', name: 'core', href: 'https://git.example/core' },
    { id: 'docs', name: 'docs', href: 'https://git.example/docs' },
  ],
  bodies: [
    {
      id: 'council',
      name: 'Council',
      kind: 'steering',
      meetings: ['call'],
      channels: ['chat'],
      repositories: ['core'],
      parent: 'board',
    },
    { id: 'board', name: 'Board', kind: 'board' },
  ],
}

/** Where the links of an element lead, by their words. */
const linksIn = (element: Element): string[] =>
  [...element.querySelectorAll('a')].map((link) => `${link.textContent}: ${link.getAttribute('href')}`)

const some: PageSection[] = [
  { kind: 'channels', only: ['forum'] },
  { kind: 'meetings', only: ['old-call'] },
  { kind: 'bodies', only: ['council'] },
  { kind: 'repositories', only: ['docs'] },
]

describe('what entries refer to', () => {
  it('leads to the anchors of the page, where a section shows it', () => {
    const page = showPage(community)
    expect(linksIn(at(page, 'channel-forum'))).toEqual([
      'Slack: #channel-chat',
      'Kiln list: #channel-list',
      'Open Forum: https://forum.example/',
    ])
    expect(linksIn(at(page, 'meeting-old-call'))).toEqual([
      'Call: #meeting-call',
      '#kiln: #channel-chat',
      'Kiln list: #channel-list',
    ])
    expect(linksIn(at(page, 'body-council'))).toEqual([
      'Board: #body-board',
      'core: #repository-core',
      'Call: #meeting-call',
      '#kiln: #channel-chat',
    ])
  })

  it('leads to its own address where no section shows it, and nowhere where it has none', () => {
    const page = showPage({ ...community, sections: some })
    expect(linksIn(at(page, 'channel-forum'))).toEqual([
      'Slack: https://chat.example/kiln',
      'Open Forum: https://forum.example/',
    ])
    expect(at(page, 'channel-forum')).toHaveTextContent('Kiln list')
    expect(linksIn(at(page, 'meeting-old-call'))).toEqual(['#kiln: https://chat.example/kiln'])
    expect(at(page, 'meeting-old-call')).toHaveTextContent('Replaced by Call')
    expect(linksIn(at(page, 'body-council'))).toEqual([
      'core: https://git.example/core',
      '#kiln: https://chat.example/kiln',
    ])
    expect(at(page, 'body-council')).toHaveTextContent('Board')
  })

  it('does so too where the site itself names the sections', () => {
    const page = showPage(community, { sections: [{ kind: 'bodies' }] })
    expect(linksIn(at(page, 'body-council'))).toEqual([
      'Board: #body-board',
      'core: https://git.example/core',
      '#kiln: https://chat.example/kiln',
    ])
  })
})
