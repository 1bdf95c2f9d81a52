'use client'

import type { ReactElement } from 'react'

import { readerLine, type ReaderMessages, type ReaderSpan } from './readerLine.ts'
import { useReaderClock } from './useReaderClock.ts'

interface ReaderTimeProps {
  span: ReaderSpan
  messages: ReaderMessages
}

/**
 * The time on the reader's own clock, which no server knows: an empty line in the HTML, filled after hydration, so that
 * nothing moves. In HTML that is not hydrated, `fillReaderLines` fills it from `data-span`: the organiser's offset and
 * the duration, both in minutes.
 */
export function ReaderTime({ span, messages }: ReaderTimeProps): ReactElement {
  const now = useReaderClock()
  const { start, end = start, offset } = span
  return (
    <span className="mh:reader-time" data-span={`${offset} ${(end - start) / 60_000}`}>
      {now > 0 && readerLine(span, now, messages)}
    </span>
  )
}
