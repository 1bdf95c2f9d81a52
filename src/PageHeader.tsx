import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { FoundationBadge } from './FoundationBadge.tsx'
import { localize } from './i18n/localize.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Channel } from './model/channel.ts'
import type { Foundation, Maturity } from './model/community.ts'
import type { Link } from './model/link.ts'
import type { Logo } from './model/logo.ts'
import type { Localized, Prose as ProseData } from './model/text.ts'
import { classes } from './parts/classes.ts'
import { LinkList } from './parts/DataLink.tsx'
import { type HeaderAction, HeaderActions } from './parts/HeaderActions.tsx'
import { Heading, type HeadingLevel } from './parts/Heading.tsx'
import { Logo as LogoImage } from './parts/Logo.tsx'
import { Monogram } from './parts/Monogram.tsx'
import { Prose } from './parts/Prose.tsx'
import { SocialNav } from './parts/SocialNav.tsx'
import { Name } from './parts/Text.tsx'
import { required } from './prepare/coerce.ts'
import { logoShape } from './prepare/communityShapes.ts'
import { links as linksShape } from './prepare/entryShapes.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'
import { name as nameShape, prose } from './prepare/textShapes.ts'

/** `theme` follows the theme: plain, or on a coloured band. `plain` has the background of the page with any theme. */
type PageHeaderVariant = 'theme' | 'plain'

export interface PageHeaderProps extends Omit<ComponentProps<'header'>, 'children' | 'title'>, SiteProps {
  /** The heading of the page. */
  heading: Localized<string>
  /** The name of the community, shown above the heading. Omit it if the heading says it. */
  name?: Localized<string>
  /** One line under the heading. */
  tagline?: Localized<string>
  /** What the page is about. */
  description?: Localized<ProseData>
  /**
   * The logo of the community, shown above the heading.
   * @default the initials of `name`
   */
  logo?: Logo
  /** The foundation that the community belongs to. */
  foundation?: Foundation
  /** The project's maturity level within its foundation. */
  maturity?: Maturity
  /** Links beside the heading. */
  links?: readonly Link[]
  /** Where to follow the community, in the order given. Each is the icon of its service if `icons` has one. */
  channels?: readonly Channel[]
  /** What a newcomer does first, as buttons below the heading. The first is filled. Use two at most. */
  actions?: readonly HeaderAction[]
  /**
   * The appearance of the header.
   * @default 'theme'
   */
  variant?: PageHeaderVariant
  /**
   * The heading level that fits the page around it.
   * @default 1
   */
  headingLevel?: HeadingLevel
}

/**
 * The header of a community page: its heading, what the community is about and the foundation it belongs to.
 * Renders a `<header>`. Server-safe.
 */
export function PageHeader(props: PageHeaderProps): ReactElement {
  const [site, { description, foundation, maturity, variant, headingLevel = 1, className, ...rest }] = splitSite(props)
  const {
    heading: headingData,
    name: nameData,
    tagline: taglineData,
    links: linksData,
    actions,
    logo,
    channels,
    ...root
  } = rest
  const heading = required(nameShape)(headingData, DataPath.prop('PageHeader', 'heading'))
  const name = nameShape(nameData, DataPath.prop('PageHeader', 'name'))
  const title = localize(name ?? heading, site.locale)?.value ?? ''
  const tagline = nameShape(taglineData, DataPath.prop('PageHeader', 'tagline'))
  const links = linksShape(linksData, DataPath.prop('PageHeader', 'links'))
  const words = messagesFor(pageMessages, site.messages?.page)
  return (
    <header
      {...root}
      data-moothall=""
      data-slot="page-header"
      data-variant={variant}
      className={classes('mh:page-header', className)}
    >
      <div className="mh:header-in">
        <div className="mh:header-top">
          {logo ? (
            <LogoImage logo={logoShape(logo, DataPath.prop('PageHeader', 'logo'))} size="page" site={site} />
          ) : (
            name && <Monogram name={title} />
          )}
          {name && (
            <p className="mh:entry-name">
              <Name value={name} site={site} />
            </p>
          )}
          {foundation && <FoundationBadge foundation={foundation} maturity={maturity} {...site} />}
          {links && links.length > 0 && (
            <nav aria-label={fill(words.links, { name: title })}>
              <LinkList links={links} layout="row" site={site} />
            </nav>
          )}
          {channels && channels.length > 0 && (
            <SocialNav label={fill(words.socialOf, { name: title })} channels={channels} site={site} />
          )}
        </div>
        <div className="mh:header-text">
          <Heading level={headingLevel} id={root.id && `${root.id}--heading`}>
            <Name value={heading} site={site} />
          </Heading>
          {tagline && (
            <p className="mh:lead">
              <Name value={tagline} site={site} />
            </p>
          )}
          <Prose prose={prose(description, DataPath.prop('PageHeader', 'description'))} site={site} />
          <HeaderActions actions={actions} path={DataPath.prop('PageHeader', 'actions')} site={site} />
        </div>
      </div>
    </header>
  )
}
