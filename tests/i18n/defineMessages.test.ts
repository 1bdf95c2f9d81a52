import { expect, expectTypeOf, it } from 'vitest'

import { defineMessages } from '../../src/i18n/defineMessages.ts'
import type { MessageOverrides, Messages } from '../../src/i18n/messages.ts'

it('words of a site are returned as they are', () => {
  const messages = {
    schedule: {
      weekly: 'Jeden {days}',
      everyWeeks: { one: 'Jeden {days}', few: '{count}', other: 'Alle {count} Wochen am {days}' },
      at: '{time} Uhr ({zone}), {when}',
      every: { day: { other: 'Etwa alle {count} Tage' } },
      ordinals: { '1': 'erster' },
    },
    meetings: { empty: 'Noch keine Treffen.' },
    page: undefined,
  } as const
  expect(defineMessages(messages)).toBe(messages)
})

it('words that no type knows are not compared: those of a file, or made of parts', () => {
  const fromFile: { meetings: { via: string }; schedule: Partial<Messages['schedule']> } = JSON.parse(
    '{ "meetings": { "via": "über {channel}" }, "schedule": {} }',
  )
  const whole: Partial<Messages> = {}
  expect(defineMessages(fromFile).meetings?.via).toBe('über {channel}')
  expect(defineMessages({ ...whole, page: { site: `Seite ${1 + 1}` } })).toEqual({ page: { site: 'Seite 2' } })
  expectTypeOf(defineMessages(whole)).toEqualTypeOf<MessageOverrides>()
})

it('a placeholder that is never filled is an error of its text', () => {
  expect([
    // @ts-expect-error there is {days}
    defineMessages({ schedule: { weekly: 'Jeden {dayz}' } }),
    // @ts-expect-error one of two is wrong
    defineMessages({ schedule: { until: '{rule} bis {dat}' } }),
    // @ts-expect-error one form of a plural
    defineMessages({ schedule: { hours: { one: 'eine Stunde', few: '{cuont} Stunden', other: '{count} Stunden' } } }),
    // @ts-expect-error in a table
    defineMessages({ people: { handle: { github: '{nam} auf GitHub' } } }),
    // @ts-expect-error a plural in a table
    defineMessages({ schedule: { every: { day: { other: 'Alle {days} Tage' } } } }),
    // @ts-expect-error a message without placeholders
    defineMessages({ meetings: { join: '{name} beitreten' } }),
  ]).toHaveLength(6)
})

it('a name that the library does not have is an error', () => {
  expect([
    // @ts-expect-error a part
    defineMessages({ meeting: { join: 'Beitreten' } }),
    // @ts-expect-error a message
    defineMessages({ meetings: { jion: 'Beitreten' } }),
    // @ts-expect-error an entry of a table
    defineMessages({ channels: { kinds: { slak: 'Slack' } } }),
    // @ts-expect-error what is no text
    defineMessages({ meetings: { join: 1 } }),
  ]).toHaveLength(4)
})
