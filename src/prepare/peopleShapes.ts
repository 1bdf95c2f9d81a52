import { peopleMessages } from '../i18n/governanceMessages.ts'
import type { Contact, Handle, Person, Term, Vacancy } from '../model/people.ts'
import { address, boolean, type Coerce, list, object, oneOf, partialDate, required, string } from './coerce.ts'
import { entry, entryUnion, ids, links } from './entryShapes.ts'
import { name, notes } from './textShapes.ts'

const handle: Coerce<Handle> = /* @__PURE__ */ object<Handle>({ name: string, service: oneOf(peopleMessages.handle) })

const term: Coerce<Term> = /* @__PURE__ */ object<Term>({ from: partialDate, to: partialDate })

/** Whatever is written there, the seat is meant to be vacant: `vacant: yes` is a string to some readers of YAML. */
const vacant: Coerce<true> = (value) => (value ? true : undefined)

const vacancyFields = /* @__PURE__ */ entry<Vacancy>({ vacant, role: name, term })

const personFields = /* @__PURE__ */ entry<Person>(
  {
    name: string,
    role: name,
    affiliations: list(string),
    handle,
    href: address,
    avatar: address,
    place: name,
    languages: list(string),
    groups: list(string),
    links,
    term,
    lead: boolean,
    status: oneOf({ active: true, emeritus: true }),
  },
  'name',
)

/** Whether a seat is held by nobody. */
export const isVacancy = (person: Person | Vacancy): person is Vacancy =>
  Boolean((person as { vacant?: unknown }).vacant)

/** Somebody, or a seat that nobody holds. */
export const personShape: Coerce<Person | Vacancy> = (value, path) =>
  isVacancy(Object(value) as Person | Vacancy) ? vacancyFields(value, path) : personFields(value, path)

const contactFields = /* @__PURE__ */ entryUnion<Contact>(
  {
    for: required(list(required(name))),
    notes,
    // A contact may be a seat that is vacant.
    person: personShape as Coerce<Person>,
    vacant,
    via: ids,
  },
  'for',
)

/**
 * Whom to turn to.
 * @throws RangeError for one that names nobody: a reader would take it for a seat that is vacant
 */
export const contactShape: Coerce<Contact> = (value, path) => {
  const contact = contactFields(value, path)
  if (contact && !('person' in contact || 'vacant' in contact || 'via' in contact)) {
    throw new RangeError(`${path} must have person, via or vacant. Add one of them.`)
  }
  return contact
}
