// What brings a finished page to the browser: after navigation within the site, not at hydration.
import { goToAnchor } from './goToAnchor.ts'
import { imported, type PageModule } from './pageSource.ts'
import { trustedHtml } from './trustedHtml.ts'

/** A page that is shown, and its HTML as the browser writes it. */
interface ShownPage {
  page: unknown
  html: string
}

/**
 * Imports a page, and shows it where its HTML is other than what is shown.
 * @throws TypeError where what was imported is no page
 */
export async function bringPage(
  page: () => Promise<PageModule>,
  shown: { current: ShownPage },
  signal: AbortSignal,
  show: (inner: { __html: string }) => void,
): Promise<void> {
  const html = imported(await page())
  if (signal.aborted) return
  const before = shown.current.html
  const trusted = trustedHtml(html, 'CommunityHtml')
  shown.current = { page, html: normalized(trusted) }
  if (shown.current.html !== before) show({ __html: trusted })
}

/** HTML as the browser writes it, to compare with what it holds. */
function normalized(html: string): string {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.innerHTML
}

export { goToAnchor }
