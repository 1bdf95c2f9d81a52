import { warnOnce } from './warnOnce.ts'

/** A relative address as it is reached from another site. */
export function resolveHref(href: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return href
  try {
    return new URL(href, baseUrl).href
  } catch {
    warnOnce(
      () => `baseUrl must be an absolute address; received ${JSON.stringify(baseUrl)}. Relative links stay relative.`,
    )
    return href
  }
}
