import { whyRefused } from '../data/safeHref.ts'
import { tellDeveloper } from './tellDeveloper.ts'

/** Says that an address is not taken, and why. */
export function tellRefused(at: string, address: unknown, outcome: string): void {
  // `isDevelopment` is another module's, and bundlers would keep the reasons. It is asked for a refused address alone.
  if (process.env.NODE_ENV !== 'production') {
    tellDeveloper(() => `${at}: ${JSON.stringify(address)} ${outcome}: ${whyRefused(address)}.`)
  }
}
