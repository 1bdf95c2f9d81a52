import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'

import type { Messages } from '../src/i18n/messages.ts'
import { messageRows } from '../stories/messageRows.ts'

interface WordTablesProps {
  parts: readonly (keyof Messages)[]
}

/** The messages of each part, folded: a page of docs is long without them. */
export function WordTables({ parts }: WordTablesProps): ReactElement {
  return (
    <>
      <Markdown>{'## Words\n\n`messages` replaces each of these; a catalogue has them in another language.'}</Markdown>
      {parts.map((part) => (
        <details key={part} className="words">
          <summary>
            <code>{part}</code> ({messageRows(part).length} messages)
          </summary>
          <Markdown>{wordTable(part)}</Markdown>
        </details>
      ))}
    </>
  )
}

const wordTable = (part: keyof Messages): string =>
  [
    '| Name | English |',
    '| --- | --- |',
    ...messageRows(part).map(([name, words]) => `| \`${name}\` | ${words} |`),
  ].join('\n')
