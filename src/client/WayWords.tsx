import type { ReactElement } from 'react'

interface WayWordsProps {
  /** The words that are seen. */
  text: string
  /** What assistive technology hears behind them; may be empty. */
  suffix: string
  /** The language of both, where it is not that of the page. */
  lang?: string
}

/** The words on the button that leads into a meeting. */
export const WayWords = ({ text, suffix, lang }: WayWordsProps): ReactElement => (
  <span lang={lang}>
    {suffix ? `${text} ` : text}
    {suffix && <span className="mh:unseen">{suffix}</span>}
  </span>
)
