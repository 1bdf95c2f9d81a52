// The table of schedules in words in the reference: every form that is read, with what it means.

const odd = '1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53'
const even = '2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52'
const utc = "time: '16:00', timeZone: UTC"
const recurring = (rule, rest = utc) => `{ kind: recurring, rule: "${rule}", ${rest} }`
const unscheduled = (reason) => `{ kind: unscheduled, reason: ${reason} }`

/** The rows: a form, what stands behind it, its meaning in fields as YAML, and other words for the form. */
export const scheduleRows = [
  ['every Thursday', '16:00 UTC', recurring('FREQ=WEEKLY;BYDAY=TH'), ['Thursdays', 'weekly on Thursday', 'each Thu']],
  [
    'every Monday, Wednesday and Friday',
    '16:00 UTC',
    recurring('FREQ=WEEKLY;BYDAY=MO,WE,FR'),
    ['every Mon, Wed & Fri', 'Mondays, Wednesdays and Fridays'],
  ],
  ['every weekday', '16:00 UTC', recurring('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'), ['Monday to Friday', 'Mon-Fri']],
  ['every day', '16:00 UTC', recurring('FREQ=DAILY'), ['daily']],
  [
    'every other Tuesday',
    '16:00 UTC from 2026-01-06',
    recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', `from: 2026-01-06, ${utc}`),
    ['every second Tuesday', 'every 2 weeks on Tuesday', 'fortnightly on Tuesday'],
  ],
  [
    'every 3 weeks on Monday and Thursday',
    '16:00 UTC from 2026-01-05',
    recurring('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH', `from: 2026-01-05, ${utc}`),
    ['every three weeks, Monday and Thursday'],
  ],
  [
    'every other day',
    '16:00 UTC from 2026-01-06',
    recurring('FREQ=DAILY;INTERVAL=2', `from: 2026-01-06, ${utc}`),
    ['every 2 days'],
  ],
  ['odd weeks Tuesday', '16:00 UTC', recurring(`FREQ=YEARLY;BYWEEKNO=${odd};BYDAY=TU`), ['odd weeks on Tuesday']],
  ['even weeks Tuesday', '16:00 UTC', recurring(`FREQ=YEARLY;BYWEEKNO=${even};BYDAY=TU`), ['even weeks on Tuesday']],
  [
    'first Monday of the month',
    '16:00 UTC',
    recurring('FREQ=MONTHLY;BYDAY=1MO'),
    ['1st Monday of every month', 'monthly on the first Monday'],
  ],
  [
    'first and third Wednesday of the month',
    '16:00 UTC',
    recurring('FREQ=MONTHLY;BYDAY=1WE,3WE'),
    ['every 1st & 3rd Wednesday in the month'],
  ],
  ['last Friday of the month', '16:00 UTC', recurring('FREQ=MONTHLY;BYDAY=-1FR'), ['last Fri of each month']],
  [
    'last working day of the month',
    '16:00 UTC',
    recurring('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
    ['last weekday of the month'],
  ],
  [
    'Wednesday after the second Tuesday of the month',
    '16:00 UTC',
    recurring('FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=9,10,11,12,13,14,15'),
    ['Wed after the 2nd Tue of every month'],
  ],
  ['15th of the month', '16:00 UTC', recurring('FREQ=MONTHLY;BYMONTHDAY=15'), ['15th of every month']],
  ['last day of the month', '16:00 UTC', recurring('FREQ=MONTHLY;BYMONTHDAY=-1'), ['last day of every month']],
  [
    'first Monday of every 3 months',
    '16:00 UTC from 2026-01-05',
    recurring('FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', `from: 2026-01-05, ${utc}`),
    ['every 3 months on the first Monday', 'quarterly on the first Monday'],
  ],
  ['2026-05-07', '16:00 UTC', `{ kind: single, date: 2026-05-07, ${utc} }`, []],
  [
    'every Thursday 16:00 UTC for 1h30m',
    '',
    recurring('FREQ=WEEKLY;BYDAY=TH', `${utc}, durationMinutes: 90`),
    ['every Thursday, 4pm UTC, 90 minutes', 'every Thursday 16:00 to 17:30 UTC'],
  ],
  [
    'every Thursday 16:00 UTC from 2026-01-08 until 2026-12-31',
    '',
    recurring('FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231', `from: 2026-01-08, ${utc}`),
    ['every Thursday 16:00 UTC starting 2026-01-08 through 2026-12-31'],
  ],
  [
    'Asia: every Tuesday 08:00 UTC, Americas: every Tuesday 16:00 UTC',
    '',
    `[${recurring('FREQ=WEEKLY;BYDAY=TU', "time: '08:00', timeZone: UTC, label: Asia")}, ${recurring('FREQ=WEEKLY;BYDAY=TU', `${utc}, label: Americas`)}]`,
    ['Asia: every Tuesday 08:00, Americas: every Tuesday 16:00 UTC'],
  ],
  [
    'about every 2 weeks on Wednesday',
    '16:00 UTC',
    `{ kind: approximate, every: { min: 2, max: 2, unit: week }, weekday: WE, ${utc} }`,
    ['about every other Wednesday'],
  ],
  [
    'about every 4 to 8 weeks on Wednesday',
    '',
    '{ kind: approximate, every: { min: 4, max: 8, unit: week }, weekday: WE }',
    ['every 4-8 weeks on Wednesday'],
  ],
  [
    'about every 2 weeks on Monday or Thursday',
    '',
    '{ kind: approximate, every: { min: 2, max: 2, unit: week }, weekday: [MO, TH] }',
    [],
  ],
  ['about every month', '', '{ kind: approximate, every: { min: 1, max: 1, unit: month } }', ['roughly every month']],
  ['to be decided', '', unscheduled('to-be-decided'), ['TBD', 'to be announced']],
  ['ad hoc', '', unscheduled('ad-hoc'), ['on demand', 'as needed']],
  ['announced elsewhere', '', unscheduled('announced-elsewhere'), ['see calendar']],
  ['not published', '', unscheduled('not-published'), ['unknown']],
  ['ended', '', '{ kind: ended }', ['no longer held']],
  ['ended 2025-12-31', '', '{ kind: ended, on: 2025-12-31 }', ['no longer held since 2025-12-31']],
]

const code = (text) => `\`${text}\``
const row = ([form, rest, meaning, others]) =>
  `| ${code([form, rest].filter(Boolean).join(' '))} | ${code(meaning)} | ${others.map(code).join(', ')} |`

/** The section of the reference about schedules in words. */
export const scheduleWords = `### Schedules in words

A schedule is best written as a line of English: the days, the time, the time zone, and how long it takes. Each row is a
form, what it means in fields, and other words that are read as the same. What could be meant in two ways is reported, with
the whole line for each of them.

- **Time**: \`16:00\`, \`4pm\`, \`4:30 PM\`, \`at 16:00\`, or from one time to another, \`15:00 to 16:00\`. Write \`12:00\` or \`00:00\`, not 12 am or
  12 pm, and \`09:30\`, not 9:30.
- **Time zone**: \`UTC\` or an [IANA name](https://www.iana.org/time-zones) such as \`Europe/Berlin\`. Given in the last slot alone it holds for all.
- **Length**: \`for 1h\`, \`for 45m\`, \`for 1h30m\`, or behind a comma, \`, 1 hour\`.
- **Limits**: \`from\` a date on which it is held, and \`until\` a date. Whatever comes less often than each week, day or month needs \`from\`.
- **Not known**: without a first date or without a time write \`about every …\`; without either, say why: \`to be decided\`, \`ad hoc\`,
  \`announced elsewhere\` or \`not published\`.

| You write | In fields | Or |
| --- | --- | --- |
${scheduleRows.map(row).join('\n')}`
