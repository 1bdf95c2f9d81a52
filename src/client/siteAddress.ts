/** A last part of a path that names a file, such as `calendar.ics`. Routers know pages alone. */
const ofFile = /\.(?!html?$)\w+$/

/**
 * The address within the site to which a click leads, for the site's router; undefined where the browser follows it
 * better: to other sites, files, other windows, and other places on the same page.
 */
export function siteAddress(event: MouseEvent): string | undefined {
  const { target, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event
  const link = (target as Element).closest('a')
  if (!link || button !== 0 || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return undefined
  const { origin, pathname, search, hash } = link
  if (origin !== location.origin || link.target || link.download || ofFile.test(pathname)) return undefined
  const isSamePage = pathname === location.pathname && search === location.search
  return isSamePage && hash !== '' ? undefined : pathname + search + hash
}
