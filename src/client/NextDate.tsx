'use client'

import type { ReactElement } from 'react'

import { EntryLink } from './EntryLink.tsx'
import type { ReaderMessages, ReaderSpan } from './readerLine.ts'
import { ReaderLine } from './ReaderTime.tsx'
import { useReaderClock } from './useReaderClock.ts'

/** A date that may be the next one, prepared on the server. */
export interface CandidateDate extends ReaderSpan {
  /** `start` as the `datetime` attribute takes it. */
  dateTime: string
  /** The title of the meeting. */
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  href?: string
  /** When it is in the organiser's zone. */
  text: string
}

interface NextDateMessages extends ReaderMessages {
  /** What the server can say. */
  asOf: string
  /** What can be said once the reader's clock is known. */
  next: string
  /** Stands where all dates have passed. */
  over: string
}

interface NextDateProps {
  dates: readonly CandidateDate[]
  messages: NextDateMessages
}

/** The first of several dates that is still ahead on the reader's clock; on the server, the first of all. */
export function NextDate({ dates, messages }: NextDateProps): ReactElement {
  const now = useReaderClock()
  const date = dates.find(({ start, end = start }) => end > now)
  if (date === undefined) return <p>{messages.over}</p>
  return (
    <>
      <p className="mh:eyebrow" suppressHydrationWarning>
        {now === 0 ? messages.asOf : messages.next}
      </p>
      <p>
        <strong>
          <EntryLink title={date.title} lang={date.lang} href={date.href} />
        </strong>{' '}
        <time dateTime={date.dateTime} suppressHydrationWarning>
          {date.text}
        </time>
        <ReaderLine span={date} messages={messages} now={now} />
      </p>
    </>
  )
}
