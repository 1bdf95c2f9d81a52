import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import { readAt, takeDeveloperMessages } from '../finders.ts'
import { type DocumentKind, documentsOf } from '../fixtures/anyCommunity.ts'
import { componentNames } from '../fixtures/components.ts'
import { propsFromCommunity } from '../fixtures/dataProps.ts'
import { hydrationFault } from '../fixtures/hydration.ts'
import { now } from '../fixtures/samples.ts'

// As in fuzz.test.ts.
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 0)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 14)

const kinds: readonly DocumentKind[] = ['plain', 'odd ids', 'hostile texts', 'hostile raw']

function propsOf(component: string, document: Community): Record<string, unknown> | undefined {
  try {
    return propsFromCommunity(component, document)
  } catch {
    return undefined
  }
}

/** The fault when a browser hydrates the HTML of a server, or what the console says of it. */
function faultOf(component: string, props: Record<string, unknown>): string | undefined {
  try {
    return hydrationFault(component, props, {
      wrapper: StrictMode,
      look: () => {
        const [said] = vi.mocked(console.error).mock.calls
        return said && `says: ${said.join(' ').slice(0, 300)}`
      },
    })
  } finally {
    vi.mocked(console.error).mockClear()
  }
}

it.each(kinds)('documents of the kind %s hydrate in silence', { timeout: 60_000 + SECONDS * 1000 }, (kind) => {
  readAt(now)
  const end = performance.now() + (SECONDS / kinds.length) * 1000
  const faults = new Map<string, string>()
  let seed = FIRST_SEED
  do {
    for (const document of documentsOf(kind, seed, 1)) {
      for (const component of componentNames) {
        const props = propsOf(component, document)
        const fault = props && faultOf(component, props)
        if (fault) faults.set(`${component}: ${fault.replaceAll(/\d+/g, '0').slice(0, 90)}`, `seed ${seed}: ${fault}`)
      }
    }
    seed += 1
  } while (performance.now() < end)
  takeDeveloperMessages()
  if (faults.size > 0) throw new Error([...faults].slice(0, 20).join('\n'))
  expect(seed).toBeGreaterThan(FIRST_SEED)
})
