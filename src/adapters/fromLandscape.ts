import type { ChannelKind } from '../model/channel.ts'
import type { Community, Foundation, Maturity } from '../model/community.ts'
import type { Repository, Resource } from '../model/resources.ts'
import { webAddress } from './addresses.ts'
import { Entries } from './entries.ts'
import type { Field } from './field.ts'
import { FOUNDATION_LIMITS } from './limits.ts'
import { proseOf } from './prose.ts'
import { readFiles } from './readFiles.ts'
import type { ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

export interface FromLandscapeOptions {
  /** The foundation that the projects belong to. */
  foundation?: Foundation
  /** The projects that are wanted, by their names in the file. Absent: all that have a stage, such as `sandbox`. */
  projects?: readonly string[]
  /** The addresses of sites that the file does not have; `{id}` in it stands for the id of each. */
  url?: string
}

/**
 * Reads the `landscape.yml` of a foundation (the data of landscape2): one community for each project that has a stage, with
 * its site, repositories and channels. Products and members, which have no stage, are left out.
 * @example
 * fromLandscape([{ path: 'landscape.yml', text }], { projects: ['Lamp'] })
 * // { communities: [{ name: 'Lamp', url: 'https://lamp.example.org', maturity: 'sandbox', … }], losses: […], … }
 */
export function fromLandscape(files: readonly SourceFile[], options: FromLandscapeOptions = {}): ImportedInFull {
  return readFiles(
    files,
    (text, lose) => readYaml(text, lose, FOUNDATION_LIMITS),
    (sources) =>
      sources.flatMap(({ root, lose }) => {
        const items = root.get('landscape').records.flatMap((category) => {
          category.get('name').lose('a community has no category')
          return category.get('subcategories').records.flatMap((subcategory) => {
            subcategory.get('name').lose('a community has no category')
            return subcategory.get('items').records
          })
        })
        if (items.length === 0) lose('', '', 'it holds no items of a landscape')
        return items.flatMap((item) => (isWanted(item, options.projects) ? (communityOf(item, options) ?? []) : []))
      }),
  )
}

function isWanted(item: Field, projects: readonly string[] | undefined): boolean {
  const name = item.get('name').peek()
  if (projects === undefined ? item.get('project').isThere : name !== undefined && projects.includes(name)) return true
  item.lose(projects === undefined ? 'it has no stage; name it in the option projects' : 'the project is not wanted')
  return false
}

const MATURITIES: readonly Maturity[] = ['sandbox', 'incubating', 'graduated', 'emeritus', 'archived']

/** Where a project talks and publishes: the field, the kind of the channel, and what it is called. */
const CHANNELS: readonly (readonly [string, ChannelKind, string])[] = [
  ['slack_url', 'slack', 'Slack'],
  ['discord_url', 'discord', 'Discord'],
  ['github_discussions_url', 'github-discussions', 'Discussions'],
  ['mailing_list_url', 'mailing-list', 'Mailing list'],
  ['blog_url', 'blog', 'Blog'],
  ['youtube_url', 'youtube', 'YouTube'],
  ['linkedin_url', 'linkedin', 'LinkedIn'],
  ['bluesky_url', 'bluesky', 'Bluesky'],
  ['mastodon_url', 'mastodon', 'Mastodon'],
  ['stack_overflow_url', 'other', 'Stack Overflow'],
]

function communityOf(item: Field, { foundation, url = '' }: FromLandscapeOptions): Community | undefined {
  const name = item.get('name').text()
  if (name === undefined) return item.lose('it has no name')
  const entries = new Entries()
  const extra = item.get('extra')
  const stage = item.get('project')
  const maturity = MATURITIES.find((each) => each === stage.peek()?.toLowerCase())
  if (maturity) stage.carry()
  else stage.lose(`it is none of ${MATURITIES.join(', ')}`)
  item.get('logo').lose('it is a file of the landscape')
  const description = proseOf(item.get('description'))
  const site = webAddress(item.get('homepage_url'))
  if (site === undefined && url === '') item.note(name, 'the address of its site is not known; give the option url')
  addChannels(item, extra, entries)
  const repositories = repositoriesOf(item, entries)
  const resources = resourcesOf(extra, entries)
  return {
    version: 1,
    id: '',
    name,
    url: site ?? url,
    ...(description !== undefined && { description }),
    ...(foundation && { foundation }),
    ...(maturity && { maturity }),
    ...(entries.channels.length > 0 && { channels: entries.channels }),
    ...(repositories.length > 0 && { repositories }),
    ...(resources.length > 0 && { resources }),
  }
}

function addChannels(item: Field, extra: Field, entries: Entries): void {
  const room = extra.get('chat_channel')
  for (const [field, kind, title] of CHANNELS) {
    const href = webAddress(extra.get(field))
    if (href === undefined) continue
    // The address of the room and its name are one channel.
    const name = kind === 'slack' ? (room.text() ?? title) : title
    entries.channel({ kind, name, href })
  }
  room.lose('nothing tells which service the channel is on')
  const href = webAddress(item.get('twitter'))
  if (href !== undefined) entries.channel({ kind: 'x', name: 'X', href })
}

function repositoriesOf(item: Field, entries: Entries): Repository[] {
  const fields = [item.get('repo_url'), ...item.get('additional_repos').records.map((repo) => repo.get('repo_url'))]
  return fields.flatMap((field): Repository[] => {
    const href = webAddress(field)
    if (href === undefined) return []
    const name = new URL(href).pathname.replace(/^\/|\/$/g, '') || href
    return [{ id: entries.id(name), name, href }]
  })
}

function resourcesOf(extra: Field, entries: Entries): Resource[] {
  const documents = [
    ['documentation_url', 'documentation', 'Documentation'],
    ['dev_stats_url', 'metrics', 'DevStats'],
    ['artwork_url', 'website', 'Artwork'],
  ] as const
  const audits = extra.get('audits').records.map((audit): [Field, Resource['kind'], string] => {
    const said = [audit.get('type'), audit.get('vendor'), audit.get('date')].flatMap((field) => field.text() ?? [])
    return [audit.get('url'), 'documentation', said.length > 0 ? `Audit: ${said.join(', ')}` : 'Audit']
  })
  const all = [
    ...documents.map(([field, kind, name]): [Field, Resource['kind'], string] => [extra.get(field), kind, name]),
    ...audits,
  ]
  return all.flatMap(([field, kind, name]): Resource[] => {
    const href = webAddress(field)
    return href === undefined ? [] : [{ id: entries.id(name), kind, name, href }]
  })
}
