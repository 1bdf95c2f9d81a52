import { beforeEach, describe, expect, it } from 'vitest'

import { ocm } from '../../stories/pages/data/ocm.ts'
import { at, eachOf, linksOf, outlineOf, saidAt, showPage } from './page.tsx'

describe('the page of OCM', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = showPage(ocm)
  })

  it('has every link', () => {
    expect(linksOf(page).toSorted()).toEqual(
      [
        'https://ocm.software',
        'https://kubernetes.slack.com/archives/C05UWBE8R1D',
        'https://slack.k8s.io',
        'https://www.youtube.com/@OpenComponentModel',
        'https://ocm.software/docs/community/community-calls-history/',
        'https://calendar.google.com/calendar/embed?src=ocm.community@group.calendar.google.com',
        'https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=MnJnaW5kcTI1YXUwZzh1bzF1aHUyc2xrbHVfMjAyNTA2MThUMTUwMDAwWiA5Y2JiZDQyOTc0MDBkMzQxMjAwMjQ0ODcxN2M4Yjk0ODVjYzA0NWM5YjIxMDJmOWU5NDZhYWYwZThhOGFhYmI4QGc&tmsrc=9cbbd4297400d3412002448717c8b9485cc045c9b2102f9e946aaf0e8a8aabb8%40group.calendar.google.com&scp=ALL',
        'https://ocm.software/docs/community/ocm-community.ics',
        'https://groups.google.com/g/ocm-community-announce',
        'https://github.com/open-component-model/.github/blob/main/CONTRIBUTING.md',
        'https://github.com/cncf/foundation/blob/main/code-of-conduct.md',
        'https://github.com/open-component-model/.github/blob/main/SECURITY.md',
      ].toSorted(),
    )
    expect(at(page, 'channel-github').querySelector('a')).toHaveAttribute('href', '#contributing')
  })

  it('has these headings', () => {
    expect(outlineOf(page)).toEqual([
      '1 The OCM Community',
      '2 How to engage with us',
      '2 Community calls',
      '3 Community calls',
      '2 How to get involved',
      '3 Be a speaker',
      '2 Mailing list',
      '2 Contributing',
      '3 Send a change',
      '2 Code of Conduct',
      '3 CNCF Code of Conduct',
      '2 Security Guideline',
      '3 Open Source Security Policy',
    ])
  })

  it('names GitHub, whose address is not published, and the label with which newcomers begin', () => {
    expect(saidAt(page, 'channel-github')).toMatch(/^GitHubAll development/)
    expect(eachOf(at(page, 'channel-github'), 'code')).toEqual(['good first issue'])
  })

  it('has the Slack channel, its workspace and the invitation that comes first', () => {
    const channel = at(page, 'channel-slack')
    expect(saidAt(page, 'channel-slack')).toMatch(
      /Get an invitation to Kubernetes Slack ?Open #open-component-modelNote: Kubernetes Slack membership/,
    )
    expect(eachOf(channel, '.mh\\:meta')[0]).toMatch(/^Slack · Kubernetes Slack · Meet us/)
    expect(eachOf(channel, '.mh\\:meta')).toContain('Topics: Deployment processes, Patterns, Design, Troubleshooting')
    expect(eachOf(channel, '.mh\\:callout-title')).toEqual(['Note: Kubernetes Slack membership'])
  })

  it('says when the calls are, as far as it is known, on the clock of the organisers', () => {
    const card = at(page, 'meeting-community-calls')
    expect(eachOf(card, '.mh\\:rule-line')).toEqual(['Every 4 to 8 weeks on a Wednesday, 15:00 UTC, 1 hour'])
    expect(saidAt(page, 'meeting-community-calls')).toContain('First meeting: Mid 2025 (date to be announced)')
    // No date can be computed, so none is shown, and the button offers the calendars that the community publishes.
    expect(card.querySelector('time')).toBeNull()
    expect(eachOf(card, '[popover] a')).toEqual([
      '.ics file of the series, for Apple, Outlook and other calendars',
      'OCM Community Calls on Google Calendar',
      'Add the series to your Google calendar',
    ])
  })

  it('says how the link of the call reaches a guest, and who leads it', () => {
    const card = at(page, 'meeting-community-calls')
    expect(eachOf(card, '[role=note]')[0]).toBe(
      'Info: How to joinThe MS Teams link comes with the calendar invite.' +
        'Link posted in #open-component-model one week before. Calendar invites are posted there too.',
    )
    expect(eachOf(card, 'dl > div')).toEqual([
      'RecordingsOCM YouTube channel – Community callsSlides and agendas of past calls – Community calls',
      'Led byAt least one OCM Core Maintainer',
    ])
  })

  it('says what to expect, what to bring and that the call is recorded', () => {
    const card = at(page, 'meeting-community-calls')
    expect(eachOf(card, 'summary')).toEqual(['What to expect', 'What to bring'])
    expect(eachOf(card, 'summary + div')[0]).toMatch(
      /^Hear and discuss .* Whatever you raise, you will get an answer\.$/,
    )
    expect(['ideas', 'issues', 'concepts', 'questions'].map((id) => saidAt(page, `item-bring-${id}`))).toEqual([
      'Thoughts on what would improve OCM',
      'Problems to be talked over and solved',
      'Concepts that you would like to develop with others',
      'Questions on the community or on what is planned',
    ])
    expect(eachOf(card, '.mh\\:callout-title')).toEqual(['Info: How to join', 'Note: Meeting recordings'])
  })

  it('leads speakers and contributors to Slack first', () => {
    expect(eachOf(at(page, 'contribution-speak'), 'dd')).toEqual(['#open-component-model'])
    expect(eachOf(at(page, 'contribution-send-changes'), 'dd')).toEqual(['good first issue', '#open-component-model'])
  })

  it('says how to report a vulnerability, and how not to', () => {
    expect(saidAt(page, 'policy-security-policy')).toMatch(
      /How to reportThe security policy explains what to do\.Report a vulnerability: Open Source Security PolicyDanger: Don’t report this publiclyKeep it out of the public GitHub issues\.$/,
    )
    expect(saidAt(page, 'policy-cncf-code-of-conduct')).toContain('Adopted from CNCF')
  })
})
