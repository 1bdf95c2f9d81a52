import { safeHref, whyRefused } from '../links/safeHref.ts'
import type { Field } from './field.ts'
import { withoutMail } from './source.ts'

/** Google names a calendar that belongs to nobody in the form of a mail address. */
const SHARED_CALENDAR = /(?:@|%40)group(?:\.v)?\.calendar\.google\.com/gi

/** Whether a text is a whole address of the web that a browser can open. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\S*$/i.test(text) && URL.canParse(text)

/** An address of the web, which then counts as carried over. Anything else is lost, with the reason. */
export function webAddress(field: Field): string | undefined {
  const address = field.peek()
  if (address === undefined) return field.isThere ? field.lose('an address is expected here') : undefined
  const href = safeHref(address)
  if (href === undefined) return field.lose(`the address is not taken: ${whyRefused(address)}`)
  if (!isWebAddress(href)) return field.lose('it is no whole address of the web')
  const plain = href.replace(SHARED_CALENDAR, '')
  if (withoutMail(plain) !== plain) return field.lose('the address has a mail address in it')
  field.carry()
  return href
}

/** The address of a list, by what programs for lists have in theirs. Others may be a person's. */
const LIST =
  /^[\w.+-]+@(?:(?:lists?|groups?|ml|mailman)\.[\w.-]+|(?:[\w-]+\.)*(?:googlegroups\.com|groups\.io|freelists\.org))$/i

/** The mail address of a mailing list, which then counts as carried over. An address that may be a person's is lost. */
export function listAddress(field: Field): string | undefined {
  const address = field.peek()
  if (address === undefined) return undefined
  if (!LIST.test(address)) return field.lose('nothing tells this mail address from that of a person')
  field.carry()
  return address
}
