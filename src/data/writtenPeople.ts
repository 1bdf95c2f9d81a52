import { type Fields, isFields } from './plainData.ts'

/** The people of a file, for those who are named again elsewhere. */
export class WrittenPeople {
  readonly #people = new Map<string, Fields | 'several'>()

  constructor(community: Fields) {
    const people = Array.isArray(community['people']) ? community['people'].filter(isFields) : []
    for (const person of people) {
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
