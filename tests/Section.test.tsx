import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Section } from '../src/Section.tsx'
import { takeDeveloperMessages } from './finders.ts'

const region = () => screen.getByRole('region')

describe('Section', () => {
  it('is a region named by its heading', () => {
    render(<Section heading="How to get started">Read the guide.</Section>)
    expect(screen.getByRole('region', { name: 'How to get started' })).toHaveTextContent('Read the guide.')
    expect(screen.getByRole('heading', { name: 'How to get started', level: 2 })).toBeVisible()
  })

  it.each([1, 2, 3, 4, 5, 6] as const)('stands under a heading of level %d', (level) => {
    render(<Section heading="Events" headingLevel={level} />)
    expect(screen.getByRole('heading', { name: 'Events', level })).toBeVisible()
  })

  it.each([
    ['Where we talk', 'where-we-talk'],
    ['  Who decides? (and how)  ', 'who-decides-and-how'],
    ['Förderung & Spenden', 'förderung-spenden'],
    ['会议', '会议'],
    ['ملاحظات الاجتماع', 'ملاحظات-الاجتماع'],
    ['— ! —', 'section'],
  ])('makes an anchor from the heading %j', (heading, anchor) => {
    render(<Section heading={heading} />)
    expect(region()).toHaveAttribute('id', anchor)
  })

  it('takes an anchor of its own', () => {
    render(<Section heading="How to get started" id="start" idPrefix="kiln-" />)
    expect(region()).toHaveAttribute('id', 'start')
    expect(screen.getByRole('region', { name: 'How to get started' })).toBeVisible()
  })

  it('puts the prefix of the page before the anchor that it makes', () => {
    render(<Section heading="How to get started" idPrefix="kiln-" />)
    expect(region()).toHaveAttribute('id', 'kiln-how-to-get-started')
  })

  it('shows the introduction, the notes, the content and the closing word in this order', () => {
    render(
      <Section
        heading="Events"
        intro="We meet twice a year."
        notes={[{ kind: 'info', title: 'Travel', body: 'Grants are given.' }]}
        outro="See you there."
      >
        <p>Kiln Days</p>
      </Section>,
    )
    expect(region()).toHaveTextContent(
      /^EventsWe meet twice a year\.Information: TravelGrants are given\.Kiln DaysSee you there\.$/,
    )
  })

  it('shows paragraphs, lists and links in what stands around the content', () => {
    render(
      <Section
        heading="Events"
        intro={[{ kind: 'paragraph', text: ['See the ', { kind: 'link', text: 'archive', href: '/archive' }, '.'] }]}
        outro={[{ kind: 'list', items: [{ text: 'Bring a badge.' }] }]}
      />,
    )
    expect(screen.getByRole('link', { name: 'archive' })).toHaveAttribute('href', '/archive')
    expect(screen.getByRole('listitem')).toHaveTextContent('Bring a badge.')
  })

  it("shows every text in the reader's language", () => {
    render(
      <Section
        heading={{ en: 'Events', de: 'Veranstaltungen' }}
        intro={{ en: 'Twice a year.', de: 'Zweimal im Jahr.' }}
        notes={[{ kind: 'info', body: { en: 'Grants are given.', de: 'Es gibt Zuschüsse.' } }]}
        outro={{ en: 'See you.', de: 'Bis dann.' }}
        locale="de-AT"
        messages={{ callout: { info: 'Hinweis' } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Veranstaltungen' })).toHaveTextContent('Zweimal im Jahr.')
    expect(screen.getByRole('note', { name: 'Hinweis' })).toHaveTextContent('Es gibt Zuschüsse.')
    expect(screen.getByText('Bis dann.')).toBeVisible()
  })

  it('marks a text that is in another language than the page', () => {
    render(<Section heading={{ de: 'Veranstaltungen' }} intro={{ de: 'Zweimal im Jahr.' }} />)
    expect(screen.getByText('Veranstaltungen')).toHaveAttribute('lang', 'de')
    expect(screen.getByText('Zweimal im Jahr.').closest('[lang]')).toHaveAttribute('lang', 'de')
  })

  it('takes a name for the styles of the site', () => {
    render(<Section heading="Events" data-slot="kiln-events" />)
    expect(region()).toHaveAttribute('data-slot', 'kiln-events')
  })

  it.each([
    ['no heading', undefined, 'first'],
    ['an empty heading', '', 'second'],
    ['a heading in no language', {}, 'third'],
  ])('keeps its content where it has %s, and tells the developer', (_what, heading, slot) => {
    render(
      <Section heading={heading as string} data-slot={slot}>
        Kiln Days
      </Section>,
    )
    expect(screen.getByRole('region', { name: 'Name missing' })).toHaveTextContent('Kiln Days')
    expect(takeDeveloperMessages()).toEqual([
      `moothall: ${slot}: heading is missing. Add it: readers see other words in its place.`,
    ])
  })
})
