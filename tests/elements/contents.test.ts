import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { contentOf, elementContents } from '../../src/elements/contents.tsx'
import type { MoothallTag } from '../../src/elements/tag.ts'
import * as components from '../../src/index.ts'
import { community, now } from '../hosts/community.ts'

const html = (tag: MoothallTag, given = {}, data: unknown = community): string =>
  renderToStaticMarkup(contentOf(tag, data, given, now))

const rendered = <Props extends object>(component: FunctionComponent<Props>, props: Props): string =>
  renderToStaticMarkup(createElement(component, props))

const { channels = [], meetings = [], bodies = [], policies = [] } = community

/** Components that are no part of a page, that frame what a site puts in them, or that are for React's hydration. */
const withoutElement = ['CommunityHtml', 'CommunityMeta', 'ProseText', 'Section', 'TableOfContents']

/** Tags that are shorter than the name. */
const shortened: Readonly<Record<string, string>> = {
  'moothall-community-page': 'moothall-community',
  'moothall-callout-note': 'moothall-callout',
}

it('there is an element for each component, named after it', () => {
  const tags = Object.keys(components)
    .filter((name) => /^[A-Z]/.test(name) && !/(?:Item|Row)$/.test(name) && !withoutElement.includes(name))
    .map((name) => `moothall${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
    .map((tag) => shortened[tag] ?? tag)
  expect(Object.keys(elementContents).toSorted()).toEqual(tags.toSorted())
})

describe('an element shows what its component shows', () => {
  it.each<[MoothallTag, string]>([
    ['moothall-community', rendered(components.CommunityPage, { community, now })],
    ['moothall-channel-list', rendered(components.ChannelList, { channels, id: 'channels' })],
    ['moothall-next-meeting', rendered(components.NextMeeting, { meetings, now })],
    ['moothall-upcoming-meetings', rendered(components.UpcomingMeetings, { meetings, now })],
    ['moothall-social-links', rendered(components.SocialLinks, { channels })],
    [
      'moothall-foundation-badge',
      rendered(components.FoundationBadge, { foundation: community.foundation!, maturity: 'incubating' }),
    ],
    ['moothall-policy-card', rendered(components.PolicyCard, { policy: policies[0]! })],
  ])('%s', (tag, expected) => {
    expect(html(tag)).toBe(expected)
  })

  it('moothall-callout', () => {
    const note = html('moothall-callout', {}, { kind: 'tip', title: 'Early', body: 'Come early.' })
    expect(note).toMatch(/^<div role="note" /)
    expect(note).toContain('<bdi class="mh:unseen">Tip: </bdi><bdi>Early</bdi>')
    expect(note).toContain('Come early.')
  })

  it('moothall-subscribe-menu', () => {
    const feedHref = 'https://example.org/all.ics'
    expect(html('moothall-subscribe-menu', { feedHref, label: 'Follow' }, undefined)).toBe(
      rendered(components.SubscribeMenu, { feedHref, label: 'Follow' }),
    )
  })

  it('moothall-local-time', () => {
    const time = { start: now, timeZone: 'Asia/Tokyo' }
    expect(html('moothall-local-time', time, undefined)).toBe(rendered(components.LocalTime, time))
  })
})

it.each(Object.keys(elementContents) as MoothallTag[])('%s shows something of a whole community', (tag) => {
  const note = { kind: 'tip', body: 'Come early.' }
  const given = { feedHref: 'https://example.org/all.ics', start: now, timeZone: 'UTC' }
  const { data } = elementContents[tag]
  expect(html(tag, given, data === 'note' ? note : community)).toMatch(/^<\w+ [^>]*data-moothall=""[^>]*>.+/)
})

describe('attributes', () => {
  it('choose entries, in their order', () => {
    const found = [...html('moothall-channel-list', { only: ['list', 'chat'] }).matchAll(/<li id="([^"]+)/g)]
    expect(found.map(([, id]) => id)).toEqual(['channel-list', 'channel-chat'])
  })

  it('choose one card, and the ways into a calendar of one meeting', () => {
    const given = { only: ['weekly-call'] }
    expect(html('moothall-meeting-card', given).match(/<article/g)).toHaveLength(1)
    expect(html('moothall-add-to-calendar', given).match(/<button/g)).toHaveLength(1)
    expect(html('moothall-governance-card', { only: ['none'] })).toBe('')
    expect(bodies).toHaveLength(1)
  })

  it('what is not shown is linked to its own address, never to an anchor that is not there', () => {
    expect(html('moothall-governance-card')).toContain('href="https://harbour.zulip.example/larkspur"')
    expect(html('moothall-governance-card')).not.toContain('href="#channel-chat"')
  })

  it('set heading, level, prefix, language and number of dates', () => {
    const given = {
      heading: 'Termine',
      headingLevel: 4,
      idPrefix: 'lark-',
      locale: 'de',
      count: 1,
      only: ['weekly-call'],
    }
    const text = html('moothall-meeting-schedule', given)
    expect(text).toContain('<h4 id="lark-meetings--heading"><bdi>Termine</bdi></h4>')
    expect(text).toContain('id="lark-meeting-weekly-call"')
    expect(text).toMatch(/Donnerstag, 4\.\sApril/)
    expect(text.match(/<time /g)).toHaveLength(1)
  })

  it('reach the whole page', () => {
    const text = html('moothall-community', {
      showContents: true,
      headingLevel: 2,
      feedHref: 'https://example.org/a.ics',
    })
    expect(text).toContain('data-slot="table-of-contents"')
    expect(text).toContain('<bdi>Larkspur community</bdi></h2>')
    expect(text).toContain('href="webcal://example.org/a.ics"')
  })
})
