'use client'

import type { ReactElement, ReactNode } from 'react'

import { readerLine, type ReaderSpan, type ReaderMessages } from './readerLine.ts'
import { useReaderClock } from './useReaderClock.ts'

interface ReaderTimeProps {
  span: ReaderSpan
  words: ReaderMessages
}

/**
 * One line with the time on the reader's own clock, which no server knows: the line stands empty in the HTML, and is
 * filled once the page is hydrated, so nothing moves. In HTML that nothing hydrates, `fillReaderLines` fills it by
 * `data-span`: the organiser's offset, the minutes that it lasts, and the organiser's zone.
 */
export function ReaderTime({ span, words }: ReaderTimeProps): ReactElement {
  return readerTimeNode(span, useReaderClock(), words)
}

/** The same line, for a leaf that knows the reader's clock already. */
export function readerTimeNode(span: ReaderSpan, now: number, words: ReaderMessages, mark?: ReactNode): ReactElement {
  const { start, end = start, offset, timeZone = '' } = span
  const line = now > 0 && readerLine(span, now, words)
  return (
    <span className="mh:reader-time" data-span={`${offset} ${(end - start) / 60_000} ${timeZone}`.trim()}>
      {/* One text is less work for React than a list of it and nothing, and a page has many lines. */}
      {mark ? (
        <>
          {line}
          {mark}
        </>
      ) : (
        line
      )}
    </span>
  )
}
