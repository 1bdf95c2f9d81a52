'use client'

import type { ReactElement, ReactNode } from 'react'
import { useReaderClock } from './useReaderClock.ts'

interface ReaderTimeProps {
  /** Epoch milliseconds. */
  start: number
  /** Epoch milliseconds. */
  end?: number
  locale: string
  /** A sentence with `{time}` for the time in the reader's zone. */
  yourTime: string
  children?: ReactNode
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A time in the zone of whoever reads, with the name of the zone. */
export function readerTime(start: number, end: number | undefined, locale: string): string {
  let format = formats.get(locale)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    })
    formats.set(locale, format)
  }
  return end === undefined ? format.format(start) : format.formatRange(start, end)
}

/**
 * One line with the time on the reader's own clock, which no server knows: the line stands empty in the HTML, and is
 * filled once the page is hydrated, so nothing moves.
 */
export function ReaderTime({ start, end, locale, yourTime, children }: ReaderTimeProps): ReactElement {
  const now = useReaderClock()
  return (
    <span className="mh:reader-time">
      {now > 0 && yourTime.replace('{time}', readerTime(start, end, locale))}
      {children}
    </span>
  )
}
