import type { ReactElement } from 'react'

interface NamedWordsProps {
  /** Words with a part in brackets, which is for assistive technology: `Open[ {channel}]`. */
  message: string
  /** The name of the placeholder, without its braces. */
  name: string
  value: string
}

/** Short words on a button. Out of its row, as in a list of links, it also says what it is about. */
export function NamedWords({ message, name, value }: NamedWordsProps): ReactElement {
  const parts = /^([^[]*)\[([^\]]*)\](.*)$/s.exec(message)
  if (!parts) return <>{message}</>
  const [, before, unseen = '', after] = parts
  const words = unseen.replace(`{${name}}`, () => value)
  // A space within would be lost at the edge of the element.
  return (
    <>
      {before}
      {/^\s/.test(words) && ' '}
      <span className="mh:unseen">{words.trim()}</span>
      {/\s$/.test(words) && ' '}
      {after}
    </>
  )
}
