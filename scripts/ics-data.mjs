// Meetings to measure and check with: many zones and rules, exceptions, the same each time.

const zones = ['UTC', 'America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tokyo']
zones.push(
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Auckland',
)

const rules = [
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=MONTHLY;BYDAY=1WE',
  'FREQ=MONTHLY;BYDAY=2TH,4TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
]
rules.push('FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270630')
rules.push('FREQ=DAILY;COUNT=40', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=5,11;BYDAY=1MO')

const two = (number) => String(number).padStart(2, '0')
const later = (date, days) => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10)

/**
 * @param {number} count
 * @param {(schedule: object) => string[]} datesOf the first local dates of a schedule
 */
export function meetings(count, datesOf) {
  return Array.from({ length: count }, (_, index) => {
    const schedule = {
      kind: 'recurring',
      rule: rules[index % rules.length],
      time: `${two(7 + (index % 13))}:${two((index % 4) * 15)}`,
      timeZone: zones[index % zones.length],
      from: later('2026-01-01', (index * 7) % 120),
      durationMinutes: 30 + (index % 3) * 30,
    }
    const dates = datesOf(schedule)
    const exceptions = [
      { kind: 'cancelled', date: dates[index % 5] },
      { kind: 'moved', date: dates[5 + (index % 3)], to: { date: later(dates[5 + (index % 3)], 1), time: '10:30' } },
      { kind: 'added', date: later(dates[0], 3) },
    ].filter(({ date }) => date)
    return {
      id: `meeting-${index}`,
      name: `Working group ${index}, community call`,
      description: 'What is new; what is next. Everyone is welcome, and all questions are good ones: bring yours.',
      join: { href: `https://meet.example.org/rooms/${index}` },
      updatedOn: '2026-02-01',
      revision: index % 5,
      schedule: { ...schedule, exceptions: index % 2 ? exceptions : [] },
    }
  })
}
