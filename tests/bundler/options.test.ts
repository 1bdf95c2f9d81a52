import { expect, it } from 'vitest'

import { moothall } from './kiln.ts'

it.each([
  [{ themes: 'cncf' }, 'There is no option "themes" here. Write theme, if that is meant.'],
  [{ theme: 'ocx' }, /theme must be one of neutral, .*; received "ocx"\./],
  [{ locale: 'de_AT!' }, 'locale must be a language tag; received "de_AT!".'],
  [{ messages: { dates: { yourTim: 'x' } } }, 'messages.dates.yourTim: There is no message "yourTim" here.'],
  [{ idPrefix: 7 }, 'idPrefix must be a text; received 7.'],
  [{ now: Number.NaN }, 'now must be a finite number of epoch milliseconds; received NaN.'],
])('every plugin refuses the options %j', (options, reason) => {
  for (const plugin of Object.values(moothall))
    expect(() => (plugin as (given: unknown) => unknown)(options)).toThrow(reason)
})
