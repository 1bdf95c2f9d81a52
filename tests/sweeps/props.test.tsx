import { render } from '@testing-library/react'
import { createRef, version } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { componentNames, placeFor, sampleElement } from '../fixtures/components.ts'

const inKebabCase = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/** Items stand inside the root of their list, whose styles reach them. */
const isItem = (name: string): boolean => /(?:Item|Row)$/.test(name)

describe.each(componentNames)('%s', (name) => {
  /** The one root element of the component, given these props. */
  function rootWith(props: object = {}): HTMLElement {
    const { container } = render(sampleElement(name, props), { container: document.body.appendChild(placeFor(name)) })
    expect(container.childNodes).toHaveLength(1)
    return container.firstElementChild as HTMLElement
  }

  it.skipIf(isItem(name))('marks its root, for our styles and for those of the site', () => {
    const root = rootWith()
    expect(root).toHaveAttribute('data-moothall', '')
    expect(root).toHaveAttribute('data-slot', inKebabCase(name))
  })

  it('puts the id of the site on its root', () => {
    expect(rootWith({ id: 'of-the-site' })).toHaveAttribute('id', 'of-the-site')
  })

  it('puts the class of the site behind its own', () => {
    const own = rootWith().className
    expect(own !== '' || isItem(name)).toBe(true)
    expect(rootWith({ className: 'of-the-site and-more' }).className).toBe(`${own} of-the-site and-more`.trim())
  })

  it('puts data attributes on its root', () => {
    expect(rootWith({ 'data-of-the-site': 'here' })).toHaveAttribute('data-of-the-site', 'here')
  })

  it('puts ARIA attributes on its root, before its own', () => {
    const root = rootWith({ 'aria-describedby': 'elsewhere', 'aria-label': 'By the site', 'aria-labelledby': 'there' })
    expect(root).toHaveAttribute('aria-describedby', 'elsewhere')
    expect(root).toHaveAttribute('aria-label', 'By the site')
    expect(root).toHaveAttribute('aria-labelledby', 'there')
  })

  it('puts what else an element can have on its root', () => {
    const root = rootWith({ lang: 'de', dir: 'rtl', hidden: true })
    expect(root).toHaveAttribute('lang', 'de')
    expect(root).toHaveAttribute('dir', 'rtl')
    expect(root).toHaveAttribute('hidden')
  })

  // React 18 does not hand refs to function components.
  it.skipIf(version.startsWith('18'))('hands out its root by ref', () => {
    const ref = createRef<HTMLElement>()
    const root = rootWith({ ref })
    expect(ref.current).toBe(root)
  })
})

// A page without it would be made with whatever the clock of the host says.
it.each([
  'AddToCalendar',
  'CommunityPage',
  'EventList',
  'GroupRow',
  'GroupTable',
  'MeetingSchedule',
  'NextMeeting',
  'UpcomingMeetings',
] as const)('%s says that it needs to know the present', (name) => {
  const make = () => renderToStaticMarkup(sampleElement(name, { now: undefined }))
  expect(make).toThrow(new RangeError('now must be a finite number of epoch milliseconds; received undefined.'))
})

it.each([Number.NaN, '7'])('UpcomingMeetings refuses %s days', (days) => {
  expect(() => renderToStaticMarkup(sampleElement('UpcomingMeetings', { days }))).toThrow(RangeError)
})
