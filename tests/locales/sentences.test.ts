import { describe, expect, it } from 'vitest'

import { describeSchedule } from '../../src/calendar/describeSchedule.ts'
import { shippedLocales } from '../../src/i18n/shippedLocales.ts'
import { wordsFor } from '../../src/locales/wordsFor.ts'
import { schedules } from './schedules.ts'
import type { Sentences } from './sentences/sentences.ts'

describe.each(shippedLocales)('a schedule in %s', async (locale) => {
  const { default: sentences } = (await import(`./sentences/${locale}.ts`)) as { default: Sentences }
  it.each(Object.entries(schedules))('%s', (name, schedule) => {
    const messages = wordsFor(locale, undefined)
    expect(describeSchedule(schedule, { locale, messages })).toBe(sentences[name as keyof Sentences])
  })
})
