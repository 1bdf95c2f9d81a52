/** What addresses within a site depend on. */
export interface SiteAddresses {
  /** The origin of the site. */
  url: string
  /** With a slash at each end; of a locale it has the folder of the locale. */
  baseUrl: string
  /** Whether paths of pages end with a slash; undefined leaves them as they are written. */
  trailingSlash?: boolean
}

/** A last part of a path that names a file, such as `calendar.ics`, and no version, such as `1.2`. */
const ofFile = /\.(?!html?$)[a-z]\w*$/i

const pathOf = (address: string): string => /^[^?#]*/.exec(address)![0]

/** Whether an address is one of a page of the site, which its build knows. */
export const isOfPage = (address: string): boolean => !ofFile.test(pathOf(address))

/** An address of the data as the site's own links write it: below `baseUrl`, and with or without a slash at its end. */
export function siteAddress(address: string, { baseUrl, trailingSlash }: SiteAddresses): string {
  const isBelow = address.startsWith(baseUrl) || !address.startsWith('/')
  const whole = isBelow ? address : baseUrl + address.slice(1)
  const path = pathOf(whole)
  if (trailingSlash === undefined || path === '' || path === baseUrl || !isOfPage(whole)) return whole
  return path.replace(/\/+$/, '') + (trailingSlash ? '/' : '') + whole.slice(path.length)
}
