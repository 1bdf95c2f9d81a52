import type { Community } from '../../../src/model/community.ts'

/** A project with one maintainer, of which next to nothing is known. */
export const oneMaintainer: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'pebble',
  name: 'Pebble',
  url: 'https://pebble.example/',
  repositories: [{ id: 'pebble', name: 'pebble', href: 'https://git.example/pebble' }],
  people: [{ id: 'maintainer', name: 'Tamsin Iyer' }],
}
