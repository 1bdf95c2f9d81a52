import type { ComponentType, ReactElement, ReactNode } from 'react'

import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

export interface SectionComponents {
  /** Frames the content, which the library makes and hands over as `children`. */
  Section?: ComponentType<SectionProps>
}

export interface OwnSectionProps extends Omit<SectionProps, 'data-slot'> {
  components?: SectionComponents
  /** Names the part for a site's own styles. */
  slot: string
  children: ReactNode
}

/** A section with content of the library, framed by the site's own component where there is one. */
export function OwnSection({ components, slot, children, ...section }: OwnSectionProps): ReactElement {
  const Section = components?.Section
  if (!Section) {
    return (
      <SectionFrame {...section} data-slot={slot}>
        {children}
      </SectionFrame>
    )
  }
  return (
    <Section {...section} data-slot={slot}>
      {/* A root of its own, so that the content looks the same wherever the site's section puts it. */}
      <div data-moothall="" className="mh:section">
        {children}
      </div>
    </Section>
  )
}
