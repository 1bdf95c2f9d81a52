import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { dateMessages } from './i18n/dateMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { ReaderTime } from './internal/ReaderTime.tsx'
import { readerMessages } from './internal/readerMessages.ts'
import { errorMessage } from './internal/errorMessage.ts'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { warnOnce } from './internal/warnOnce.ts'
import { zonedTime } from './internal/zonedTime.ts'
import type { TimeZone } from './model/entry.ts'

export interface LocalTimeProps
  extends Omit<ComponentProps<'span'>, 'children'>, Pick<SiteProps, 'locale' | 'messages'> {
  /** When it starts, in epoch milliseconds. */
  start: number
  /** When it ends, in epoch milliseconds. Absent: not known, or not of interest. */
  end?: number
  /** The organiser's zone, an IANA name. Its time stands in the HTML, with the name of the zone. */
  timeZone: TimeZone
}

/**
 * A time for readers in every zone: the organiser's, always labelled, and below it the reader's own. The second is
 * filled in once the page is hydrated, in a line kept free for it, so nothing moves and nothing mismatches.
 * Renders a `<span>`. Server-safe; one small leaf of it runs in the browser.
 */
export function LocalTime({ start, end, timeZone, className, ...props }: LocalTimeProps): ReactElement {
  const [site, rest] = splitSite(props)
  return (
    <span {...rest} data-moothall="" data-slot="local-time" className={classes('mh:local-time', className)}>
      {timeOrWords({ start, end: end ?? undefined }, timeZone, site)}
    </span>
  )
}

/** A time that cannot be read costs the page its own line only. */
function timeOrWords(span: Pick<LocalTimeProps, 'start' | 'end'>, timeZone: TimeZone, site: Site): ReactNode {
  const words = messagesFor(dateMessages, site.messages?.dates)
  try {
    const { dateTime, offset, text } = zonedTime(span, timeZone, site.locale)
    return (
      <>
        {/* The words come from the Intl of the host, and the browser's may differ: what the server wrote stands. */}
        <time dateTime={dateTime} suppressHydrationWarning>
          {text}
        </time>
        <ReaderTime span={{ ...span, offset }} words={readerMessages(words, site)} />
      </>
    )
  } catch (error) {
    const { start, end } = span
    warnOnce(
      () =>
        `LocalTime: start ${start}, end ${end}, timeZone ${timeZone} is no time that can be shown: ${errorMessage(error)}`,
    )
    return words.timeNotAvailable
  }
}
