'use client'

import { type ReactElement, type ReactNode, useEffect, useState } from 'react'

import type { Message, PluralMessage } from '../i18n/message.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import { Choice, SearchField } from './Fields.tsx'
import { anchorName, goToAnchor, reveal } from './goToAnchor.ts'
import { LeafHeading } from './LeafHeading.tsx'
import { useHash } from './useHashParams.ts'
import { useIsInBrowser } from './useIsInBrowser.ts'

/** Somebody in a long list, with their entry as the server renders it. */
export interface ListedPerson {
  key: string
  /** The anchor of the entry. */
  id?: string
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

/** So many are shown at first. */
const SHOWN = 60

/**
 * A long list of people under their first letters, with a filter. Without a script all are shown; with it, the first
 * until the reader asks for more, or comes by a link to somebody.
 */
export function PeopleBrowser({ name, people, roles, messages, headingLevel }: PeopleBrowserProps): ReactElement {
  const isInBrowser = useIsInBrowser()
  const hash = useHash()
  // Nothing of it is rendered, so a server need not know it.
  const [arrival] = useState(() => globalThis.location?.hash)
  const target = anchorName(hash)
  const [text, setText] = useState('')
  const [role, setRole] = useState('')
  const [isWhole, setIsWhole] = useState(false)
  const words = text.trim().toLocaleLowerCase(messages.locale)
  const left = people.filter((person) => person.text.includes(words) && (role === '' || person.role === role))
  const letters = [...new Set(left.map(({ letter }) => letter))].filter(Boolean)
  const anchorOf = (letter: string): string => `${name}--letter-${letter}`
  const isTarget =
    target !== '' && (people.some(({ id }) => id === target) || letters.some((letter) => anchorOf(letter) === target))
  const isCut = isInBrowser && !isWhole && !isTarget && words === '' && role === '' && left.length > SHOWN
  const shown = isCut ? left.slice(0, SHOWN) : left
  const everyone = plural(messages.count, people.length, messages.locale)
  useEffect(() => {
    const anchor = isTarget && document.getElementById(target)
    if (!anchor) return
    if (hash === arrival) goToAnchor()
    else reveal(anchor)
  }, [isTarget, target, hash, arrival])
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
        {countText(shown.length, left.length, messages)}
      </output>
      {letters.length > 1 && (
        <ul className="mh:letters" aria-label={messages.letters}>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${anchorOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      )}
      {groupsOf(shown).map(([letter, group]) => (
        <div key={letter} className="mh:letter-group">
          {letter && (
            <LeafHeading level={headingLevel} id={anchorOf(letter)}>
              {letter}
            </LeafHeading>
          )}
          <ul className="mh:people" aria-labelledby={letter ? anchorOf(letter) : undefined}>
            {group.map(({ item }) => item)}
          </ul>
        </div>
      ))}
      {isCut && (
        <p className="mh:row-acts">
          <button type="button" onClick={() => setIsWhole(true)}>
            {fill(messages.showAll, { count: new Intl.NumberFormat(messages.locale).format(left.length) })}
          </button>
        </p>
      )}
    </>
  )
}

function countText(shown: number, all: number, messages: PeopleBrowserMessages): string {
  if (all === 0) return messages.noMatch
  const people = plural(messages.count, all, messages.locale)
  if (shown === all) return people
  return fill(messages.shown, { shown: new Intl.NumberFormat(messages.locale).format(shown), people })
}

function groupsOf(people: readonly ListedPerson[]): [letter: string, group: ListedPerson[]][] {
  const groups = new Map<string, ListedPerson[]>()
  for (const person of people) {
    const group = groups.get(person.letter) ?? []
    group.push(person)
    groups.set(person.letter, group)
  }
  return [...groups]
}
