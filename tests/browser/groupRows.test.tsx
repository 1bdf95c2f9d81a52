import 'moothall/styles.css'
import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { GroupTable } from '../../src/GroupTable.tsx'
import type { Meeting } from '../../src/model/meeting.ts'

/** A name that the row of its group says already is there for assistive technology alone. */
it.each([
  ['Core', 'Core call', false],
  ['Core', 'Coretools call', true],
  ['Core', 'Docs call', true],
])('in the row of %s, "%s" is seen: %s', (group, name, isSeen) => {
  const call: Meeting & { isOffPage: true } = {
    isOffPage: true,
    id: 'call',
    name,
    schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '16:00', timeZone: 'UTC' },
  }
  const bodies = [{ id: 'group', kind: 'sig' as const, name: group, meetings: ['call'] }]

  render(<GroupTable bodies={bodies} now={Date.UTC(2026, 4, 3, 12)} related={{ meetings: [call] }} />)

  const shown = within(screen.getByRole('row', { name: /^Core/ }))
    .getByRole('listitem')
    .querySelector('.mh\\:entry-name')!
  expect(shown.getBoundingClientRect().width > 1).toBe(isSeen)
})

it.each([320, 900])('says in whole words who can join a meeting, at %s px', (width) => {
  const call: Meeting & { isOffPage: true } = {
    isOffPage: true,
    id: 'call',
    name: 'Core call',
    access: 'members',
    schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '16:00', timeZone: 'UTC' },
  }
  const bodies = [{ id: 'group', kind: 'sig' as const, name: 'Core', meetings: ['call'] }]

  render(
    <div style={{ width }}>
      <GroupTable bodies={bodies} now={Date.UTC(2026, 4, 3, 12)} related={{ meetings: [call] }} />
    </div>,
  )

  const range = document.createRange()
  range.selectNodeContents(screen.getByText('Members only', { selector: 'p' }))
  expect(new Set([...range.getClientRects()].map(({ top }) => top)).size).toBe(2)
})
