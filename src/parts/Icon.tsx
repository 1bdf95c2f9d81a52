import type { ReactElement } from 'react'

interface IconProps {
  /** One of `drawings.ts`. */
  drawing: string
}

/**
 * A drawing for a kind. It says nothing that the words beside it do not say. Its size and colours are attributes as
 * well, for pages without a style sheet.
 */
export function Icon({ drawing }: IconProps): ReactElement {
  return (
    <svg
      viewBox="0 0 24 24"
      width={20}
      height={20}
      fill="none"
      stroke="currentColor"
      className="mh:glyph"
      aria-hidden="true"
    >
      <path d={drawing} />
    </svg>
  )
}
