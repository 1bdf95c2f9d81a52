import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { collectionNames } from '../../src/collectionLists.ts'
import type { PageSection } from '../../src/model/community.ts'
import { catalogueWith } from '../../stories/data/catalogueWith.ts'
import { componentNames, elementOf, fullProps } from '../fixtures/components.ts'
import { isDataProp, isRelatedProp, schemaOfProp } from '../fixtures/dataProps.ts'
import { fieldsWithoutSample, isFound, leavesIn, otherValue, withMarks } from '../fixtures/fields.ts'
import { fullSamples } from '../fixtures/fullSamples.ts'
import { communitySchema, pathText, type Schema, withValueAt } from '../fixtures/schemaPlaces.ts'

// React's production build renders the same HTML, in less time.
vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production'
})

/** Fields that no page shows, with the reason. */
const exceptions: readonly (readonly [field: RegExp, reason: string])[] = [
  [/^Community\.\$schema /, 'Editors of the file read it.'],
  [/^Community\.inLanguage /, 'It marks texts on pages in other languages.'],
  [/^Community\.id /, 'It identifies the community in feeds.'],
  [/^Foundation\.id /, 'It names a theme, which the site chooses.'],
  [/^Seo\.aliases /, 'The site redirects from them.'],
  [/^\w+\.verifiedOn /, '`moothall check` reads it; a page shows it where it is asked to.'],
  [/^\w+\.fetchedOn /, 'A page shows it where it is asked to.'],
  [/^(?!Invite\.)\w+\.expires /, '`moothall check` reads it.'],
  [/^\w+\.updatedOn /, 'Feeds contain it.'],
  [/^\w+\.revision /, 'Feeds contain it.'],
  [/^(Channel|Link|RoadmapSource)\.shownAs /, '`moothall check` compares it with the address.'],
  [/^(?!RecurringSchedule|Term|DateRange)\w+\.from /, 'It says where the entry comes from.'],
  [/^(?:Source(?:Options|Map)?|FieldMap)\.|^\w+\.\w+ at (?:.*\.)?sources\[/, '`moothall sync` reads it.'],
  [/^(Channel|Link)\.shownAs /, '`moothall check` compares it with the address.'],
  [/^RepositoryGroup\.id /, 'It only assigns repositories to the group.'],
  [/^Person\.id at (.*\.)?(person|drivers\[\d\])\.id/, 'The list of people has the anchor.'],
  [/^Body\.name at (.*\.)?bodies\[4\]\./, 'The heading of its section replaces it.'],
  [/^Principle\.id at (.*\.)?principles\[\d\]\.id/, 'The list of principles has the anchor.'],
  [/^InlineLink\.href at .*\.exceptions\[\d\]\.reason/, 'A reason in a list of dates is plain text.'],
  [/^(?:ChannelReference|Lead)\.\w+ at (.*\.)?meetings\[0\]\.join\./, 'Nobody joins a meeting that pauses.'],
  [/^ApproximateSchedule\.\w+ at (.*\.)?meetings\[1\]\./, 'Another meeting took its place.'],
  [/^RecurringSchedule\.from /, 'It determines the dates, and is not one of them.'],
  [/^DateRange\.from at (.*\.)?events\[2\]\./, "The community's own words replace it."],
  [/^(Body|Channel|Policy|Resource)\.kind at \w+\[1\]\.kind/, "The community's own words replace it."],
  [/^PublishedCalendar\.kind /, 'The label names the calendar.'],
]

/** Components that show only a part of their data, with the reason; the page shows the rest. */
const partialComponents: Readonly<Record<string, string>> = {
  AddToCalendar: 'It links to calendars, and shows no dates.',
  CommunityPage: 'Other tests here check it.',
  MeetingCard: 'Its dates are props.',
  MeetingRow: 'It shows when a meeting is next held, and how to join.',
  NextMeeting: 'It shows one date.',
  SponsorItem: 'Its list says the tier.',
  SocialLinks: 'It only links to channels.',
  UpcomingMeetings: 'It only shows dates.',
}

/** The faults that no exception covers. */
const withoutExceptions = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !exceptions.some(([field]) => field.test(`${fault} `)))

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

const { community } = fullSamples.CommunityPage

/** The HTML in two languages, without data for machines. */
const messages = catalogueWith()

const htmlOf = (component: string, props: object, locales = ['en', 'de']): string =>
  locales
    .map((locale) => renderToStaticMarkup(elementOf(component, { ...props, locale, messages })))
    .join('\n')
    .replaceAll(/<script[^>]*>[^]*?<\/script>| data-rules="[^"]*"/g, '')

const htmlOfPage = (data: unknown, locales?: string[]): string =>
  ['CommunityPage', 'CommunityMeta']
    .map((component) => htmlOf(component, { ...fullProps(component), community: data }, locales))
    .join('\n')

/** Texts, addresses, dates and ids that the HTML does not contain. */
function valuesNotFound(data: unknown, schema: Schema, root: Schema, show: (marked: unknown) => string): string[] {
  const leaves = leavesIn(data, schema, root)
  const html = show(withMarks(data, leaves))
  return leaves.flatMap((leaf, index) =>
    isFound(leaf, index, html) ? [] : [`${leaf.field} at ${pathText(leaf.path)}`],
  )
}

/** Kinds, numbers, times, dates and references that could change without any change in the HTML. */
function valuesWithoutEffect(data: unknown, root: Schema): string[] {
  const html = htmlOfPage(data, ['en'])
  return leavesIn(data, root, root).flatMap((leaf) => {
    if (leaf.purpose !== 'machine' && leaf.purpose !== 'date') return []
    const other = htmlOfPage(withValueAt(data, leaf.path, otherValue(leaf, root)), ['en'])
    return other === html ? [`${leaf.field} at ${pathText(leaf.path)}`] : []
  })
}

describe('every field of the schema', () => {
  const withoutSample = fieldsWithoutSample(community, communitySchema)
  let notFound: string[]
  let withoutEffect: string[]
  beforeEach(() => {
    notFound ??= valuesNotFound(community, communitySchema, communitySchema, htmlOfPage)
    withoutEffect ??= valuesWithoutEffect(community, communitySchema)
    // It makes the page once for every value.
  }, 180_000)

  it('is in a sample', () => {
    expect(withoutExceptions(withoutSample)).toEqual([])
  })

  it('is shown on the page, if it holds a text, an address, a date or an id', () => {
    expect(withoutExceptions(notFound)).toEqual([])
  })

  it('is shown on the page of a table too, if it holds a text, an address, a date or an id', () => {
    const sections: readonly PageSection[] = [
      { kind: 'prose', id: 'welcome', heading: 'Welcome', body: 'Come in.' },
      { kind: 'bodies', layout: 'table' },
      ...collectionNames.filter((kind) => kind !== 'bodies').map((kind) => ({ kind })),
    ]
    const data = { ...community, sections }
    const found = valuesNotFound(data, communitySchema, communitySchema, htmlOfPage)
    expect(withoutExceptions(found)).toEqual([])
  })

  it('affects the page, if it holds a kind, a number, a time, a date or a reference', () => {
    expect(withoutExceptions(withoutEffect)).toEqual([])
  })

  it('needs its exception, if it has one', () => {
    const faults = [...withoutSample, ...notFound, ...withoutEffect].map((fault) => `${fault} `)
    const needless = exceptions.filter(([field]) => !faults.some((fault) => field.test(fault)))
    expect(needless.map(([, reason]) => reason)).toEqual([])
  })
})

describe.each(componentNames.filter((name) => !(name in partialComponents)))('%s', (name) => {
  it('shows every text, address, date and id in its data', () => {
    const props = fullProps(name)
    const shown = Object.keys(props).filter((prop) => isDataProp(prop) && !isRelatedProp(prop))
    const data = Object.fromEntries(shown.map((prop) => [prop, props[prop]]))
    const properties = Object.fromEntries(shown.map((prop) => [prop, schemaOfProp(prop) ?? {}]))
    const show = (marked: unknown): string => htmlOf(name, { ...props, ...(marked as object) })
    const notFound = valuesNotFound(data, { type: 'object', properties }, communitySchema, show)
    // Its list gives an item its anchor.
    const isAnchorOfItem = (fault: string): boolean => /(?:Item|Row)$/.test(name) && /\.id at \w+\.id$/.test(fault)
    expect(withoutExceptions(notFound).filter((fault) => !isAnchorOfItem(fault))).toEqual([])
  })
})

describe('a field that the types declare and no component shows', () => {
  const withField = (schema: Schema): Schema => {
    const { $defs = {} } = communitySchema
    const { Meeting = {} } = $defs
    const properties = { ...Meeting.properties, livestream: schema }
    return { ...communitySchema, $defs: { ...$defs, Meeting: { ...Meeting, properties } } }
  }
  const withValue = (livestream: unknown) => ({
    ...community,
    meetings: community.meetings?.map((meeting, index) => (index === 0 ? { ...meeting, livestream } : meeting)),
  })

  it('is reported as missing in the samples', () => {
    expect(fieldsWithoutSample(community, withField({ type: 'string' }))).toContain('Meeting.livestream')
    expect(fieldsWithoutSample(withValue('Live'), withField({ type: 'string' }))).not.toContain('Meeting.livestream')
  })

  it.each<[value: unknown, schema: Schema, field: string]>([
    ['Watch it live', { type: 'string' }, 'Meeting.livestream at meetings[0].livestream'],
    [
      ['Watch it live'],
      { type: 'array', items: { type: 'string' } },
      'Meeting.livestream at meetings[0].livestream[0]',
    ],
    [{ de: 'Live' }, { $ref: '#/$defs/LocalizedString' }, 'Meeting.livestream at meetings[0].livestream.de'],
    [
      { href: 'https://live.example.org/' },
      { $ref: '#/$defs/OneOrManyReference' },
      'PublishedReference.href at meetings[0].livestream.href',
    ],
    ['2031-10-07', { $ref: '#/$defs/LocalDate' }, 'Meeting.livestream at meetings[0].livestream'],
  ])('is reported as missing on the page: %j', (value, schema, field) => {
    const root = withField(schema)
    expect(valuesNotFound(withValue(value), root, root, htmlOfPage)).toContain(field)
  })

  it.each<[value: unknown, schema: Schema]>([
    [true, { type: 'boolean' }],
    [42, { type: 'number' }],
    ['public', { $ref: '#/$defs/Access' }],
  ])('is reported as having no effect: %j', (value, schema) => {
    const meetings = withValue(value).meetings?.slice(0, 1)
    const small = { version: 1, id: 'example', name: 'Example', url: 'https://example.org/', meetings }
    expect(valuesWithoutEffect(small, withField(schema))).toContain('Meeting.livestream at meetings[0].livestream')
  })
})
