import type { Given } from './attributes.ts'
import type { MoothallTag } from './tag.ts'

type Names = readonly (keyof Given)[]

const site: Names = ['locale', 'idPrefix', 'baseUrl']
const card: Names = [...site, 'only', 'headingLevel']
const section: Names = [...card, 'heading', 'now']
const calendar: Names = ['feedHref', 'fileHref']

/** The attributes that each element follows. What is written for editors and for types is made from this table. */
export const elementAttributes: Readonly<Record<MoothallTag, Names>> = {
  'moothall-community': [...site, 'filterAddress', 'headingLevel', 'now', 'showContents', ...calendar],
  'moothall-page-header': [...site, 'heading', 'headingLevel'],
  'moothall-foundation-badge': site,
  'moothall-social-links': [...site, 'only', 'label'],
  'moothall-meeting-schedule': [...section, 'count', ...calendar],
  'moothall-meeting-card': [...card, 'now', 'count'],
  'moothall-add-to-calendar': [...site, 'only', 'now', ...calendar],
  'moothall-next-meeting': [...site, 'only', 'now', 'href'],
  'moothall-upcoming-meetings': [...section, 'filterAddress', 'days', 'linkTo'],
  'moothall-governance-card': card,
  'moothall-policy-card': card,
  'moothall-group-list': section,
  'moothall-group-table': [...section, 'filterAddress'],
  'moothall-policy-list': section,
  'moothall-step-list': section,
  'moothall-channel-list': section,
  'moothall-recording-list': section,
  'moothall-event-list': section,
  'moothall-contribution-paths': section,
  'moothall-role-ladder': section,
  'moothall-resource-list': section,
  'moothall-repository-list': section,
  'moothall-roadmap-list': section,
  'moothall-release-list': section,
  'moothall-focus-area-list': section,
  'moothall-topic-tree': section,
  'moothall-people-list': section,
  'moothall-contact-list': section,
  'moothall-principle-list': section,
  'moothall-adopter-list': [...section, 'groupBy'],
  'moothall-sponsor-list': section,
  'moothall-recognition-list': section,
  'moothall-faq-list': section,
  'moothall-callout': site,
  'moothall-subscribe-menu': [...site, 'label', ...calendar],
  'moothall-local-time': ['locale', 'start', 'end', 'timeZone'],
}

/** The attributes that say where an element has its content from. */
export function sourceAttributes(tag: MoothallTag): readonly ('page' | 'src')[] {
  if (tag === 'moothall-subscribe-menu' || tag === 'moothall-local-time') return []
  return tag === 'moothall-community' ? ['page', 'src'] : ['src']
}
