import type { ReactElement } from 'react'

import { localize } from '../i18n/localize.ts'
import { isAbsolute } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Logo as LogoData } from '../model/community.ts'
import { resolveHref } from '../prepare/resolveHref.ts'
import type { Site } from '../prepare/site.ts'

interface LogoProps {
  logo: LogoData | undefined
  /** Of a whole page, or of a line. */
  size: 'page' | 'line'
  site: Site
}

/**
 * A logo, and the one for dark backgrounds over it where there is one. The style sheet shows the one that fits the
 * scheme in use, which a `<picture>` could not know: its media queries ask for that of the system alone.
 */
export function Logo({ logo, size, site }: LogoProps): ReactElement | null {
  const src = pictureAddress(logo?.src, site)
  if (!logo || !src) return null
  const darkSrc = pictureAddress(logo.darkSrc, site)
  const alt = localize(logo.alt, site.locale)
  const words = alt?.value ?? ''
  const image = { lang: alt?.lang, width: logo.width, height: logo.height }
  const hasBoth = darkSrc !== undefined && darkSrc !== src
  return (
    <span className={size === 'page' ? 'mh:logo' : 'mh:logo-line'} data-slot="logo">
      <img {...image} src={src} alt={words} className={hasBoth ? 'mh:on-light' : undefined} />
      {hasBoth && <img {...image} src={darkSrc} alt={words} className="mh:on-dark" aria-hidden="true" />}
    </span>
  )
}

function pictureAddress(address: string | undefined, site: Site): string | undefined {
  const href = safeHref(address)
  return href && (isAbsolute(href) ? href : resolveHref(href, site.baseUrl))
}
