import { readFileSync } from 'node:fs'

import type { Machine } from './buildModule.ts'

export const machine: Machine = {
  // The bundle of this file lies in a folder beside the sheets.
  sheet: (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'),
  // oxlint-disable-next-line moothall/no-host-clock -- a build has an instant; the option `now` takes its place
  now: () => Date.now(),
  zoneData: process.versions['tz'],
}
