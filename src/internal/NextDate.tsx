'use client'

import type { ReactElement } from 'react'

import { entryLink } from './entryLink.tsx'
import type { ReaderSpan, ReaderMessages } from './readerLine.ts'
import { readerTimeNode } from './ReaderTime.tsx'
import { useReaderClock } from './useReaderClock.ts'

/** One date that may be the next, made ready on the server. */
export interface CandidateDate extends ReaderSpan {
  /** `start` as HTML wants it. */
  dateTime: string
  /** Which meeting it is. */
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  href?: string
  /** When it is in the organiser's zone. */
  text: string
}

interface NextDateProps {
  dates: readonly CandidateDate[]
  /** What the server can say. */
  asOf: string
  /** What can be said once the reader's clock is known. */
  next: string
  /** Stands where all the dates have passed. */
  over: string
  words: ReaderMessages
}

/** The first of several dates that is still ahead on the reader's clock; on the server the first of all. */
export function NextDate({ dates, asOf, next, over, words }: NextDateProps): ReactElement {
  const now = useReaderClock()
  const date = dates.find(({ start, end }) => (end ?? start) > now)
  if (date === undefined) return <p>{over}</p>
  return (
    <>
      <p className="mh:eyebrow" suppressHydrationWarning>
        {now === 0 ? asOf : next}
      </p>
      <p>
        <strong>{entryLink(date)}</strong>{' '}
        <time dateTime={date.dateTime} suppressHydrationWarning>
          {date.text}
        </time>
        {readerTimeNode(date, now, words)}
      </p>
    </>
  )
}
