import { vi } from 'vitest'

import { sweepJunk } from '../fixtures/junkSweep.ts'

vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production'
})

// Other cases than in development.
sweepJunk({ counts: { ofSample: 160, ofOthers: 10, ofPage: 12, first: 2 }, least: 5000 })
