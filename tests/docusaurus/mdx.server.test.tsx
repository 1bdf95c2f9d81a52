import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'

import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { MeetingSchedule } from '../../src/docusaurus/mdx.tsx'

const { collectAnchor, collectLink } = vi.hoisted(() => ({
  collectAnchor: vi.fn<(name: string) => void>(),
  collectLink: vi.fn<(address: string) => void>(),
}))

vi.mock('@docusaurus/router', () => ({ useHistory: () => ({ push: () => {} }) }))
vi.mock('@docusaurus/useBrokenLinks', () => ({ default: () => ({ collectAnchor, collectLink }) }))
vi.mock('@generated/moothall/default/schedule.js', () => {
  const call = { html: '<p id="meeting-call">Weekly call</p>', anchors: ['meeting-call'], links: ['/agenda'] }
  const schedules = { '': { html: '<p>All</p>', anchors: [], links: [] }, call }
  return { default: { sheet: '/moothall.css', schedules: () => Promise.resolve({ default: schedules }) } }
})

/** All that a server sends. */
const streamed = (element: ReactElement): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
    })
  })

it('shows all meetings, with the style sheet before them', async () => {
  expect(await streamed(<MeetingSchedule />)).toMatch(/^<link rel="stylesheet" href="\/moothall\.css".*<p>All<\/p>/)
})

it('shows one meeting, and reports its anchors and links to the check of the site', async () => {
  expect(await streamed(<MeetingSchedule meeting="call" />)).toContain('Weekly call')
  expect(collectAnchor.mock.calls.map(([anchor]) => anchor)).toEqual(['meeting-call'])
  expect(collectLink.mock.calls.map(([link]) => link)).toEqual(['/agenda'])
})

it('fails the build for a meeting that does not exist', async () => {
  await expect(streamed(<MeetingSchedule meeting="cal" />)).rejects.toThrow(
    'MeetingSchedule: meeting must be one of call; received "cal".',
  )
})
