import { beforeEach, describe, expect, it } from 'vitest'

import { openci } from '../../stories/pages/data/openci.ts'
import { at, eachOf, linksOf, outlineOf, saidAt, showPage } from './page.tsx'

describe('the page of OpenCI', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = showPage(openci)
  })

  it('has every link', () => {
    const calendars = /^https:\/\/(calendar\.google|outlook\.live|outlook\.office|calendar\.yahoo)\.com\//
    expect(
      linksOf(page)
        .filter((href) => !calendars.test(href))
        .toSorted(),
    ).toEqual(
      [
        'https://openci.io',
        'https://lists.openci.io',
        'https://gitlab.openci.io/openci/community',
        'https://github.com/openci',
        'https://zoom.us/j/8322642646',
      ].toSorted(),
    )
  })

  it('has these headings', () => {
    expect(outlineOf(page)).toEqual([
      '1 General Information',
      '2 Cross-Community Needs',
      '2 Cross-Community Themes',
      '3 Vocabulary, Use Cases, Considerations, Constraints',
      '3 Integrating CIs/Event Driven CI',
      '3 Means and Types of Feedback, Dashboard/Visualization',
      '3 Cross Community Test Strategy',
      '3 Security',
      '2 Volunteer Community Contacts',
      '2 Collaboration Tools',
      '2 Community Meetings',
      '3 OpenCI Community meeting',
      '2 Events',
    ])
  })

  it('has the needs, with the parts of each', () => {
    const partsOf = (id: string) => eachOf(at(page, `topic-${id}`), 'li')
    expect(partsOf('project-metadata')).toEqual([
      'commit sha,tag => CI Jobs => CI Artifacts',
      'commit tag => Release Artifacts',
      'Perhaps much like the data of landscape.cncf.io',
    ])
    expect(partsOf('event-driven-ci')).toEqual([
      'XCI events are announced by PubSub',
      'CI starts when an upstream tag and its artifact are created',
      'A failure is published when a test with artifacts fails',
    ])
    expect(partsOf('immutable-history')).toEqual(['Artifacts stored in the style of IPFS, along with metadata'])
  })

  it('names the twelve who drive the themes, with their organisations', () => {
    const driversOf = (id: string) => eachOf(at(page, `focus-area-${id}`), 'li')
    expect(driversOf('vocabulary')).toEqual([
      'Wavell Watson – CNCF',
      'Monty Taylor – OpenStack',
      'Andrew Grimberg – LF',
    ])
    expect(driversOf('integrating-cis')).toEqual(['Daniel Farrell – OpenDaylight', 'Fatih Degirmenci – OPNFV'])
    expect(driversOf('feedback')).toEqual([
      'Taylor Carpenter – CNCF',
      'Maciek Konstantynowicz – fd.io',
      'Ed Kern – fd.io',
    ])
    expect(driversOf('test-strategy')).toEqual(['Georg Kunz – OPNFV', 'Hippie Hacker – CNCF'])
    expect(driversOf('security')).toEqual(['Trevor Bramwell – OPNFV', 'Clark Boylan – OpenStack'])
  })

  it('names the contacts with their handles, which are no links, and says that fd.io has none', () => {
    expect(eachOf(page, '#volunteer-community-contacts li')).toEqual([
      'MNMohammed Naser: OpenStack · mnaser',
      'LSLucina Stricko: CNCF · lixuna',
      'DFDaniel Farrell: OpenDaylight · dfarrell07',
      'FDFatih Degirmenci: OPNFV · fdegir',
      'THThanh Ha: LF · zxiiro',
      'ABAnil Belur: ODL / LF · abelur',
      'HCHelen Chen: ONAP · helenc878',
      'Vacant: fd.io',
    ])
    expect(page.querySelector('#volunteer-community-contacts a')).toBeNull()
  })

  it('has the mailing list, and what to do where its mail does not arrive', () => {
    expect(saidAt(page, 'channel-mailing-lists')).toMatch(
      /^Mailing listsOpen Mailing listsInfo: If mail does not arrive/,
    )
    expect(eachOf(at(page, 'channel-mailing-lists'), 'li')).toHaveLength(3)
    expect(saidAt(page, 'item-use-another-address')).toMatch(
      /within 5 minutes\?.*such as one from Gmail, Yahoo or Outlook\.$/,
    )
  })

  it('shows the tools for what they are: retired, linked, without an address', () => {
    expect(['irc', 'gitlab', 'github', 'etherpad', 'ethercalc'].map((id) => saidAt(page, `channel-${id}`))).toEqual([
      '#openciRetiredIRC · Freenode' +
        'This channel was listed on Freenode, a network that the community no longer uses.',
      'GitLabOpen GitLab',
      'GitHubOpen GitHub',
      'etherpadDocument · Address not published',
      'ethercalcDocument · Address not published',
    ])
    expect(at(page, 'channel-irc').querySelector('a')).toBeNull()
    expect(at(page, 'channel-gitlab').querySelector('a')).toHaveAttribute(
      'href',
      'https://gitlab.openci.io/openci/community',
    )
  })

  it('says when the community meets, on its own clock', () => {
    expect(eachOf(page, '#community-meetings .mh\\:rule')).toEqual(['First Monday of every month, 16:00 UTC'])
    expect(eachOf(page, '#community-meetings .mh\\:when')).toEqual(['Updated 3 May 2026Monday 4 May16:00UTC'])
    expect(eachOf(page, '#community-meetings .mh\\:later > li')).toEqual(['Mon 1 Jun 16:00', 'Mon 6 Jul 16:00'])
    expect(eachOf(page, '#community-meetings dl > div')).toEqual([
      'MinutesEach meeting has a page of its own in the left margin, with notes and details.',
    ])
    expect(at(page, 'community-meetings').querySelector('.mh\\:join a')).toHaveAttribute(
      'href',
      'https://zoom.us/j/8322642646',
    )
  })

  it('says that no events are listed', () => {
    expect(saidAt(page, 'events')).toMatch(/No events yet\.$/)
  })
})
