import type { Community } from 'moothall/model'

export const community: Community = {
  version: 1,
  id: 'lantern',
  name: 'Lantern',
  url: 'https://lantern.example',
  channels: [
    { id: 'chat', kind: 'matrix', name: 'Lantern chat', href: 'https://matrix.to/#/#lantern:lantern.example' },
    { id: 'list', kind: 'mailing-list', name: 'Announcements', href: 'https://lists.lantern.example/announce' },
  ],
  meetings: [
    {
      id: 'weekly-call',
      name: 'Weekly call',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '16:00',
        timeZone: 'Europe/Berlin',
        durationMinutes: 60,
      },
      join: { href: 'https://meet.lantern.example/weekly' },
    },
    {
      id: 'office-hours',
      name: 'Office hours',
      schedule: { kind: 'unscheduled', reason: 'to-be-decided' },
      join: { via: 'chat' },
    },
  ],
}
