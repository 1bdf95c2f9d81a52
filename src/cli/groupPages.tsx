import { entryId } from '../data/entryId.ts'
import { toHtml, type HtmlOptions } from '../export/toHtml.tsx'
import { localize } from '../i18n/localize.ts'
import { isAbsolute } from '../links/addressHost.ts'
import type { Body } from '../model/body.ts'
import type { Community } from '../model/community.ts'
import { groupMessagesFor } from '../prepare/bodySections.ts'
import { siteOf, type SiteLinkProps } from '../prepare/site.ts'

/** From the folder of a group's page to that of the site. */
const UP = '../../'

const fileOf = (id: string): string => `groups/${id}/index.html`

interface GroupPages {
  /** The pages, by their paths. */
  files: ReadonlyMap<string, string>
  /** The same paths by the `id`s of the groups. */
  addresses: Readonly<Record<string, string>>
}

/**
 * A page for each body of which more is known than its name. `options` are those of the page of all, in the folder of the
 * site.
 */
export function groupPages(data: Community, options: HtmlOptions): GroupPages {
  const bodies = (data.bodies ?? []).map((body) => ({ ...body, id: entryId(body) }))
  const community = { ...data, bodies }
  const parents = new Set(bodies.map(({ parent }) => parent))
  const shown = bodies.flatMap(({ id, ...body }) => (id && (isMore(body) || parents.has(id)) ? [{ ...body, id }] : []))
  const addresses = Object.fromEntries(shown.map(({ id }) => [id, fileOf(id)]))
  const files = new Map(
    shown.map((body) => [
      fileOf(body.id),
      groupPage(community, body, body.id, { ...options, groupAddresses: addresses }),
    ]),
  )
  return { files, addresses }
}

/** What every body has, or says only where it is listed. */
const listedFields: ReadonlySet<string> = new Set<keyof Body>([
  'name',
  'kind',
  'kindLabel',
  'group',
  'parent',
  'verifiedOn',
  'expires',
  'updatedOn',
  'revision',
])

const isMore = (body: Omit<Body, 'id'>): boolean =>
  Object.entries(body).some(([field, value]) => !listedFields.has(field) && [value ?? []].flat().length > 0)

function groupPage(community: Community, body: Body, id: string, options: HtmlOptions): string {
  const { baseUrl, stylesheets = [], localTime } = options
  return toHtml(ofGroup(community, body, id, options), {
    ...options,
    sections: [{ kind: 'group', only: [id] }],
    stylesheets: stylesheets.map(up),
    localTime: typeof localTime === 'string' ? up(localTime) : localTime,
    linkComponent: baseUrl === undefined ? LinkFromGroup : undefined,
    showContents: false,
    showNextMeeting: false,
    // It is about the whole community, and on its page.
    showStructuredData: false,
  })
}

/** What the header and the head of a group's page are made from. */
function ofGroup(community: Community, { name, description }: Body, id: string, options: HtmlOptions): Community {
  const { locale = 'en', baseUrl } = options
  const title = localize(name, locale)?.value ?? id
  const summary = localize(description, locale)?.value
  return {
    ...community,
    tagline: undefined,
    description: undefined,
    links: [{ label: groupMessagesFor(siteOf(options)).allGroups, href: `index.html#body-${id}` }],
    seo: {
      ...community.seo,
      title: `${title} · ${community.name}`,
      description: typeof summary === 'string' ? summary : undefined,
      url: baseUrl === undefined ? undefined : new URL(`groups/${id}/`, baseUrl).href,
    },
  }
}

/** Whether an address holds in every folder: one of another site, of the root of this one, or of the page itself. */
const isFixed = (address: string): boolean => isAbsolute(address) || /^[/\\#]/.test(address)

const up = (address: string): string => (isFixed(address) ? address : UP + address)

/** Addresses of the data start from the folder of the site. */
function LinkFromGroup({ href, children }: SiteLinkProps) {
  return <a href={up(href)}>{children}</a>
}
