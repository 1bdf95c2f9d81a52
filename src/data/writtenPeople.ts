import { readPersonText } from './personText.ts'
import { type Fields, isFields } from './plainData.ts'

function personOf(text: string): unknown {
  const reading = readPersonText(text)
  return 'person' in reading ? reading.person : undefined
}

/** The people of a file, for those who are named again elsewhere. */
export class WrittenPeople {
  readonly #people = new Map<string, Fields | 'several'>()

  constructor(community: Fields) {
    const people: unknown[] = Array.isArray(community['people']) ? community['people'] : []
    for (const each of people) {
      const person = typeof each === 'string' ? personOf(each) : each
      if (!isFields(person)) continue
      for (const key of new Set([person['id'], person['name']])) if (typeof key === 'string') this.#add(key, person)
    }
  }

  #add(key: string, person: Fields): void {
    this.#people.set(key, this.#people.has(key) ? 'several' : person)
  }

  /**
   * What is known of somebody by `id` or name, where no other has the same. Role and term are those of one place only, and
   * so is the `id`.
   */
  find(text: string): Fields | undefined {
    const person = this.#people.get(text)
    if (person === undefined || person === 'several') return undefined
    const { name, affiliations, handle, href, avatar } = person
    return structuredClone({
      name,
      ...(affiliations !== undefined && { affiliations }),
      ...(handle !== undefined && { handle }),
      ...(href !== undefined && { href }),
      ...(avatar !== undefined && { avatar }),
    })
  }
}
