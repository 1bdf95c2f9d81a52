'use client'

import type { ReactElement, ReactNode } from 'react'

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
  return <ReaderLine span={span} messages={messages} now={useReaderClock()} />
}

interface ReaderLineProps extends ReaderTimeProps {
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  /** Whether a script of static pages alone fills it: elsewhere it takes no room. */
  isLate?: boolean
  /** Stands behind the time. */
  children?: ReactNode
}

/** The same line, for a leaf that already reads the clock. */
export function ReaderLine({ span, messages, now, isLate, children }: ReaderLineProps): ReactElement {
  const { start, end = start, offset } = span
  return (
    <span className={isLate ? 'mh:late-time' : 'mh:reader-time'} data-span={`${offset} ${(end - start) / 60_000}`}>
      {now > 0 && readerLine(span, now, messages)}
      {children}
    </span>
  )
}
