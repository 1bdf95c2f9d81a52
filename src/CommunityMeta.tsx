import type { ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { entryMessages } from './i18n/entryMessages.ts'
import { hasWords } from './i18n/hasWords.ts'
import { localize } from './i18n/localize.ts'
import { safeHref } from './links/safeHref.ts'
import type { Community } from './model/community.ts'
import { metaShape } from './prepare/metaShape.ts'
import { prepare } from './prepare/prepare.ts'

export interface CommunityMetaProps {
  /** The community that the page is about. */
  community: Community
  /**
   * The language of the texts, as a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** The absolute address that relative addresses are resolved against. */
  baseUrl?: string
}

/** The contents of a page's head, as data for sites that write their head in another way. */
export interface PageMeta {
  title: string
  /** The address of the page itself, if known. */
  canonical?: string
  /** `name` and `content` of `<meta>` elements. */
  names: Readonly<Record<string, string>>
  /** `property` and `content` of `<meta>` elements (Open Graph). */
  properties: Readonly<Record<string, string>>
}

const path = /* @__PURE__ */ DataPath.of('community')

/**
 * Returns the contents of a community page's head.
 *
 * @example
 * communityMeta({ community }).title // 'Example: community'
 */
export function communityMeta({ community, locale = 'en', baseUrl }: CommunityMetaProps): PageMeta {
  const { seo, name, title: pageTitle, tagline, url } = prepare(community, metaShape, path).value ?? {}
  const text = (value: Parameters<typeof localize<string>>[0]): string | undefined => {
    const words = localize(value, locale)?.value
    return words && hasWords(words) ? words : undefined
  }
  const title = text(seo?.title) ?? text(pageTitle) ?? text(name) ?? entryMessages.nameMissing
  const description = text(seo?.description) ?? text(tagline)
  const canonical = absolute(seo?.url, baseUrl)
  const image = absolute(seo?.image, baseUrl ?? url)
  const handle = seo?.socialHandle
  return {
    title,
    ...(canonical && { canonical }),
    names: known({
      description,
      'twitter:card': image ? 'summary_large_image' : 'summary',
      'twitter:site': handle,
    }),
    properties: known({
      'og:type': 'website',
      'og:title': title,
      'og:site_name': name,
      'og:description': description,
      'og:url': canonical,
      'og:image': image,
    }),
  }
}

/** The part of Next's `Metadata` that a community page fills. */
export interface CommunityMetadata {
  title: string
  description?: string
  alternates?: { canonical: string }
  openGraph: {
    type: 'website'
    title: string
    siteName?: string
    description?: string
    url?: string
    images?: string[]
  }
  twitter: { card: 'summary' | 'summary_large_image'; site?: string }
}

/**
 * Returns the contents of a community page's head as Next's `metadata`, since Next ignores what a page renders into its
 * head.
 *
 * @example
 * export const metadata = communityMetadata({ community })
 */
export function communityMetadata(props: CommunityMetaProps): CommunityMetadata {
  const { title, canonical, names, properties } = communityMeta(props)
  const description = names['description']
  const image = properties['og:image']
  const siteName = properties['og:site_name']
  const handle = names['twitter:site']
  return {
    title,
    ...(description && { description }),
    ...(canonical && { alternates: { canonical } }),
    openGraph: {
      type: 'website',
      title,
      ...(siteName && { siteName }),
      ...(description && { description }),
      ...(canonical && { url: canonical }),
      ...(image && { images: [image] }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary', ...(handle && { site: handle }) },
  }
}

function known(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const name in values) if (values[name]) texts[name] = values[name]
  return texts
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const href = address ? safeHref(address) : undefined
  if (!href) return undefined
  try {
    return new URL(href, base).href
  } catch {
    return undefined
  }
}

/**
 * The title, description and preview of a community page. React 19 moves them to the head from anywhere in the tree;
 * with React 18 use `communityMeta` and your site's own way to write the head. Renders `<title>`, `<meta>` and
 * `<link>`. Server-safe.
 */
export function CommunityMeta(props: CommunityMetaProps): ReactElement {
  const { title, canonical, names, properties } = communityMeta(props)
  return (
    <>
      <title>{title}</title>
      {Object.entries(names).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {canonical && <link rel="canonical" href={canonical} />}
    </>
  )
}
