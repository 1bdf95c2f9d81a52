import type { Community } from '../../../src/model/community.ts'
import { inventedPerson } from './invented-people.ts'

const areas = ['Compiler', 'Library', 'Documentation', 'Infrastructure', 'Releases']

/** The maintainers of a large project: five hundred people with their companies. */
export const maintainersList: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'trellis',
  name: 'Trellis',
  url: 'https://trellis.example/',
  title: 'The maintainers of Trellis',
  description: 'Everyone who may merge a change, with the company that pays for their time, if one does.',
  people: Array.from({ length: 500 }, (_, number) => ({
    ...inventedPerson(number),
    role: areas[number % areas.length]!,
    ...(number % 25 === 24 && { status: 'emeritus' as const }),
  })),
  sections: [{ kind: 'people', id: 'maintainers', heading: 'Maintainers' }],
}
