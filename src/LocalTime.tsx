import type { ComponentProps, ReactElement } from 'react'

import { errorMessage } from './calendar/errorMessage.ts'
import { type ZonedTime, zonedTime } from './calendar/zonedTime.ts'
import { ReaderTime } from './client/ReaderTime.tsx'
import { dateMessages } from './i18n/dateMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { TimeZone } from './model/entry.ts'
import { classes } from './parts/classes.ts'
import { readerMessages } from './prepare/listedDates.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'

export interface LocalTimeProps
  extends Omit<ComponentProps<'span'>, 'children'>, Pick<SiteProps, 'locale' | 'messages'> {
  /** When it starts, in epoch milliseconds. */
  start: number
  /** When it ends, in epoch milliseconds. Omit it if the end is not known or does not matter. */
  end?: number
  /** The organiser's time zone, as an IANA name. The HTML has the time in this zone, with the name of the zone. */
  timeZone: TimeZone
}

/**
 * A time for readers in every zone: the organiser's time with the name of its zone, and the reader's own below it. The
 * reader's time is filled in after hydration, in a line reserved for it, so the layout does not shift.
 * Renders a `<span>`. Server-safe; one small part runs in the browser.
 */
export function LocalTime({ start, end, timeZone, className, ...props }: LocalTimeProps): ReactElement {
  const [site, root] = splitSite(props)
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const span = { start, end: end ?? undefined }
  const time = readTime(span, timeZone, site.locale)
  return (
    <span {...root} data-moothall="" data-slot="local-time" className={classes('mh:local-time', className)}>
      {time ? (
        <>
          {/* The words come from the host's Intl, and the browser's may differ: the server's remain. */}
          <time dateTime={time.dateTime} suppressHydrationWarning>
            {time.text}
          </time>
          <ReaderTime span={{ ...span, offset: time.offset }} messages={readerMessages(messages, site)} />
        </>
      ) : (
        messages.timeNotAvailable
      )}
    </span>
  )
}

/** A time that cannot be read costs the page its own line only. */
function readTime(
  span: Pick<LocalTimeProps, 'start' | 'end'>,
  timeZone: TimeZone,
  locale: string,
): ZonedTime | undefined {
  try {
    return zonedTime(span, timeZone, locale)
  } catch (error) {
    warnOnce(
      () => `LocalTime cannot show start ${span.start}, end ${span.end}, timeZone ${timeZone}: ${errorMessage(error)}`,
    )
    return undefined
  }
}
