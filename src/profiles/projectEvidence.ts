import { plainText } from '../calendar/plainText.ts'
import { lastDayOf } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import type { Release } from '../model/roadmap.ts'
import {
  addressOf,
  counted,
  entriesOf,
  type Evidence,
  type Found,
  linked,
  listedOnPage,
  type Reviewed,
} from './found.ts'

export const site: Evidence = {
  write: 'Write the address of the site.',
  example: 'url: https://kiln.example.org',
  find: ({ community }) => {
    const href = addressOf(community.url, community)
    return [href === undefined ? { path: 'url', lack: 'it is no whole address' } : { path: 'url', href }]
  },
}

export const apacheSite: Evidence = {
  ...site,
  example: 'url: https://kiln.apache.org',
  find: (reviewed) =>
    site.find(reviewed).map((found) => {
      const isApache = found.href !== undefined && /(?:^|\.)apache\.org$/.test(new URL(found.href).hostname)
      return isApache || found.lack ? found : { ...found, lack: 'its host is not of apache.org' }
    }),
}

export const summary: Evidence = {
  write: 'Say in one line what the project is.',
  example: 'tagline: Reproducible builds for everyone',
  find: ({ community: { tagline } }) => {
    const text = localize(tagline, 'en')?.value
    return text === undefined ? [] : [{ path: 'tagline', text }]
  },
}

export const description: Evidence = {
  write: 'Say what the project does and why it is needed, in 100 to 300 words.',
  example: 'description: |\n  We build software that gives the same result on every machine.\n  …',
  find: ({ community }) => {
    const prose = localize(community.description, 'en')?.value
    if (prose === undefined) return []
    const text = plainText(prose)
    const words = text.split(/\s+/).filter(Boolean).length
    const isAsked = words >= 100 && words <= 300
    return [{ path: 'description', text, ...(!isAsked && { lack: `it has ${counted(words, 'word')}` }) }]
  },
}

/** What the project does and why, however long. */
export const about: Evidence = {
  ...description,
  write: 'Say what the project does and why it is needed.',
  find: (reviewed) => description.find(reviewed).map(({ path, text }) => ({ path, text })),
}

const repositoriesExample = 'repositories:\n  - https://github.com/kiln/core'

export const repositories: Evidence = {
  write: 'List the source code repositories.',
  example: repositoriesExample,
  // A page may list a repository in several groups.
  find: (reviewed) => {
    const all = entriesOf('repositories', reviewed.community.repositories).map(([path, each]) =>
      linked(path, each, reviewed),
    )
    return all.filter(({ href }, index) => all.findIndex((each) => each.href === href) === index)
  },
}

export const furtherRepositories: Evidence = {
  ...repositories,
  example: `${repositoriesExample}\n  - https://github.com/kiln/docs`,
  find: (reviewed) => repositories.find(reviewed).slice(1),
}

export const repositoryList: Evidence = {
  ...repositories,
  find: (reviewed) => {
    const { length } = repositories.find(reviewed)
    return length === 0 ? [] : [listedOnPage('repositories', counted(length, 'repository', 'repositories'), reviewed)]
  },
}

export const roadmap: Evidence = {
  write: 'Link the plan of the project, or list what is planned in `roadmap`.',
  example: 'roadmapSource: https://github.com/orgs/kiln/projects/1',
  find: (reviewed) => {
    const { roadmapSource, roadmap: items = [] } = reviewed.community
    return [
      ...(roadmapSource ? [linked('roadmapSource', roadmapSource, reviewed)] : []),
      ...(!roadmapSource && items.length > 0 ? [listedOnPage('roadmap', counted(items.length, 'item'), reviewed)] : []),
    ]
  },
}

const adoptersExample = `adopters:
  - name: Example University
    level: production
    since: 2024
    href: https://www.example.edu/blog/kiln`

export const adopters: Evidence = {
  write: 'List who uses the project.',
  example: adoptersExample,
  find: (reviewed) => {
    const { length } = reviewed.community.adopters ?? []
    return length === 0 ? [] : [listedOnPage('adopters', counted(length, 'adopter'), reviewed)]
  },
}

export const threeAdopters: Evidence = {
  ...adopters,
  write: 'List 3 adopters or more, each with a `level` and the address of what they say of their use.',
  find: (reviewed) => {
    const all = entriesOf('adopters', reviewed.community.adopters)
    const found = all.filter(([, { level }]) => level !== undefined).map(([path, each]) => linked(path, each, reviewed))
    const good = found.filter(({ lack }) => lack === undefined)
    if (good.length >= 3 || all.length === 0) return good
    return [
      {
        path: 'adopters',
        lack: `${good.length} of ${all.length} have a \`level\` and an address, and 3 are asked for`,
      },
    ]
  },
}

const releasesExample = `releases:
  - version: '2.4'
    date: 2026-05-03
    supportedUntil: 2027-05
    href: https://github.com/kiln/core/releases/tag/v2.4.0`

const releasesOf = ({ community }: Reviewed): [string, Release][] => entriesOf('releases', community.releases)

export const releases: Evidence = {
  write: 'List the releases, each with the address of its notes.',
  example: releasesExample,
  find: (reviewed) => releasesOf(reviewed).map(([path, each]) => linked(path, each, reviewed)),
}

/** Releases of which each has a version of its own. */
export const releaseVersions: Evidence = {
  ...releases,
  find: (reviewed) => {
    const versions = releasesOf(reviewed).map(([, { version }]) => version)
    const twice = versions.find((version, index) => versions.indexOf(version) !== index)
    return twice === undefined
      ? releases.find(reviewed)
      : [{ path: 'releases', lack: `two of them have the version ${twice}` }]
  },
}

const YEAR = 365 * 86_400_000

export const recentRelease: Evidence = {
  ...releases,
  write: 'List the latest release, with its date and its address.',
  find: (reviewed) => {
    const all = releasesOf(reviewed)
    const recent = all.filter(([, { date }]) => date !== undefined && isWithin(date, reviewed.now))
    if (recent.length > 0) return recent.map(([path, each]) => linked(path, each, reviewed))
    return all.length === 0 ? [] : [{ path: 'releases', lack: 'none has a date in the last year' }]
  },
}

const isWithin = (date: string, now: number): boolean => {
  const age = now - Date.parse(lastDayOf(date))
  return age < YEAR && Date.parse(date) <= now
}

/** Releases that say until when they get fixes. */
export const supportTimes: Evidence = {
  ...releases,
  write: 'Say in `supportedUntil` how long each release gets fixes.',
  find: (reviewed) => {
    const all = releasesOf(reviewed)
    const open = all.filter(([, { supportedUntil }]) => supportedUntil === undefined)
    if (all.length === 0) return []
    return open.length > 0
      ? [{ path: 'releases', lack: `${open.length} of ${all.length} have no \`supportedUntil\`` }]
      : [listedOnPage('releases', counted(all.length, 'release'), reviewed)]
  },
}

export const documentation: Evidence = {
  write: 'Name the documentation among `resources`.',
  example: `resources:
  - kind: documentation
    name: User guide
    href: https://kiln.example.org/docs/`,
  find: (reviewed) =>
    entriesOf('resources', reviewed.community.resources)
      .filter(([, { kind, status }]) => kind === 'documentation' && status !== 'archived')
      .map(([path, each]) => linked(path, each, reviewed)),
}

const BADGE =
  /^https:\/\/(?:www\.)?(?:bestpractices\.dev|bestpractices\.coreinfrastructure\.org)\/(?:[a-z-]+\/)?projects\/\d+/i

/** The page of the project at the OpenSSF Best Practices badge. */
export const badge: Evidence = {
  write: 'Link the page of your badge among `links`.',
  example: `links:
  - label: OpenSSF Best Practices
    href: https://www.bestpractices.dev/projects/1`,
  find: (reviewed) => {
    const { links, resources } = reviewed.community
    const all: [string, { href?: string }][] = [...entriesOf('links', links), ...entriesOf('resources', resources)]
    return all.filter(([, { href }]) => BADGE.test(href ?? '')).map(([path, each]) => linked(path, each, reviewed))
  },
}

export const trademarks: Evidence = {
  write: 'Give the trademark statement of the foundation.',
  example: `foundation:
  name: Cloud Native Computing Foundation
  trademarks: The Linux Foundation has registered trademarks and uses trademarks.`,
  find: (reviewed) => {
    const statement = localize(reviewed.community.foundation?.trademarks, 'en')?.value
    return statement === undefined ? [] : [listedOnPage('foundation.trademarks', plainText(statement), reviewed)]
  },
}

/** Every address on the page, with its path. */
function addressesIn(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => addressesIn(each, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const at = path === '' ? field : `${path}.${field}`
    return (field === 'href' || field === 'url') && typeof inner === 'string' ? [[at, inner]] : addressesIn(inner, at)
  })
}

/** The addresses of what the project runs itself: none without encryption. */
export const encryptedAddresses: Evidence = {
  write: 'Write the addresses with https:.',
  example: 'url: https://kiln.example.org',
  find: ({ community }) => {
    const {
      url,
      channels,
      repositories: code,
      meetings,
      releases: versions,
      resources,
      links,
      roadmapSource,
    } = community
    const all = addressesIn(
      { url, channels, repositories: code, meetings, releases: versions, resources, links, roadmapSource },
      '',
    )
    const open = all.filter(([, href]) => /^(?:http|irc|ftp):/i.test(href))
    if (open.length > 0) return open.map(([path, href]): Found => ({ path, href, lack: 'it is not encrypted' }))
    return site
      .find({ community, now: 0 })
      .map((found) => ({ ...found, text: counted(all.length, 'address', 'addresses') }))
  },
}
