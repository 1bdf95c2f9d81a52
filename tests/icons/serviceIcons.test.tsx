import { render } from '@testing-library/react'
import { wcagContrast } from 'culori'
import { expect, it } from 'vitest'

import { ChannelList } from '../../src/ChannelList.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import type { Channel } from '../../src/model/channel.ts'

const chat: Channel = { id: 'chat', kind: 'zulip', name: '#kiln', href: 'https://chat.example.org/' }

const drawings = () => [...document.querySelectorAll('.mh\\:sign path')].map((path) => path.getAttribute('d'))

it('are the marks of the services that have one', () => {
  expect(Object.keys(serviceIcons).toSorted()).toEqual(
    'bluesky discord github github-discussions gitlab mastodon matrix rss x youtube zulip'.split(' '),
  )
})

it.each(Object.entries(serviceIcons))('the mark of %s can be seen in both schemes', (_kind, icon) => {
  if (!icon.color) return
  expect(wcagContrast(icon.color.light, '#f5f5f6')).toBeGreaterThanOrEqual(3)
  expect(wcagContrast(icon.color.dark, '#1c1c1f')).toBeGreaterThanOrEqual(3)
})

it('stand in the place of the line drawing of a kind, in a colour for each scheme', () => {
  render(<ChannelList channels={[chat]} icons={serviceIcons} />)
  expect(drawings()).toEqual([serviceIcons.zulip?.path])
  expect(document.querySelector('path')).toHaveAttribute('color', 'light-dark(#5985f0, #6492fe)')
})

it('are plain data, which a server can hand to a browser', () => {
  expect(JSON.parse(JSON.stringify(serviceIcons))).toEqual(serviceIcons)
})

it("give way to a site's own icon of a channel, and to the line drawing of a kind without a mark", () => {
  render(
    <ChannelList
      channels={[chat, { ...chat, id: 'slack', kind: 'slack' }]}
      icons={{ ...serviceIcons, chat: <img alt="" src="/kiln.svg" /> }}
    />,
  )
  expect(document.querySelector('img')).toHaveAttribute('src', '/kiln.svg')
  expect(drawings()).toEqual(['M9.5 4 7.5 20M16.5 4l-2 16M4.5 9.5h16M3.5 14.5h16'])
})
