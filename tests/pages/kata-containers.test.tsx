import { beforeEach, describe, expect, it } from 'vitest'

import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { at, eachOf, linksOf, outlineOf, saidAt, showPage } from './page.tsx'

describe('the page of Kata Containers', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = showPage(kataContainers)
  })

  it('has every link', () => {
    const calendars = /^https:\/\/(calendar\.google|outlook\.live|outlook\.office|calendar\.yahoo)\.com\//
    expect(
      linksOf(page)
        .filter((href) => !calendars.test(href))
        .toSorted(),
    ).toEqual(
      [
        'https://katacontainers.io',
        'https://medium.com/kata-containers/',
        'https://github.com/kata-containers/documentation/tree/master/install',
        'https://github.com/kata-containers',
        'https://www.katacontainers.io/collateral/kata-containers-overview-july22.pdf',
        'https://katacontainers.io/collateral/kata-containers-1pager.pdf',
        'https://KataContainers.Biterg.io',
        'https://katacontainers.slack.com/',
        'https://join.slack.com/t/katacontainers/shared_invite/zt-16w1u6usn-sK871qbMxVN8KsCP5Gr56A',
        'http://webchat.oftc.net/?channels=kata-dev',
        'http://webchat.oftc.net/?channels=kata-general',
        'http://lists.katacontainers.io/cgi-bin/mailman/listinfo',
        'mailto:info@katacontainers.io',
        'https://bsky.app/profile/katacontainers.io',
        'https://twitter.com/katacontainers',
        'https://etherpad.opendev.org/p/Kata_Containers_Architecture_Committee_Mtgs',
        'https://zoom.us/meeting/tJUpc-2opjkjGNCIo1YFpKlcoLn909gWv_iH/ics?icsToken=98tyKuCpqj8uGtyXuRuDRowcBo-gLPTxiHpEjY1-tRC0OgZDSQ_1Oc5Ma-ImF-_G',
        'https://openinfra.dev/summit/',
        'https://openinfra.dev/ptg',
        'https://github.com/kata-containers/community',
        'https://openinfra.dev/legal/code-of-conduct',
      ].toSorted(),
    )
  })

  it('has these headings', () => {
    expect(outlineOf(page)).toEqual([
      '1 Community',
      '2 How to contribute',
      '2 Communications',
      '2 Meetings',
      '3 Architecture Committee',
      '3 Marketing SIG',
      '2 Collaborate',
      '2 Governance',
      '2 Committees and groups',
      '3 Architecture Committee',
      '3 Marketing SIG',
      '2 Code of Conduct',
      '3 Code of Conduct',
    ])
  })

  it('names the project, its foundation and its blog', () => {
    expect(saidAt(page, 'community--title')).toMatch(
      /^Kata ContainersA project of OpenInfra FoundationBlogCommunity.*Join the chatWebsite$/,
    )
  })

  it('says what each resource is, which is archived and which is dated', () => {
    expect(eachOf(page, '#how-to-contribute li')).toEqual([
      'github.com/kata-containersRepository · The code on GitHub',
      'Onboarding deckPresentation · A presentation, as a PDF. Its file name ends in “july22”.',
      'Overview one-pagerPDF',
      'KataContainers.Biterg.ioMetrics · Figures on the contributors to Kata Containers',
      'Installation guidesArchivedDocumentation',
    ])
  })

  it('has its channels, with an invitation to Slack that is marked as temporary', () => {
    expect(eachOf(page, '#communications li')).toEqual([
      'Kata SlackInvite links expireGet an invitation to Kata SlackOpen Kata Slack',
      '#kata-marketingSlack · Kata Slack · The Marketing SIG can be found here.Open #kata-marketing',
      '#kata-devIRC · OFTCOpen #kata-dev',
      '#kata-generalIRC · OFTCOpen #kata-general',
      'Mailing listslists.katacontainers.ioOpen Mailing lists',
      'info@katacontainers.ioEmailOpen info@katacontainers.io',
      '@katacontainers.ioBlueskyOpen @katacontainers.io',
      '@katacontainersX (Twitter)Open @katacontainers',
    ])
  })

  it('says when the Architecture Committee meets, on its own clock', () => {
    const card = '#meeting-architecture-committee-meeting'
    expect(eachOf(page, `${card} .mh\\:rule`)).toEqual(['Every Thursday, 13:00 UTC'])
    expect(eachOf(page, `${card} .mh\\:when`)).toEqual(['Updated 3 May 2026Thursday 7 May13:00UTC'])
    expect(eachOf(page, `${card} .mh\\:later > li`)).toEqual(['Thu 14 May 13:00', 'Thu 21 May 13:00'])
    expect(eachOf(page, `${card} .mh\\:join`)).toEqual(['Call details on the etherpad – Architecture Committee'])
    expect(eachOf(page, `${card} dl > div`)).toEqual([
      'AgendaAgendas on the etherpad – Architecture Committee',
      'CalendarAdd this meeting to your calendar – Architecture Committee',
    ])
  })

  it('says that the Marketing SIG publishes no time, shows no date of it, and where to find it', () => {
    const card = at(page, 'meeting-marketing-sig-meeting')
    expect(eachOf(card, '.mh\\:rule-large')).toEqual(['No regular time published'])
    expect(card.querySelector('time, button')).toBeNull()
    expect(eachOf(card, '.mh\\:join')).toEqual([
      'Ask on the mailing list – Mailing lists – Marketing SIG',
      'Ask in #kata-marketing – Marketing SIG',
    ])
  })

  it('has two events without dates', () => {
    expect(eachOf(page, '#collaborate li')).toEqual([
      'OpenInfra SummitDates not published yet',
      'PTGDates not published yet',
    ])
  })

  it('has the four opens, two bodies and the code of conduct of the foundation', () => {
    expect(eachOf(page, '#governance li')).toEqual(['Open Source', 'Open Design', 'Open Development', 'Open Community'])
    expect(eachOf(page, '#committees-and-groups article h3')).toEqual(['Architecture Committee', 'Marketing SIG'])
    expect(eachOf(at(page, 'body-architecture-committee'), 'li')).toEqual([
      'Current members: Governance, elections and the current committee',
      'Meetings – Architecture Committee',
    ])
    expect(eachOf(at(page, 'body-marketing-sig'), 'li')).toEqual([
      'Meetings – Marketing SIG',
      'Mailing lists',
      '#kata-marketing',
    ])
    expect(saidAt(page, 'policy-openinfra-code-of-conduct')).toContain('Adopted from OpenInfra Foundation')
  })
})
