import type { ListedPerson } from '../client/PeopleBrowser.tsx'
import { localize } from '../i18n/localize.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { isVacancy } from './peopleShapes.ts'
import type { PreparedItem } from './prepare.ts'
import type { Site } from './site.ts'

type PersonWords = Pick<ListedPerson, 'letter' | 'text' | 'role'>

/** More letters than an alphabet has are no help. */
const MOST_LETTERS = 40

/** More roles than a list of choices should have are no help either. */
const MOST_ROLES = 24

interface SortedPeople {
  people: readonly (PersonWords & { entry: PreparedItem<Person | Vacancy> })[]
  roles: readonly string[]
}

/** Many people by their names, with the words by which they are found. Vacant seats and what cannot be shown come last. */
export function sortedPeople(entries: readonly PreparedItem<Person | Vacancy>[], site: Site): SortedPeople {
  const collator = new Intl.Collator(site.locale)
  const people = entries
    .map((entry) => ({ entry, name: nameOf(entry), ...wordsOf(entry, site) }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === '') || collator.compare(a.name, b.name))
  const hasLetters = new Set(people.map(({ letter }) => letter)).size <= MOST_LETTERS
  const roles = [...new Set(people.flatMap(({ role }) => role ?? []))].toSorted(collator.compare)
  return {
    people: people.map(({ entry, text, role, letter }) => ({ entry, text, role, letter: hasLetters ? letter : '' })),
    roles: roles.length > 1 && roles.length <= MOST_ROLES ? roles : [],
  }
}

const nameOf = ({ value }: PreparedItem<Person | Vacancy>): string =>
  value === undefined || isVacancy(value) ? '' : (value.name ?? '')

function wordsOf(entry: PreparedItem<Person | Vacancy>, { locale }: Site): PersonWords {
  const { value } = entry
  const role = localize(value?.role, locale)?.value
  const held = value === undefined || isVacancy(value) ? undefined : value
  const { affiliations = [], groups = [], languages = [] } = held ?? {}
  const place = localize(held?.place, locale)?.value
  return {
    letter: letterOf(nameOf(entry)),
    text: [nameOf(entry), role, place, ...affiliations, ...groups, ...languages].join(' ').toLocaleLowerCase(locale),
    role,
  }
}

/** The first letter without its marks: `É` stands under `E`. */
const letterOf = (name: string): string => /\p{L}/u.exec(name.normalize('NFD'))?.[0].toLocaleUpperCase('en') ?? ''
