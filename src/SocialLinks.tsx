import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { channelMessages } from './i18n/channelMessages.ts'
import { localize } from './i18n/localize.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { entryItems, kindWord, nameOrMissing } from './internal/entries.tsx'
import { channelGlyphs, glyph } from './internal/glyphs.tsx'
import { labelledLink } from './internal/links.tsx'
import { fieldAt } from './internal/place.ts'
import { type SiteProps, splitSite } from './internal/site.ts'
import { siteMark } from './internal/siteContent.tsx'
import type { Channel } from './model/channel.ts'

export interface SocialLinksProps extends Omit<ComponentProps<'nav'>, 'children'>, SiteProps {
  /** The channels to follow, in the order given. */
  channels: readonly Channel[]
  /**
   * Names the list for assistive technology.
   * @default 'Follow us'
   */
  label?: string
  /** A site's own marks, by the `id` of the channel, in place of the library's neutral ones. */
  marks?: Readonly<Record<string, ReactNode>>
}

/** Where a community can be followed, in one row, each with its service in words. Renders a `<nav>`. Server-safe. */
export function SocialLinks(props: SocialLinksProps): ReactElement {
  const [site, { channels, label, marks, className, ...root }] = splitSite(props)
  const words = messagesFor(channelMessages, site.messages?.channels)
  const items = entryItems({
    entries: channels,
    at: 'channels',
    anchor: 'social',
    site,
    content: (channel, at) => {
      const kind = kindWord(words.kinds, channel.kind, fieldAt(at, 'kind'), site)
      const name = localize(channel.name, site.locale)?.value
      const text =
        name && name !== kind ? (
          <>
            {kind}: {nameOrMissing(channel.name, fieldAt(at, 'name'), site)}
          </>
        ) : (
          kind
        )
      return (
        <span className="mh:eyebrow">
          {siteMark(marks?.[channel.id]) ?? glyph(channelGlyphs[channel.kind] ?? 'people')}
          <span>{labelledLink(text, channel.href, site, at)}</span>
        </span>
      )
    },
  })
  return (
    <nav
      aria-label={label ?? messagesFor(pageMessages, site.messages?.page).social}
      {...root}
      data-moothall=""
      data-slot="social-links"
      className={classes('mh:social', className)}
    >
      {items.length > 0 ? <ul className="mh:row">{items}</ul> : <p>{words.empty}</p>}
    </nav>
  )
}
