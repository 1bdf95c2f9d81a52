import type { Community } from '../../../src/model/community.ts'
import type { Person } from '../../../src/model/people.ts'
import { inventedPerson } from './invented-people.ts'

/** Terms last two years, and half of the seats are elected each spring. */
const seat = (number: number, from: number): Person => ({
  ...inventedPerson(number * 3),
  term: { from: `${from}-04-01`, to: `${from + 2}-03-31` },
})

/** A technical committee with terms, a seat that nobody holds, and those who have left. */
export const technicalCommittee: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'lintel',
  name: 'Lintel',
  url: 'https://lintel.example/',
  title: 'Who decides about Lintel',
  tagline: 'Seven seats, filled by those who contribute',
  channels: [
    {
      id: 'committee-list',
      kind: 'mailing-list',
      name: 'Committee list',
      href: 'https://lists.lintel.example/committee',
      access: { read: 'public', post: 'members' },
    },
  ],
  meetings: [
    {
      id: 'committee-call',
      name: 'Committee call',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        from: '2026-04-07',
        time: '16:00',
        timeZone: 'Europe/Berlin',
        durationMinutes: 60,
        exceptions: [{ kind: 'cancelled', date: '2026-05-05', reason: 'Most of us are at the spring summit.' }],
      },
      join: { via: 'committee-list', lead: { count: 1, unit: 'day' } },
      access: 'public',
    },
  ],
  bodies: [
    {
      id: 'technical-committee',
      name: 'Technical committee',
      kind: 'steering',
      description: 'Seven seats, of which no more than two may go to people of one company.',
      members: [
        { ...seat(1, 2025), role: 'Chair' },
        seat(2, 2025),
        seat(3, 2025),
        { ...seat(4, 2026), role: 'Secretary' },
        seat(5, 2026),
        seat(6, 2026),
        { id: 'seventh-seat', vacant: true, role: 'Seventh seat', term: { from: '2026-04-01', to: '2028-03-31' } },
      ],
      decision: 'By lazy consensus within a week; if somebody objects, by a majority of the seats that are filled.',
      elections: [
        { kind: 'paragraph', text: 'Whoever had three changes merged in the year before may vote.' },
        {
          kind: 'list',
          ordered: true,
          items: [
            { id: 'nominations', text: 'Nominations are open for two weeks in February.' },
            { id: 'ballot', text: 'The ballot is open for two weeks in March.' },
            { id: 'terms', text: 'Terms begin on 1 April.' },
          ],
        },
      ],
      charter: { label: 'Charter', href: '/charter' },
      meetings: ['committee-call'],
      channels: ['committee-list'],
    },
  ],
  people: Array.from({ length: 9 }, (_, number) => ({
    ...seat(40 + number, 2016 + number - (number % 2)),
    id: `former-${number + 1}`,
    status: 'emeritus',
  })),
  sections: [
    { kind: 'bodies', id: 'committee', heading: 'The committee' },
    { kind: 'meetings', heading: 'When it meets' },
    { kind: 'channels', heading: 'Where it can be read and reached' },
    {
      kind: 'people',
      id: 'former-members',
      heading: 'Former members',
      intro: 'They gave the project two years of their time or more.',
    },
  ],
}
