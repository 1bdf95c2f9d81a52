import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Handle, Person } from '../model/people.ts'
import { isWebAddress, webAddress } from './addresses.ts'
import type { Field } from './field.ts'
import { linked } from './prose.ts'
import { uniqueId } from './source.ts'

/** The entries of a community as they are found. Each has an id of its own; what stands for the same channel is one. */
export class Entries {
  readonly #taken = new Set<string>()
  readonly channels: Channel[] = []
  readonly #known = new Map<string, string>()

  /** An id made of a text, which nothing else in the community has. */
  id(text: string): string {
    return uniqueId(text, this.#taken)
  }

  /** Adds a channel, unless it is there already, and gives its id. */
  channel(channel: Omit<Channel, 'id' | 'name'> & { name: string }): string {
    const key = JSON.stringify([channel.kind, channel.name, channel.href, channel.address])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const id = this.id(channel.name)
    this.channels.push({ id, ...channel })
    this.#known.set(key, id)
    return id
  }
}

const GITHUB_NAME = /^@?([a-z\d](?:[a-z\d-]{0,38}))$/i

/**
 * A name on GitHub, which then counts as carried over: a handle, with or without `@` or `github:`, or the address of a
 * profile.
 */
function githubHandle(field: Field): Handle | undefined {
  const written = field.peek()?.replace(/^(?:github:|https?:\/\/(?:www\.)?github\.com\/)([^/]+)\/?$/i, '$1')
  const name = GITHUB_NAME.exec(written ?? '')?.[1]
  if (name === undefined) return field.isThere ? field.lose('it is no name on GitHub') : undefined
  field.carry()
  return { name, service: 'github' }
}

/** A person by their handle alone. */
export function personNamed(field: Field, entries: Entries, about: Partial<Person>): Person | undefined {
  const handle = githubHandle(field)
  return handle && { id: entries.id(handle.name), name: handle.name, handle, ...about }
}

/** The names under which files keep what is known of a person. */
interface PersonFields {
  name: Field
  handle: Field
  company: Field
}

/** A person who is named in a file; undefined where there is neither a name nor a handle. Never their mail address. */
export function personOf(
  { name, handle, company }: PersonFields,
  entries: Entries,
  about: Partial<Person>,
): Person | undefined {
  const account = githubHandle(handle)
  const called = name.text() ?? account?.name
  if (called === undefined) return company.lose('nobody is named here')
  const affiliation = company.text()
  return {
    id: entries.id(account?.name ?? called),
    name: called,
    ...(affiliation !== undefined && { affiliations: [affiliation] }),
    ...(account && { handle: account }),
    ...about,
  }
}

/** An address of the web that belongs to a meeting. */
export function referenceOf(field: Field): { href: string } | undefined {
  const href = webAddress(field)
  return href === undefined ? undefined : { href }
}

/** Where a meeting is: an address, an address among words, or words alone. */
export function placeOf(field: Field): Reference | undefined {
  const written = field.peek()
  if (written !== undefined && isWebAddress(written)) return referenceOf(field)
  const place = field.text()
  if (place === undefined) return undefined
  const [address, ...others] = place.match(/https?:\/\/[^\s()<>…]+/g) ?? []
  if (address === undefined || others.length > 0 || !isWebAddress(address)) return { withheld: linked(place) }
  const label = place
    .replace(address, '')
    .replace(/\(\s*\)/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { href: address, ...(label && { label }) }
}
