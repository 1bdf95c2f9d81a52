'use client'

import { type ReactElement, type ReactNode, useState } from 'react'

import type { Message, PluralMessage } from '../i18n/message.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import { Choice, SearchField } from './Fields.tsx'
import { LeafHeading } from './LeafHeading.tsx'

/** Somebody in a long list, with their entry as the server renders it. */
export interface ListedPerson {
  /** The first letter of the name; empty where a list has no letters. */
  letter: string
  /** The words by which they are found, in lower case. */
  text: string
  role?: string
  item: ReactNode
}

interface PeopleBrowserMessages {
  locale: string
  filter: string
  search: string
  role: string
  anyRole: string
  count: PluralMessage<'count'>
  shown: Message<'shown' | 'people'>
  noMatch: string
  showAll: string
  letters: string
}

interface PeopleBrowserProps {
  /** Begins the anchors of the letters. */
  name: string
  people: readonly ListedPerson[]
  /** The roles that can be chosen. */
  roles: readonly string[]
  messages: PeopleBrowserMessages
  headingLevel: number
}

/** As many people at least are shown before the reader asks for all. */
const SHOWN = 60

/** People under the same first letter. */
interface LetterGroup {
  /** Empty where the list has no letters. */
  letter: string
  people: ListedPerson[]
}

/** A long list of people under their first letters, with a filter. All but the first are folded; without a script, too. */
export function PeopleBrowser({ name, people, roles, messages, headingLevel }: PeopleBrowserProps): ReactElement {
  const [text, setText] = useState('')
  const [role, setRole] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const words = text.toLocaleLowerCase(messages.locale).split(/\s+/).filter(Boolean)
  const isFiltered = words.length > 0 || role !== ''
  const left = people.filter(
    (person) => words.every((word) => person.text.includes(word)) && (role === '' || person.role === role),
  )
  const groups = byLetter(left)
  const letters = groups.map(({ letter }) => letter).filter(Boolean)
  const anchorOf = (letter: string): string => `${name}--letter-${letter}`
  const [first, rest] = cut(groups)
  const shared = { anchorOf, headingLevel }
  const everyone = plural(messages.count, people.length, messages.locale)
  return (
    <>
      <fieldset aria-label={messages.filter} className="mh:filter-bar mh:people-filter">
        <SearchField label={messages.search} value={text} onValue={setText} />
        {roles.length > 0 && (
          <Choice
            label={messages.role}
            any={messages.anyRole}
            options={roles.map((each) => [each, each])}
            value={role}
            onValue={setRole}
          />
        )}
      </fieldset>
      {/* The script of static pages reads the words from it. */}
      <output
        className="mh:meta"
        data-all={everyone}
        data-matches={messages.shown.replace('{people}', everyone)}
        data-none={messages.noMatch}
      >
        {isFiltered ? matchText(left.length, everyone, messages) : everyone}
      </output>
      {letters.length > 1 && (
        <ul className="mh:letters" aria-label={messages.letters}>
          {letters.map((letter) => (
            <li key={letter}>
              <a
                href={`#${anchorOf(letter)}`}
                onClick={() => setIsOpen(isOpen || rest.some((group) => group.letter === letter))}
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      )}
      <LetterGroups groups={first} {...shared} />
      {rest.length > 0 && (
        <details
          className="mh:people-more"
          open={isOpen || isFiltered}
          // What a reader unfolds before the script runs stays so.
          suppressHydrationWarning
          onToggle={({ currentTarget }) => !isFiltered && setIsOpen(currentTarget.open)}
        >
          <summary className="mh:btn">
            <span>
              {fill(messages.showAll, { count: new Intl.NumberFormat(messages.locale).format(people.length) })}
            </span>
          </summary>
          <LetterGroups groups={rest} {...shared} />
        </details>
      )}
    </>
  )
}

interface LetterGroupsProps {
  groups: readonly LetterGroup[]
  anchorOf: (letter: string) => string
  headingLevel: number
}

function LetterGroups({ groups, anchorOf, headingLevel }: LetterGroupsProps): ReactElement[] {
  return groups.map(({ letter, people }) => (
    <div key={letter} className="mh:letter-group">
      {letter && (
        <LeafHeading level={headingLevel} id={anchorOf(letter)}>
          {letter}
        </LeafHeading>
      )}
      <ul className="mh:people" aria-labelledby={letter ? anchorOf(letter) : undefined}>
        {people.map(({ item }) => item)}
      </ul>
    </div>
  ))
}

function matchText(count: number, everyone: string, messages: PeopleBrowserMessages): string {
  if (count === 0) return messages.noMatch
  return fill(messages.shown, { shown: new Intl.NumberFormat(messages.locale).format(count), people: everyone })
}

function byLetter(people: readonly ListedPerson[]): LetterGroup[] {
  const groups = new Map<string, LetterGroup>()
  for (const person of people) {
    const group = groups.get(person.letter) ?? { letter: person.letter, people: [] }
    group.people.push(person)
    groups.set(person.letter, group)
  }
  return [...groups.values()]
}

/** The groups that are shown at first, and the others. Letters stay whole. */
function cut(groups: readonly LetterGroup[]): [first: readonly LetterGroup[], rest: readonly LetterGroup[]] {
  const [only] = groups
  if (only?.letter === '' && only.people.length > SHOWN) {
    const { people } = only
    return [[{ letter: '', people: people.slice(0, SHOWN) }], [{ letter: '', people: people.slice(SHOWN) }]]
  }
  let count = 0
  const end = 1 + groups.findIndex(({ people }) => (count += people.length) >= SHOWN)
  return end === 0 ? [groups, []] : [groups.slice(0, end), groups.slice(end)]
}
