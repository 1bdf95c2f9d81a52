import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CalloutNote } from '../src/CalloutNote.tsx'
import { takeDeveloperMessages } from './finders.ts'

describe('CalloutNote', () => {
  it.each([
    ['note', 'Note'],
    ['info', 'Info'],
    ['tip', 'Tip'],
    ['warning', 'Warning'],
    ['danger', 'Danger'],
    ['success', 'Done'],
  ] as const)('says in words that it is of the kind %s', (kind, word) => {
    render(<CalloutNote kind={kind}>The call is recorded.</CalloutNote>)
    const note = screen.getByRole('note')
    expect(within(note).getByText(word)).toBeVisible()
    expect(note).toHaveTextContent('The call is recorded.')
  })

  it('begins with its kind and its title, and is no landmark', () => {
    render(<CalloutNote kind="warning" title="The channel moves in June" />)
    expect(screen.getByRole('note')).toHaveTextContent('Warning: The channel moves in June')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })

  it('may stand in a cell of a table, where HTML allows no <aside>', () => {
    render(<CalloutNote kind="tip" />)
    expect(screen.getByRole('note').tagName).toBe('DIV')
  })

  it('is never announced as an alert', () => {
    render(<CalloutNote kind="danger">Do not open a public issue.</CalloutNote>)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('takes a name of its own', () => {
    render(<CalloutNote kind="tip" aria-label="Before your first call" />)
    expect(screen.getByRole('note', { name: 'Before your first call' })).toBeVisible()
  })

  it("shows the title in the reader's language", () => {
    render(<CalloutNote kind="note" title={{ en: 'Summer break', de: 'Sommerpause' }} locale="de" />)
    expect(screen.getByText('Sommerpause')).not.toHaveAttribute('lang')
  })

  it('marks a title that is in another language than the page', () => {
    render(<CalloutNote kind="note" title={{ de: 'Sommerpause' }} />)
    expect(screen.getByText('Sommerpause')).toHaveAttribute('lang', 'de')
  })

  it("says the kind in the site's own words", () => {
    render(<CalloutNote kind="warning" title="Umzug" messages={{ callout: { warning: 'Achtung' } }} />)
    expect(screen.getByRole('note')).toHaveTextContent('Achtung: Umzug')
  })

  it.each([
    [
      'a kind that is none',
      'caution',
      'Note',
      'must be one of note, info, tip, warning, danger, success; received "caution".',
    ],
    [
      'a kind in upper case',
      'Tip',
      'Note',
      'must be one of note, info, tip, warning, danger, success; received "Tip".',
    ],
    ['no kind', undefined, 'Note', 'must be one of note, info, tip, warning, danger, success; received undefined.'],
  ])('keeps its content where it has %s, and tells the developer', (_what, kind, word, fault) => {
    render(<CalloutNote kind={kind as never}>The call is recorded.</CalloutNote>)
    expect(screen.getByRole('note')).toHaveTextContent(`${word}The call is recorded.`)
    expect(takeDeveloperMessages()).toEqual([`moothall: CalloutNote: kind ${fault}`])
  })
})
