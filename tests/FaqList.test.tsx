import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { FaqList } from '../src/FaqList.tsx'
import type { Faq } from '../src/model/participation.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const cost: Faq = { id: 'cost', question: 'What does it cost?', answer: 'Nothing.' }

const rules: Faq = {
  id: 'rules',
  question: 'Which rules are there?',
  answer: [
    { kind: 'paragraph', text: ['See ', { kind: 'link', text: 'the rules', href: '/rules' }, '.'] },
    { kind: 'list', items: [{ text: 'Be kind' }, { text: 'Be brief' }] },
  ],
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('FaqList', () => {
  it('shows the questions closed, in the order given', () => {
    render(<FaqList faqs={[cost, rules]} />)
    const items = screen.getAllByRole('group')
    expect(items.map((item) => item.querySelector('summary')?.textContent)).toEqual([
      'What does it cost?',
      'Which rules are there?',
    ])
    expect(items.map((item) => item.hasAttribute('open'))).toEqual([false, false])
  })

  it('has the answers in the HTML, each in an element of its own that a link can lead to', () => {
    const { container } = render(<FaqList faqs={[cost, rules]} />)
    expect(container.querySelector('#faq-cost')).toHaveTextContent('Nothing.')
    expect(container.querySelector('#faq-rules')).toHaveTextContent('See the rules.Be kindBe brief')
    // A link to the details themselves would not open them.
    expect(container.querySelector('details')).not.toHaveAttribute('id')
    expect(screen.getByRole('link', { name: 'the rules', hidden: true })).toHaveAttribute('href', '/rules')
  })

  it('is a region named by its heading', () => {
    render(<FaqList faqs={[cost]} />)
    expect(screen.getByRole('region', { name: 'Questions and answers' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Questions and answers', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<FaqList faqs={[cost]} heading="Often asked" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Often asked', level: 3 })).toBeVisible()
  })

  it('says so where there are no questions', () => {
    render(<FaqList faqs={[]} />)
    expect(screen.getByText('No questions yet.')).toBeVisible()
  })

  it("shows texts and words in the reader's language, and marks those in another", () => {
    render(
      <FaqList
        faqs={[{ id: 'cost', question: { en: 'What?', de: 'Was kostet es?' }, answer: { en: 'Nothing.' } }]}
        locale="de"
        messages={{ page: { headings: { faqs: 'Fragen' } } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Fragen' })).toBeVisible()
    expect(screen.getByText('Was kostet es?')).toBeVisible()
    expect(screen.getByText('Nothing.').parentElement).toHaveAttribute('lang', 'en')
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const { container, rerender } = render(<FaqList faqs={[rules]} idPrefix="kiln-" baseUrl="https://example.org" />)
    const link = () => screen.getByRole('link', { name: 'the rules', hidden: true })
    expect(container.querySelector('details > div')).toHaveAttribute('id', 'kiln-faq-rules')
    expect(link()).toHaveAttribute('href', 'https://example.org/rules')
    rerender(<FaqList faqs={[rules]} linkComponent={RouterLink} />)
    expect(link()).toHaveAttribute('href', '/app/rules')
  })

  it.each([
    [
      'no question',
      { id: 'cost', answer: 'Nothing.' },
      'Name missingNothing.',
      ['faqs[0].question is missing. Add it: readers see other words in its place.'],
    ],
    ['no id', { question: 'What does it cost?', answer: 'Nothing.' }, 'What does it cost?Nothing.', []],
    [
      'an answer of an unknown kind',
      { ...cost, answer: [{ kind: 'song' }] },
      'What does it cost?',
      ['faqs[0].answer[0].kind must be paragraph, list, table or callout; received "song". It is left out.'],
    ],
    [
      'a link that runs',
      { ...cost, answer: [{ kind: 'paragraph', text: [{ kind: 'link', text: 'Here', href: 'data:text/html,x' }] }] },
      'Here',
      [
        'faqs[0].answer[0].text[0].href: "data:text/html,x" does not become a link: the scheme "data" is not linked; ' +
          'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
    ],
  ])('shows a question with %s as what it is, and tells the developer', (_what, faq, shown, messages) => {
    render(<FaqList faqs={[faq, rules] as Faq[]} />)
    expect(screen.getAllByRole('group')[0]).toHaveTextContent(shown)
    expect(screen.getByText('Which rules are there?')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(messages.map((message) => `moothall: ${message}`))
  })

  it('shows the questions beside one that is null, and tells the developer', () => {
    render(<FaqList faqs={[rules, null as never]} />)
    expect(screen.getByText('Which rules are there?')).toBeVisible()
    expect(screen.getByText(/^This entry could not be read\./)).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: faqs[1] must be an object; received null. The entry cannot be shown.',
    ])
  })

  it('shows none where the questions are no list', () => {
    render(<FaqList faqs={7 as never} />)
    expect(screen.getByText('No questions yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: faqs must be a list; received 7. It is left out.'])
  })
})
