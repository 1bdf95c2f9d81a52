import type { ReactElement } from 'react'

import { safeHref } from '../links/safeHref.ts'
import type { Logo as LogoData } from '../model/logo.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { Logo } from './Logo.tsx'

/** The logo of an organization in a tile where its address is given, else a drawing. Its name stands beside it. */
export function OrganizationMark({ logo, site }: { logo: LogoData | undefined; site: Site }): ReactElement {
  const hasLogo = safeHref(logo?.src) !== undefined
  return (
    <span className={hasLogo ? 'mh:sign mh:sign-logo' : 'mh:sign'} aria-hidden={hasLogo ? undefined : true}>
      {hasLogo ? <Logo logo={logo} size="entry" site={site} /> : <Icon drawing={drawings.building} />}
    </span>
  )
}
