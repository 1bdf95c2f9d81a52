import { whyRefused } from '../data/safeHref.ts'
import { tellDeveloper } from './tellDeveloper.ts'

/** Says that an address is not taken, and why. */
export function tellRefused(at: string, address: unknown, outcome: string): void {
  // Asked here, so that bundlers see that nobody needs the reasons in production.
  if (process.env.NODE_ENV !== 'production') {
    tellDeveloper(() => `${at}: ${JSON.stringify(address)} ${outcome}: ${whyRefused(address)}.`)
  }
}
