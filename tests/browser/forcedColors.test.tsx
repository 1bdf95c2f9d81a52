import 'moothall/styles.css'
import { render, screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'

import { componentNames, placeFor, sampleElement } from '../fixtures/components.ts'

beforeAll(() => commands.wishFor({ forcedColors: 'active' }))
afterAll(() => commands.wishFor({}))

/** A system colour as this browser has it now. */
function systemColor(name: string): string {
  const probe = document.createElement('i')
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** So many dates that there is a filter. */
const filteredAgenda = () => sampleElement('UpcomingMeetings', { days: 120 })

/** The colour of what is behind the words of an element. */
function groundOf(element: Element): string {
  const { backgroundColor } = getComputedStyle(element)
  if (!/^rgba.*, 0\)$/.test(backgroundColor)) return backgroundColor
  return element.parentElement ? groundOf(element.parentElement) : systemColor('Canvas')
}

const sidesOf = (element: Element): string[] => {
  const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element)
  return [borderTopWidth, borderTopStyle, borderTopColor]
}

describe('in forced colours', () => {
  it('the colours are the system’s, so that the test means something', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    expect(systemColor('CanvasText')).not.toBe(systemColor('Canvas'))
  })

  it.each([
    ['PolicyCard', '.mh\\:card'],
    ['PolicyCard', '.mh\\:callout'],
    ['ChannelList', '.mh\\:badge-plain'],
    ['NextMeeting', '.mh\\:next-meeting'],
    ['PeopleList', '.mh\\:face'],
    ['FaqList', '.mh\\:faq'],
  ])('of %s what is set apart as %s has an edge', (name, selector) => {
    const { container } = render(sampleElement(name))
    const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(
      container.querySelector(selector)!,
    )
    expect([borderBottomWidth, borderBottomStyle]).toEqual(['1px', 'solid'])
    expect(borderBottomColor).not.toBe(systemColor('Canvas'))
  })

  it('buttons and fields look as such', () => {
    const { container } = render(filteredAgenda())
    const fields = [...container.querySelectorAll('input:not([type=radio]), select')]
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(sidesOf(field)).toEqual(['1px', 'solid', systemColor('ButtonBorder')])
    render(sampleElement('AddToCalendar'))
    const button = screen.getByRole('button')
    expect(sidesOf(button)).toEqual(['1px', 'solid', systemColor('ButtonBorder')])
    expect(getComputedStyle(button).color).toBe(systemColor('ButtonText'))
  })

  it.each(['CommunityPage', 'ChannelList'])(
    'of %s the first thing to do is filled with a colour of the system',
    async (name) => {
      const { container } = render(sampleElement(name))
      const link = container.querySelector('.mh\\:btn-fill > a')!
      const looks = () => {
        const { backgroundColor, color } = getComputedStyle(link)
        return [backgroundColor, color]
      }
      expect(looks()).toEqual([systemColor('ButtonText'), systemColor('ButtonFace')])
      await userEvent.hover(link)
      expect(looks()).toEqual([systemColor('ButtonText'), systemColor('ButtonFace')])
    },
  )

  it('the one of two that is chosen is told from the other', () => {
    const { container } = render(filteredAgenda())
    const edges = [...container.querySelectorAll('label:has([type=radio])')].map(
      (label) => getComputedStyle(label).borderBottomColor,
    )
    expect(edges).toEqual([systemColor('Highlight'), systemColor('Canvas')])
  })

  it('links are underlined and of the colour of links', () => {
    render(sampleElement('FoundationBadge'))
    const { color, textDecorationLine } = getComputedStyle(screen.getByRole('link'))
    expect([color, textDecorationLine]).toEqual([systemColor('LinkText'), 'underline'])
  })

  it.each([
    ['UpcomingMeetings', filteredAgenda(), 'input, select'],
    ['AddToCalendar', sampleElement('AddToCalendar'), 'button'],
    ['FaqList', sampleElement('FaqList'), 'summary'],
    ['FoundationBadge', sampleElement('FoundationBadge'), 'a'],
    ['CommunityPage', sampleElement('CommunityPage'), '[data-slot=page-header] a'],
  ])('of %s what has the focus has an outline', (_name, element, selector) => {
    const { container } = render(element)
    const reached = [...container.querySelectorAll<HTMLElement>(selector)]
    expect(reached.length).toBeGreaterThan(0)
    for (const target of reached) {
      target.focus({ focusVisible: true })
      expect(target).toHaveFocus()
      const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(target)
      expect([outlineWidth, outlineStyle]).toEqual(['3px', 'solid'])
      expect(outlineColor).not.toBe(systemColor('Canvas'))
    }
  })

  it('an open menu has an edge against the page', () => {
    const { container } = render(sampleElement('AddToCalendar'))
    const menu = container.querySelector<HTMLElement>('[popover]')!
    menu.showPopover()
    expect(sidesOf(menu)).toEqual(['1px', 'solid', systemColor('CanvasText')])
    expect(getComputedStyle(menu).backgroundColor).toBe(systemColor('Canvas'))
  })

  it.each([
    ['ChannelList', 'channel-chat'],
    ['GroupTable', 'body-committee'],
    ['GovernanceCard', 'body-committee--person-ada'],
  ])('of %s what an address leads to has an edge: #%s', (name, id) => {
    const { container } = render(sampleElement(name))
    location.hash = id
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(container.querySelector(':target')!)
    expect([outlineWidth, outlineStyle]).toEqual(['2px', 'solid'])
    expect(outlineColor).not.toBe(systemColor('Canvas'))
    location.hash = ''
  })

  it('drawings are of the colour of the words beside them', () => {
    const { container } = render(sampleElement('ChannelList'))
    const drawing = container.querySelector('svg')!
    expect(getComputedStyle(drawing).stroke).toBe(getComputedStyle(drawing.parentElement!).color)
    expect(getComputedStyle(drawing).stroke).toBe(systemColor('CanvasText'))
  })

  it('what is cancelled is struck through and says so', () => {
    const { container } = render(sampleElement('MeetingSchedule'))
    expect(getComputedStyle(container.querySelector('[data-struck]')!).textDecorationLine).toBe('line-through')
    expect(screen.getAllByText('Cancelled')).not.toEqual([])
  })

  it.each(componentNames)('%s has words that stand out from what is behind them', (name) => {
    const { container } = render(sampleElement(name), { container: document.body.appendChild(placeFor(name)) })
    const unreadable = [...container.querySelectorAll('[data-moothall], [data-moothall] *')].filter(
      (element) => getComputedStyle(element).color === groundOf(element),
    )
    expect(unreadable).toEqual([])
  })
})
