import { act, screen } from '@testing-library/react'
import MockDate from 'mockdate'
import { onTestFinished, vi } from 'vitest'

/** What stands beside a label in a list of facts: `factOf('Best for')`. */
export function factOf(label: string): HTMLElement {
  const value = screen.getByText(label, { selector: 'dt, dt > span' }).closest('dt')?.nextElementSibling
  if (!(value instanceof HTMLElement)) throw new Error(`Nothing stands beside ${label}.`)
  return value
}

/** What the developer was told so far. Clears it, so that what is left at the end of a test is a fault. */
export function takeDeveloperMessages(): string[] {
  const warn = vi.mocked(console.warn)
  const messages = warn.mock.calls.map(([message]) => String(message))
  warn.mockClear()
  return messages
}

/** All dates that are shown, as a reader sees them: what stands apart is parted by a stroke. */
export function linesOf(element: HTMLElement): string[] {
  return [...element.querySelectorAll('time')]
    .filter((time) => !time.closest('[hidden]'))
    .map((time) => partsOfDate(time).map(visibleText).filter(Boolean).join(' | '))
}

function partsOfDate(time: Element): Element[] {
  const current = time.closest('[data-dates]')
  if (current)
    return [
      ...current.querySelectorAll(
        '[data-part]:not([aria-hidden] *, [data-part=zone] *, [data-part=join], [data-part=more])',
      ),
    ]
  if (time.closest('.mh\\:slot')) return [...(time.closest('p')?.querySelectorAll('time, span') ?? [])]
  return [...(time.closest('.mh\\:later > li') ?? time.parentElement ?? time).children]
}

function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const popover of copy.querySelectorAll('[popover]')) popover.remove()
  for (const button of copy.querySelectorAll('button'))
    button.replaceWith(`${button.getAttribute('aria-label') ?? button.textContent} `)
  return copy.textContent.replaceAll(/[\s\u00a0\u2009\u202f]+/g, ' ').trim()
}

/** Sets the clock of the reader until the end of the test. Only the clock: timers go on. */
export function readAt(instant: number): void {
  MockDate.set(instant)
  onTestFinished(() => MockDate.reset())
}

/** Moves the clock of the reader on, as if they had looked elsewhere and come back to the page. */
export function comeBackAt(instant: number): void {
  MockDate.set(instant)
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

/** HTML without what depends on who reads it and when: the reader's lines, and the word above a list of dates. */
export function withoutReader(html: string): string {
  const template = document.createElement('template')
  template.innerHTML = html
  const ofReader = [
    '.mh\\:reader-time, .mh\\:shift *, [data-part]:not([data-part=join], [data-part=more], [data-part=title])',
    // By the reader's days an agenda is another list.
    '.mh\\:agenda, .mh\\:agenda-count',
  ].join()
  for (const line of template.content.querySelectorAll(ofReader)) line.replaceChildren()
  // How far away a date is, as the style sheet shows it.
  for (const date of template.content.querySelectorAll('[data-part]')) date.removeAttribute('data-look')
  for (const date of template.content.querySelectorAll('[data-dates]')) date.removeAttribute('data-look')
  for (const time of template.content.querySelectorAll('[data-long]')) time.removeAttribute('data-long')
  // Which section is read.
  for (const link of template.content.querySelectorAll('[aria-current=location]')) link.removeAttribute('aria-current')
  return template.innerHTML
}
