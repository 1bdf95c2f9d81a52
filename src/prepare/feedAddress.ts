import { warnOnce } from './warnOnce.ts'

/** Whether an address is one by which calendar programs, far from the page, can follow a feed. */
export const isFeedAddress = (href: string): boolean => /^(https?|webcal):\/\//i.test(href)

/** The address of a feed. One that nobody could follow is left out, with a warning, and the rest of a menu remains. */
export function feedAddress(href: string | undefined, subject: string): string | undefined {
  if (!href || isFeedAddress(href)) return href || undefined
  warnOnce(
    () =>
      `${subject} must be an absolute address, https: or webcal:; received ${JSON.stringify(href)}. The feed is left out.`,
  )
  return undefined
}
