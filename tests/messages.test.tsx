import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import type { MessageOverrides } from '../src/i18n/messages.ts'
import { ResourceList } from '../src/ResourceList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const show = (messages: unknown) => render(<ResourceList resources={[]} messages={messages as MessageOverrides} />)

it.each<[string, unknown, string[]]>([
  [
    'a part that does not exist',
    { chanels: {} },
    ['messages.chanels: There is no message "chanels" here. Write channels, if that is meant.'],
  ],
  [
    'a word that does not exist',
    { resources: { emty: 'None' } },
    ['messages.resources.emty: There is no message "emty" here. Write empty, if that is meant.'],
  ],
  [
    'a placeholder that is never filled',
    { schedule: { weekly: 'Jeden {dayz}' } },
    ['messages.schedule.weekly: A placeholder must be {days}; received {dayz}. Write one of those, or remove it.'],
  ],
  [
    'a list in place of words',
    { resources: ['None'] },
    ['messages.resources: Messages must be an object; received a list. Write the names of messages in it.'],
  ],
])('a developer is warned once of %s', (_what, messages, expected) => {
  const { rerender } = show(messages)
  rerender(<ResourceList resources={[]} messages={messages as MessageOverrides} />)
  expect(takeDeveloperMessages()).toEqual(expected.map((text) => `moothall: ${text}`))
})

it('words of a site take the place of the library’s without a warning', () => {
  show({ resources: { empty: 'Noch nichts' }, schedule: { weekly: 'Jeden {days}' }, page: undefined })
  expect(screen.getByText('Noch nichts')).toBeInTheDocument()
})
