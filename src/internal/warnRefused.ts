import { whyRefused } from '../data/safeHref.ts'
import { warnOnce } from './warnOnce.ts'

/** Says that an address is not taken, and why. */
export function warnRefused(at: string, address: unknown, outcome: string): void {
  // `isDevelopment` is another module's, and bundlers would keep the reasons. It is asked for a refused address alone.
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(() => `${at}: ${JSON.stringify(address)} ${outcome}: ${whyRefused(address)}.`)
  }
}
