import { beforeEach, describe, expect, it } from 'vitest'

import { oci } from '../../stories/pages/data/oci.ts'
import { eachOf, linksOf, outlineOf, saidAt, showPage } from './page.tsx'

describe('the page of OCI', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = showPage(oci)
  })

  it('has every link', () => {
    const calendars = /^https:\/\/(calendar\.google|outlook\.live|outlook\.office|calendar\.yahoo)\.com\//
    expect(
      linksOf(page)
        .filter((href) => !calendars.test(href))
        .toSorted(),
    ).toEqual(
      [
        'https://opencontainers.org',
        'https://hackmd.io/El8Dd2xrTlCaCG59ns5cwg',
        'https://www.youtube.com/channel/UCpGceic1q4-3Tai0kgeBcwg',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/dev',
        'https://communityinviter.com/apps/opencontainers/join-the-oci-community',
        'https://github.com/opencontainers/runc',
        'https://github.com/opencontainers/runtime-spec',
        'https://github.com/opencontainers/image-spec',
        'https://github.com/opencontainers/runtime-tools',
        'https://github.com/opencontainers/image-tools',
        'https://github.com/opencontainers/go-digest',
        'https://github.com/opencontainers/selinux',
        'https://github.com/opencontainers/distribution-spec',
        'https://github.com/opencontainers/artifacts',
        'https://github.com/opencontainers/umoci',
        'https://github.com/opencontainers/oci-conformance',
        'https://github.com/opencontainers/tob',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/tob',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/trademark-board',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/cert-wg',
        '/community/certified',
      ].toSorted(),
    )
  })

  it('has these headings', () => {
    expect(outlineOf(page)).toEqual([
      '1 Connect with the Open Container Initiative community',
      '2 Open meetings',
      '3 Weekly open meeting',
      '2 Mailing list',
      '2 Chat',
      '2 GitHub',
      '2 Who decides',
      '3 Technical oversight board (TOB)',
      '3 Trademark board',
      '3 Certification working group',
    ])
  })

  it('says when the organisers meet, on their own clock on both sides of a clock change', () => {
    const card = '#meeting-weekly-open-meeting'
    expect(eachOf(page, `${card} .mh\\:rule`)).toEqual(['Every Thursday, 10:00 Pacific Time'])
    expect(eachOf(page, `${card} .mh\\:when`)).toEqual([
      'Updated 3 May 2026 Thursday 7 May10:00Pacific Time · 17:00 UTC',
    ])
    expect(eachOf(page, `${card} .mh\\:later > li`)).toEqual(['Thu 14 May 10:00', 'Thu 21 May 10:00'])
    const inWinter = showPage(oci, { now: Date.UTC(2026, 9, 25), idPrefix: 'winter-' })
    expect(
      [...inWinter.querySelectorAll('#winter-meeting-weekly-open-meeting time')].map((time) => [
        time.textContent,
        time.getAttribute('datetime'),
      ]),
    ).toEqual([
      ['10:00', '2026-10-29T17:00:00.000Z'],
      ['10:00', '2026-11-05T18:00:00.000Z'],
      ['10:00', '2026-11-12T18:00:00.000Z'],
    ])
  })

  it('says where the link, the agenda, the minutes and the recordings of the meeting are, and for whom it is', () => {
    expect(eachOf(page, '#meeting-weekly-open-meeting dl > div')).toEqual([
      'AgendaAgenda on HackMD',
      'MinutesMinutes on HackMD',
      'RecordingsRecordings on YouTube',
    ])
    const words = saidAt(page, 'meeting-weekly-open-meeting')
    expect(words).toContain('Anyone may suggest it on the HackMD page.')
    expect(words).toContain('TipIf you cannot make it, read the minutes')
    expect(words).toContain('Open to everyone')
  })

  it('has the mailing list', () => {
    expect(saidAt(page, 'channel-developer-list')).toBe(
      'Developer communityMailing listNetworkGoogle GroupsOpen Developer community',
    )
  })

  it('has the three bridged channels, of which the one on freenode is retired', () => {
    expect(eachOf(page, '#chat li')).toEqual([
      '#generalSlackWorkspaceOCI SlackBridged with#opencontainers (IRC) · #opencontainers (Matrix)' +
        'Get an invitation to OCI Slack',
      '#opencontainersMatrixAddress#opencontainers:matrix.orgBridged with#opencontainers (IRC) · #general (Slack)' +
        'Copy address of #opencontainers',
      '#opencontainersRetiredIRCNetworkfreenode.netAddress#opencontainers' +
        'Bridged with#general (Slack) · #opencontainers (Matrix)' +
        'WarningThis channel was listed on freenode, a network that the community no longer uses.',
    ])
    expect(page.querySelector('#channel-irc a[href^="irc"]')).toBeNull()
  })

  it('has eleven repositories in eight rows', () => {
    expect(eachOf(page, '#github > .mh\\:repos > li')).toEqual([
      'runc',
      'runtime-specimage-spec',
      'runtime-toolsimage-tools',
      'go-digestselinux',
      'distribution-spec',
      'artifacts',
      'umoci',
      'oci-conformance',
    ])
    expect(page.querySelectorAll('#github a')).toHaveLength(11)
  })

  it('has three bodies, and says which lists are for members only', () => {
    expect(['tob', 'trademark', 'certification'].map((id) => saidAt(page, `body-${id}`))).toEqual([
      'Technical oversight board (TOB)TOB on GitHubTOB on Google Groups',
      'Trademark boardTrademark board on Google Groups (Members only)',
      'Certification working groupCertification working group on Google Groups (Members only)OCI Certified Program',
    ])
  })
})
