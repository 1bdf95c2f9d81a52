import { decoded } from './decoded.ts'

/** What one filter of the page holds, as a query string; and whom it tells of changes. */
export interface HashParams {
  subscribe: (onChange: () => void) => () => void
  getText: () => string
  set: (key: string, value: string) => void
}

/** The names that filters on the page have now, and all that any has had. */
const taken = new Set<string>()
const known = new Set<string>()

/** A hash as several filters share it, `#agenda?q=spring&groups?q=docs`: each name with its values. */
function entriesIn(hash: string): [name: string, params: URLSearchParams][] {
  const entries: [string, string[]][] = []
  for (const part of hash.slice(1).split('&').filter(Boolean)) {
    const [, name, first] = /^([^?=]*)\?(.*)$/.exec(part) ?? []
    if (name !== undefined) entries.push([decoded(name), [first!]])
    else if (part.includes('=') && entries.length > 0) entries.at(-1)![1].push(part)
    else entries.push([decoded(part), []])
  }
  return entries.map(([name, parts]) => [name, new URLSearchParams(parts.join('&'))])
}

/** Whether a hash is none, or that of filters alone. Any other is the site's: an anchor, or the route of its router. */
const isOfFilters = (hash: string): boolean => entriesIn(hash).every(([name]) => known.has(name))

function write(name: string, text: string): void {
  if (!isOfFilters(location.hash)) return
  const others = entriesIn(location.hash)
    .filter(([other, params]) => other !== name && params.size > 0)
    .map(([other, params]) => `${encodeURIComponent(other)}?${params.toString()}`)
  const own = encodeURIComponent(name) + (text && `?${text}`)
  const parts = text || others.length === 0 ? [...others, own] : others
  // Not the hash alone, which would be taken from the address of `<base>`.
  const [page] = location.href.split('#')
  try {
    // A new entry in the history for every letter would take the way back from the reader.
    history.replaceState(history.state, '', `${page}#${parts.join('&')}`)
  } catch {
    // Some frames may not change their address, and Safari allows so many changes a minute. The filter works on.
  }
}

/**
 * Values of a filter, kept in the hash of the page's address, so that a link carries them and the server need not know
 * them. The rest of the address stays as it is, and so does a hash that is the site's: then the values are kept for as
 * long as the page is open, as they are with `isInAddress` false. An empty value is left out.
 * @param wanted tells the values from those of other filters; the second of the same name gets a number
 */
export function hashParams(wanted: string, isInAddress: boolean): HashParams {
  let name = wanted
  let text = ''
  let tell: (() => void) | undefined

  const read = (): void => {
    const own = entriesIn(location.hash).find(([other]) => other === name)
    // Who follows a link to another part of the page keeps what they have chosen.
    if (!own && !isOfFilters(location.hash)) return
    text = own?.[1].toString() ?? ''
    tell?.()
  }
  return {
    subscribe: (onChange) => {
      tell = onChange
      if (!isInAddress) return () => {}
      for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`
      taken.add(name)
      known.add(name)
      if (text === '') read()
      addEventListener('hashchange', read)
      return () => {
        taken.delete(name)
        removeEventListener('hashchange', read)
      }
    },
    getText: () => text,
    set: (key, value) => {
      const next = new URLSearchParams(text)
      if (value === '') next.delete(key)
      else next.set(key, value)
      text = next.toString()
      if (isInAddress) write(name, text)
      tell?.()
    },
  }
}
