import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Site } from '../../src/internal/site.ts'
import { textNodes } from '../../src/internal/textNodes.tsx'
import type { Localized, Text } from '../../src/model/text.ts'
import { takeDeveloperMessages } from '../finders.ts'

const english: Site = { locale: 'en', idPrefix: '' }

const renderText = (text: Localized<Text> | undefined) =>
  render(<p data-testid="text">{textNodes(text, english, 'purpose')}</p>)

const text = () => screen.getByTestId('text')

describe('textNodes', () => {
  it('shows a plain string as plain text, never as markup', () => {
    renderText('Ask <b>anything</b> & wait.')
    expect(text()).toHaveTextContent('Ask <b>anything</b> & wait.')
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
    expect(text()).toHaveTextContent('Read the guide (address not linked).')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: purpose[1].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
        'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ])
  })

  it.each([
    ['the words of a kind that it does not know', [{ kind: 'strong', text: 'loud' }], 'loud'],
    ['nothing of a kind without words', [{ kind: 'image', src: '/cat.png' }], ''],
    ['nothing where there is no text', undefined, ''],
    ['nothing for a number', 7, ''],
  ])('shows %s', (_what, given, shown) => {
    renderText(given as never)
    expect(text()).toHaveTextContent(shown)
  })
})
