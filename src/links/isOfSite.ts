import { isAbsolute } from './addressHost.ts'

/** Whether an address is that of another page of the site. */
export const isOfSite = (href: string | undefined): href is string =>
  href !== undefined && !href.startsWith('#') && !isAbsolute(href)
