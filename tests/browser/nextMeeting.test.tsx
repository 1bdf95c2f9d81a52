import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { wordsFor } from '../../src/locales/wordsFor.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { NextMeeting } from '../../src/NextMeeting.tsx'
import { now } from '../../stories/data/now.ts'

// Of which the day is not known, so that its chip says it, in as many words as the language needs.
const call: Meeting = {
  id: 'call',
  name: 'Call',
  schedule: {
    kind: 'approximate',
    every: { min: 4, max: 8, unit: 'week' },
    weekday: 'WE',
    time: '17:00',
    timeZone: 'UTC',
  },
}

it.each([
  ['en', 'Date to be announced', 360, 'ends the line'],
  ['de', 'Termin wird noch bekannt gegeben', 360, 'begins a line of its own'],
  ['de', 'Termin wird noch bekannt gegeben', 500, 'ends the line'],
  ['ar', 'يُعلن عن الموعد لاحقًا', 360, 'ends the line'],
  ['ar', 'يُعلن عن الموعد لاحقًا', 200, 'begins a line of its own'],
])('in %s, "%s" above a meeting %i pixels wide %s', (locale, words, width, place) => {
  const { container } = render(
    <div dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ width }}>
      <NextMeeting meetings={[call]} now={now} locale={locale} messages={wordsFor(locale, undefined)} />
    </div>,
  )
  const boxOf = (selector: string): DOMRect => container.querySelector(selector)!.getBoundingClientRect()
  const [label, title] = [boxOf('[data-part="label"]'), boxOf('.mh\\:next-title')]
  const chip = [...container.querySelectorAll('.mh\\:next-top .mh\\:chip')].find((each) => each.textContent === words)!
  const { left, right, top } = chip.getBoundingClientRect()
  const isBelow = top >= label.bottom
  expect(isBelow).toBe(place !== 'ends the line')
  const [start, end] =
    locale === 'ar' ? [title.right - right, left - title.left] : [left - title.left, title.right - right]
  expect(isBelow ? start : end).toBeCloseTo(0, 0)
})
