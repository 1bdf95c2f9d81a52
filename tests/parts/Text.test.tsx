import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataPath } from '../../src/data/path.ts'
import type { Localized, Text } from '../../src/model/text.ts'
import { LocalizedText, Name } from '../../src/parts/Text.tsx'
import type { Site } from '../../src/prepare/site.ts'
import { name as nameShape, text as textShape } from '../../src/prepare/textShapes.ts'
import { takeDeveloperMessages } from '../finders.ts'

const english: Site = { locale: 'en', idPrefix: '' }

const renderText = (data: Localized<Text> | undefined) =>
  render(
    <p data-testid="text">
      <LocalizedText text={textShape(data, DataPath.of('purpose'))} site={english} />
    </p>,
  )

const text = () => screen.getByTestId('text')

describe('LocalizedText', () => {
  it('shows a plain string as plain text, never as markup', () => {
    renderText('Ask <b>anything</b> & wait.')
    expect(text()).toHaveTextContent('Ask <b>anything</b> & wait.')
  })

  it('shows nothing of what HTML cannot hold, in a piece of a sentence either', () => {
    renderText(['Ask', '\u0000', { kind: 'emphasis', text: ' any\u0007thing' }])
    expect([...text().childNodes].map((node) => node.textContent)).toEqual(['Ask', ' anything'])
  })

  it('shows links, literals and stressed words within a sentence', () => {
    renderText([
      'Read the ',
      { kind: 'link', text: 'guide', href: '/guide' },
      ', run ',
      { kind: 'code', text: 'make test' },
      ', and ',
      { kind: 'emphasis', text: 'then' },
      ' ask.',
    ])
    expect(text()).toHaveTextContent('Read the guide, run make test, and then ask.')
    expect(screen.getByRole('link', { name: 'guide' })).toHaveAttribute('href', '/guide')
    expect(screen.getByText('make test').tagName).toBe('CODE')
    expect(screen.getByText('then').tagName).toBe('EM')
  })

  it('marks a text with its language where that is not the language of the page', () => {
    renderText({ de: 'Fragen aller Art' })
    expect(screen.getByText('Fragen aller Art')).toHaveAttribute('lang', 'de')
  })

  it('keeps the words of a link that is refused, and tells the developer where it stands', () => {
    renderText(['Read the ', { kind: 'link', text: 'guide', href: 'javascript:alert(1)' }, '.'])
    expect(text()).toHaveTextContent('Read the guide.')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: purpose[1].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
        'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ])
  })

  it.each([
    ['the words of a kind that it does not know', [{ kind: 'strong', text: 'loud' }], 'loud'],
    ['nothing where there is no text', undefined, ''],
    ['a number as its digits, as YAML reads one', 7, '7'],
  ])('shows %s', (_what, data, shown) => {
    renderText(data as never)
    expect(text()).toHaveTextContent(shown)
  })

  it.each([
    [
      'a piece without words',
      [{ kind: 'image' }],
      'purpose[0].text is missing. Add it: readers see other words in its place.',
    ],
    ['a piece that is no text', ['See ', 7], 'purpose[1] must be an object with fields; received 7. It is left out.'],
    ['an object of objects', { en: {} }, 'purpose.en must be a string; received an object. It is left out.'],
  ])('leaves out %s, with a warning', (_what, data, message) => {
    renderText(data as never)
    expect(text().textContent).toBe(_what === 'a piece that is no text' ? 'See ' : '')
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('leaves out of each piece what HTML cannot hold', () => {
    renderText(['Write to \u0000us', '\u0000', { kind: 'emphasis', text: ' today\u009B' }])
    expect(text().innerHTML).toBe('Write to us<em> today</em>')
  })
})

describe('Name', () => {
  const renderName = (data: unknown) =>
    render(
      <p>
        <Name value={nameShape(data, DataPath.of('name'))} site={english} />
      </p>,
    )

  it('marks a name with its language where that is not the language of the page', () => {
    renderName({ de: 'Wochentreffen' })
    expect(screen.getByText('Wochentreffen')).toHaveAttribute('lang', 'de')
  })

  it('leaves a name in the language of the page unmarked', () => {
    renderName({ de: 'Wochentreffen', en: 'Weekly call' })
    expect(screen.getByText('Weekly call')).not.toHaveAttribute('lang')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty string', ''],
    ['an empty string in the language of the page', { en: '' }],
    ['no language at all', {}],
  ])('says that the name is missing where it is %s', (_what, data) => {
    renderName(data)
    expect(screen.getByText('Name missing')).toBeVisible()
  })
})
