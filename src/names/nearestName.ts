/**
 * How many letters are left out, put in, changed or swapped with the next between two words (optimal string
 * alignment); at most `limit`, beyond which it does not count on.
 * @example editDistance('zoom.my.us', 'zoom.us', 3) // 3
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  let leastAbove = 0
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let distance = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (isSame ? 0 : 1))
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwapped) distance = Math.min(distance, before[column - 2]! + 1)
      current.push(distance)
      least = Math.min(least, distance)
    }
    // No later row falls below both of these: a swap counts from the one above.
    if (least >= limit && leastAbove >= limit) return limit
    leastAbove = least
    before = above
    above = current
  }
  return Math.min(above[other.length]!, limit)
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * The name that was probably meant: one that differs in a third of its letters at most, or in case and hyphens alone.
 * @example nearestName('shedule', ['name', 'schedule']) // 'schedule'
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  // Of two letters one is half the word.
  const limit = name.length < 3 ? 1 : Math.floor(name.length / 3) + 1
  if (name.length > 60) return undefined
  const word = name.toLowerCase()
  const bare = plain(name)
  let nearest: string | undefined
  let least = limit
  for (const each of names) {
    const distance = plain(each) === bare ? 0 : editDistance(word, each.toLowerCase(), least)
    if (distance < least) [nearest, least] = [each, distance]
  }
  return nearest
}

/**
 * Up to three names that are near enough to be worth a look, nearest first.
 * @example nearestNames('chan', ['channels', 'name', 'url']) // ['channels']
 */
export function nearestNames(name: string, names: readonly string[]): string[] {
  if (name.length > 60) return []
  const word = plain(name)
  const limit = Math.floor(word.length / 2) + 1
  const ranked = names.map((each) => {
    const other = plain(each)
    const isPart = word.length > 2 && (other.includes(word) || (other.length > 3 && word.includes(other)))
    // A slip is rarely in the first letter.
    const most = other[0] === word[0] ? limit : Math.ceil(word.length / 2)
    const distance = isPart ? 1 : editDistance(word, other, most)
    return { each, distance: distance < most ? distance : limit }
  })
  return ranked
    .filter(({ distance }) => distance < limit)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ each }) => each)
}

/**
 * All names, nearest first: by the part of each, between hyphens, that is nearest.
 * @example byNearness('incubation', ['cncf-sandbox', 'cncf-incubating']) // ['cncf-incubating', 'cncf-sandbox']
 */
export function byNearness<Name extends string>(name: string, names: readonly Name[]): Name[] {
  const word = name.toLowerCase().slice(0, 60)
  const distanceOf = (each: string): number =>
    Math.min(...[each, ...each.split('-')].map((part) => editDistance(word, part, 60)))
  return names.toSorted((a, b) => distanceOf(a) - distanceOf(b))
}

/** Whether two names differ by so little that nothing else can be meant: case, hyphens, or a single slip of the fingers. */
export const isSlip = (name: string, meant: string): boolean =>
  plain(name) === plain(meant) || (name.length > 3 && editDistance(name.toLowerCase(), meant.toLowerCase(), 2) < 2)
