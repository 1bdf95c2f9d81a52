'use client'

import type { ReactElement } from 'react'

import { readerLine, type ReaderMessages, type ReaderSpan, spanText } from './readerLine.ts'
import { useReaderClock } from './useReaderClock.ts'

interface ReaderTimeProps {
  span: ReaderSpan
  messages: ReaderMessages
}

/**
 * The time on the reader's own clock, which no server knows: an empty line in the HTML, filled after hydration, so that
 * nothing moves. In HTML that is not hydrated, `fillReaderLines` fills it from `data-span`.
 */
export function ReaderTime({ span, messages }: ReaderTimeProps): ReactElement {
  const now = useReaderClock()
  return (
    <span className="mh:reader-time" data-span={spanText(span)}>
      {now > 0 && readerLine(span, now, messages)}
    </span>
  )
}
