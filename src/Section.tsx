import type { ReactElement } from 'react'

import { SectionFrame, type SectionProps } from './parts/SectionFrame.tsx'
import { SiteContent } from './parts/SiteContent.tsx'

export type { SectionProps } from './parts/SectionFrame.tsx'

/**
 * A part of a page under a heading with an anchor. Its `children` keep your site's styles. Renders a `<section>`.
 * Server-safe.
 */
export function Section({ children, ...section }: SectionProps): ReactElement {
  return (
    <SectionFrame {...section}>
      <SiteContent>{children}</SiteContent>
    </SectionFrame>
  )
}
