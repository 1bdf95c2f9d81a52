import type { Community } from 'moothall/model'

/** What we know about our community. `npx moothall check` says what is wrong with such data in a JSON or YAML file. */
export const community: Community = {
  version: 1,
  id: 'lantern',
  name: 'Lantern',
  url: 'https://lantern.example',
  tagline: 'Lantern lights the way through logs. Anyone may join in.',
  meetings: [
    {
      id: 'weekly-call',
      name: 'Weekly call',
      description: 'Questions, demos and what comes next.',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '16:00',
        timeZone: 'Europe/Berlin',
        durationMinutes: 60,
      },
      join: { via: 'chat', lead: { count: 1, unit: 'day' } },
      access: 'public',
    },
  ],
  channels: [
    { id: 'chat', kind: 'matrix', name: 'Lantern chat', href: 'https://matrix.to/#/#lantern:lantern.example' },
    { id: 'list', kind: 'mailing-list', name: 'Announcements', href: 'https://lists.lantern.example/announce' },
  ],
  policies: [{ id: 'conduct', kind: 'code-of-conduct', name: 'Code of conduct', href: '/code-of-conduct' }],
}
