import type { ReactElement } from 'react'

interface WayWordsProps {
  /** The words that are seen. */
  text: string
  /** What assistive technology hears behind them. */
  suffix: string
}

/** The words on the button that leads into a meeting. */
export const WayWords = ({ text, suffix }: WayWordsProps): ReactElement => (
  <span>
    {`${text} `}
    <span className="mh:unseen">{suffix}</span>
  </span>
)
