import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contentOrError, entriesOf, entryItems, kindWord, nameOrMissing } from '../../src/internal/entries.tsx'
import type { Site } from '../../src/internal/site.ts'
import type { Entry } from '../../src/model/entry.ts'
import { takeDeveloperMessages } from '../finders.ts'

interface Named extends Entry {
  name: string
}

const english: Site = { locale: 'en', idPrefix: '' }

const shout = (entry: Named) => <b>{entry.name.toUpperCase()}</b>

describe('entryItems', () => {
  it('shows an item for each entry, in the order given, each with an anchor', () => {
    const entries = [
      { id: 'second', name: 'Second' },
      { id: 'first', name: 'First' },
    ]
    render(<ul>{entryItems({ entries, at: 'steps', anchor: 'step', site: english, content: shout })}</ul>)
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(['SECOND', 'FIRST'])
    expect(items.map((item) => item.id)).toEqual(['step-second', 'step-first'])
  })

  it('puts the prefix of the page before each anchor', () => {
    const entries = [{ id: 'chat', name: 'Chat' }]
    const site = { ...english, idPrefix: 'kiln-' }
    render(<ul>{entryItems({ entries, at: 'channels', anchor: 'channel', site, content: shout })}</ul>)
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-channel-chat')
  })

  it.each([
    ['no id', undefined],
    ['an empty id', ''],
    ['an id that is a number', 7],
    ['null as its id', null],
  ])('shows an entry with %s, without an anchor', (_what, id) => {
    const entries = [{ id: id as string, name: 'Chat' }]
    render(<ul>{entryItems({ entries, at: 'channels', anchor: 'channel', site: english, content: shout })}</ul>)
    expect(screen.getByRole('listitem')).toHaveTextContent('CHAT')
    expect(screen.getByRole('listitem')).not.toHaveAttribute('id')
  })

  it('says in its place that an entry cannot be shown, and shows the others', () => {
    const entries = [{ id: 'a', name: 'Before' }, null as never, { id: 'c', name: 'After' }]
    render(<ul>{entryItems({ entries, at: 'steps', anchor: 'step', site: english, content: shout })}</ul>)
    const [before, broken, after] = screen.getAllByRole('listitem')
    expect(before).toHaveTextContent('BEFORE')
    expect(broken).toHaveTextContent('This entry cannot be shown.')
    expect(after).toHaveTextContent('AFTER')
    expect(takeDeveloperMessages()).toEqual([
      "moothall: steps[1] cannot be shown: Cannot read properties of null (reading 'name')",
    ])
  })
})

describe('entriesOf', () => {
  it('gives the entries of a list', () => {
    const entries = [{ id: 'a' }]
    expect(entriesOf(entries, 'steps')).toBe(entries)
  })

  it.each([['undefined', undefined] as const, ['null', null as never] as const])(
    'gives none where there is no list but %s',
    (_what, entries) => {
      expect(entriesOf(entries, 'steps')).toEqual([])
    },
  )

  it.each([
    ['an object', 'pathsByName', { a: { id: 'a' } }],
    ['a string', 'pathsAsWords', 'none yet'],
  ])('gives none for %s, and tells the developer', (_what, at, entries) => {
    expect(entriesOf(entries as never, at)).toEqual([])
    expect(takeDeveloperMessages()).toEqual([
      `moothall: ${at} is not a list, so nothing of it is shown; write a list of entries.`,
    ])
  })
})

describe('contentOrError', () => {
  const refuse = (reason: unknown) => () => {
    throw reason
  }

  it.each([
    ['name', { id: 'a', name: 'Weekly call' }],
    ['title', { id: 'a', title: 'Weekly call' }],
    ['label', { id: 'a', label: 'Weekly call' }],
    ['name in the language of the page', { id: 'a', name: { de: 'Wochentreffen', en: 'Weekly call' } }],
  ])('keeps the %s of an entry that cannot be shown, and gives the reason in development', (what, entry) => {
    render(<>{contentOrError(entry, `entry with ${what}`, english, refuse(new RangeError('no such day')))}</>)
    expect(screen.getByText('Weekly call')).toBeVisible()
    expect(screen.getByText(/This entry cannot be shown\./)).toBeVisible()
    expect(screen.getByText(`entry with ${what}: no such day`)).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([`moothall: entry with ${what} cannot be shown: no such day`])
  })

  it('takes whatever was thrown', () => {
    render(<>{contentOrError({ id: 'a' }, 'entry', english, refuse('a string'))}</>)
    expect(takeDeveloperMessages()).toEqual(['moothall: entry cannot be shown: a string'])
  })
})

describe('nameOrMissing', () => {
  it('marks a name with its language where that is not the language of the page', () => {
    render(<p>{nameOrMissing({ de: 'Wochentreffen' }, 'name', english)}</p>)
    expect(screen.getByText('Wochentreffen')).toHaveAttribute('lang', 'de')
  })

  it('leaves a name in the language of the page unmarked', () => {
    render(<p>{nameOrMissing({ de: 'Wochentreffen', en: 'Weekly call' }, 'name', english)}</p>)
    expect(screen.getByText('Weekly call')).not.toHaveAttribute('lang')
  })

  it.each([
    ['nothing', 'steps[0].name', undefined],
    ['null', 'steps[1].name', null],
    ['an empty string', 'steps[2].name', ''],
    ['a number', 'steps[3].name', 7],
    ['an empty string in the language of the page', 'steps[4].name', { en: '' }],
    ['no language at all', 'steps[5].name', {}],
  ])('says that the name is missing where it is %s, and tells the developer', (_what, at, name) => {
    render(<p>{nameOrMissing(name as never, at, english)}</p>)
    expect(screen.getByText('Name missing')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      `moothall: ${at} is missing, so the reader sees words in its place; give the entry a name.`,
    ])
  })
})

describe('kindWord', () => {
  const table = { forum: 'Forum', blog: 'Blog' }

  it('gives the word for a kind', () => {
    expect(kindWord(table, 'forum', 'kind', english)).toBe('Forum')
  })

  it.each([
    ['a kind that it has no word for', 'pigeon', 'Unknown kind “pigeon”', '"pigeon"'],
    ['a kind in other letters', 'Forum', 'Unknown kind “Forum”', '"Forum"'],
    ['what every object has', 'toString', 'Unknown kind “toString”', '"toString"'],
    ['a number', 7, 'Kind missing', '7'],
    ['null', null, 'Kind missing', 'null'],
    ['nothing', undefined, 'Kind missing', 'undefined'],
  ])('says so for %s, and tells the developer', (_what, kind, word, shown) => {
    expect(kindWord(table, kind, 'channels[0].kind', english)).toBe(word)
    expect(takeDeveloperMessages()).toEqual([`moothall: channels[0].kind is ${shown}; use one of forum, blog.`])
  })

  it("says so in the site's own words", () => {
    const site: Site = { ...english, messages: { entry: { kindUnknown: 'Unbekannte Art „{kind}“' } } }
    expect(kindWord(table, 'carrier', 'channels[0].kind', site)).toBe('Unbekannte Art „carrier“')
    expect(takeDeveloperMessages()).toHaveLength(1)
  })
})
