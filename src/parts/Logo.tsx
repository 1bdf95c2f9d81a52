import type { ReactElement } from 'react'

import { localize } from '../i18n/localize.ts'
import { isAbsolute } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Logo as LogoData } from '../model/logo.ts'
import { resolveHref } from '../prepare/resolveHref.ts'
import type { Site } from '../prepare/site.ts'

const classNames = { page: 'mh:logo', line: 'mh:logo-line', entry: 'mh:logo-entry' } as const

interface LogoProps {
  logo: LogoData | undefined
  /** Of a whole page, of a line, or of one of many entries. */
  size: keyof typeof classNames
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
  const image = {
    lang: alt?.lang,
    width: logo.width,
    height: logo.height,
    ...(size === 'entry' && ({ loading: 'lazy', decoding: 'async' } as const)),
  }
  const hasBoth = darkSrc !== undefined && darkSrc !== src
  return (
    <span className={classNames[size]} data-slot="logo">
      <img {...image} src={src} alt={words} className={hasBoth ? 'mh:on-light' : undefined} />
      {hasBoth && <img {...image} src={darkSrc} alt={words} className="mh:on-dark" aria-hidden="true" />}
    </span>
  )
}

function pictureAddress(address: string | undefined, site: Site): string | undefined {
  const href = safeHref(address)
  return href && (isAbsolute(href) ? href : resolveHref(href, site.baseUrl))
}
