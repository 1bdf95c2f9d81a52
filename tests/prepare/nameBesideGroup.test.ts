import { expect, it } from 'vitest'

import { nameBesideGroup } from '../../src/prepare/nameBesideGroup.ts'

it.each([
  ['Core call', 'Core', 'call'],
  ['Core – triage', 'Core', 'triage'],
  ['Gateways: office hours', 'Gateways SIG', 'office hours'],
  ['Core', 'Core', ''],
  ['Coretools call', 'Core', undefined],
  ['Core: triage', 'Coretools', undefined],
  ['Docs call', 'Core', undefined],
])('of %s in the row of %s it shows %s', (meeting, group, shown) => {
  expect(nameBesideGroup(meeting, group)).toBe(shown)
})
