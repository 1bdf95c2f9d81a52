'use client'

import type { ReactElement, ReactNode } from 'react'

import { readerLine, type ReaderSpan, type ReaderWords } from './readerLine.ts'
import { useReaderClock } from './useReaderClock.ts'

interface ReaderTimeProps {
  span: ReaderSpan
  words: ReaderWords
  children?: ReactNode
}

/**
 * One line with the time on the reader's own clock, which no server knows: the line stands empty in the HTML, and is
 * filled once the page is hydrated, so nothing moves. In HTML that nothing hydrates, `fillReaderLines` fills it by
 * `data-span`: the organiser's offset, the minutes that it lasts, and the organiser's zone.
 */
export function ReaderTime({ span, words, children }: ReaderTimeProps): ReactElement {
  const now = useReaderClock()
  const { start, end = start, offset, timeZone = '' } = span
  return (
    <span className="mh:reader-time" data-span={`${offset} ${(end - start) / 60_000} ${timeZone}`.trim()}>
      {now > 0 && readerLine(span, now, words)}
      {children}
    </span>
  )
}
