import type { DateListMessages } from './DateNow.tsx'
import type * as Engine from './datesByRule.ts'
import { isLong } from './isLong.ts'
import type { PageDate } from './pageDate.ts'
import { partOf, setText } from './parts.ts'
import { readClock } from './readerClock.ts'
import { currentDateAt, dateInstead, dayAndTime, type DateLook, shiftAt, theirs, yours } from './readerDates.ts'
import { readerDay, readerLine, readerTime, readSpan } from './readerLine.ts'

type Words = Omit<DateListMessages, 'asOf'> & { next: string; states: Record<'moved' | 'cancelled' | 'added', string> }

/** The date that counts on the reader's own clock, the dates behind it, and the lines for single times, on a page or a part of it. */
export function fillReaderLines(now: number, place: ParentNode = document): void {
  for (const root of place.querySelectorAll<HTMLElement>('[data-moothall-reader^="{"]')) {
    const words = JSON.parse(root.dataset.moothallReader!) as Words
    for (const line of root.querySelectorAll<HTMLElement>('[data-span]')) fillLine(line, now, words)
    for (const block of root.querySelectorAll<HTMLElement>('[data-dates]')) fillDates(block, now, words)
  }
}

/** A single time. */
function fillLine(line: HTMLElement, now: number, words: Words): void {
  const start = Date.parse(line.closest(':has(time)')!.querySelector('time')!.dateTime)
  setText(line, readerLine(readSpan(line.dataset.span!, start), now, words))
}

function fillDates(block: HTMLElement, now: number, words: Words): void {
  const dates = JSON.parse(block.dataset.dates!) as PageDate[]
  const current = currentDateAt(dates, now, words)
  if (!current) return
  const { index, look, chip, day, time, zone, tile } = current
  const date = dates[index]!
  const part = (name: string) => partOf(block, name)
  const isNext = part('label') !== null
  const isRow = part('short-day') !== null
  const instead = dateInstead(dates, index)
  const over = isRow ? words.past : isNext ? '' : chip
  if (look === 'over') void computeOn(block, dates, now, words)
  block.dataset.look = look
  const texts = {
    label: look === 'over' ? words.over : words.next,
    'as-of': '',
    chip: look === 'over' ? over : chip,
    access: date.access,
    status: date.status,
    day,
    'short-day': readerDay(date.start, words),
    time,
    zone,
    ...(isRow && { yours: yours(words), theirs: theirs(date, words) }),
    reason: date.reason?.value,
    instead: instead && words.nextIs.replace('{date}', dayAndTime(instead.start, words)),
  }
  for (const [name, text] of Object.entries(texts)) setText(part(name), text)
  for (const [place, name] of ['month', 'date', 'weekday'].entries()) renewText(part(name), tile[place])
  setLook(part('chip'), look)
  setLook(part('status'), date.state)
  fillWas(part('was'), date, words)
  const shown = part('time')
  if (shown instanceof HTMLTimeElement) {
    shown.dateTime = date.dateTime
    shown.toggleAttribute('data-long', isLong(time))
  }
  if (isNext) fillMeeting(part, date, dates[0]!)
  else fillLater(block, dates, index, words)
}

let engine: Promise<typeof Engine> | undefined

/**
 * Where all dates of a block have passed, those that follow from its rules. They stand behind the first of all, which
 * still says what the buttons are about. Where the engine is not there, or finds none, the block stays as it is.
 */
async function computeOn(block: HTMLElement, dates: readonly PageDate[], now: number, words: Words): Promise<void> {
  const { rules } = block.dataset
  if (rules === undefined) return
  // Once for a block: what fails is not tried anew at every look at the clock.
  delete block.dataset.rules
  const count = Math.max(dates.length - 1, 1)
  try {
    engine ??= import('./datesByRule.ts')
    const { datesByRule } = await engine
    const later = datesByRule(JSON.parse(rules) as Parameters<typeof datesByRule>[0], {
      now,
      count,
      states: words.states,
    })
    if (later.length === 0) return
    block.dataset.rules = rules
    block.dataset.dates = JSON.stringify([dates[0], ...later])
    fillDates(block, readClock(), words)
  } catch {
    // The page has said already that its dates have passed.
  }
}

/** Writes letters as new ones: those that stand in the middle would move, and a name may be in parts. */
function renewText(element: Element | null, text: string | undefined): void {
  if (element && text !== undefined && element.textContent !== text) element.replaceChildren(text)
}

function setLook(element: HTMLElement | null, look: DateLook | PageDate['state']): void {
  if (element) element.dataset.look = look ?? ''
}

/** Instead of when a date takes place. */
function fillWas(element: Element | null, { was }: PageDate, words: Words): void {
  if (!element) return
  const date = was === undefined ? '' : dayAndTime(was, words)
  const [before = '', after = ''] = was === undefined ? [] : words.insteadOf.split('{date}')
  if (element.textContent === before + date + after) return
  const struck = document.createElement('s')
  struck.textContent = date
  element.replaceChildren(before, struck, after)
}

/** The meeting whose date is next may be another than when the page was made. */
function fillMeeting(part: (name: string) => HTMLElement | null, date: PageDate, first: PageDate): void {
  const { title, href, join } = date
  const name = part('title')!
  const addresses = part('addresses')
  renewText(name.querySelector('bdi'), title)
  const link = name.querySelector('a')
  if (link && href) setHref(link, href, addresses)
  const button = part('join')
  if (button) {
    button.hidden = !join
    if (join) {
      const way = button.querySelector('a')!
      const text = way.lastElementChild!
      setHref(way, join.href, addresses)
      setText(text, `${join.text} `)
      setText(text.lastElementChild, join.suffix)
    }
  }
  const access = part('access')
  if (access) access.closest('p')!.hidden = !date.access
  const more = part('more')
  if (more) more.hidden = title !== first.title
}

/** Leads a link to an address as the site writes it, such as below a base path. */
function setHref(link: HTMLAnchorElement, href: string, addresses: Element | null): void {
  const written = [...(addresses?.children ?? [])].find((item) => item.getAttribute('data-address') === href)
  link.href = written?.querySelector('a')?.getAttribute('href') ?? href
}

/** The dates behind the one that counts, of the same meeting. */
function fillLater(block: HTMLElement, dates: readonly PageDate[], current: number, words: Words): void {
  const list = block
    .closest('[data-slot=meeting-dates], details')
    ?.querySelector<HTMLElement>('[data-slot=later-dates]')
  if (!list) return
  list.hidden = current >= dates.length - 1
  const label = dates[current]!.state === 'cancelled' ? words.nextAfterThat : words.afterThat
  setText(list.querySelector('[data-part=after]'), label)
  list.querySelectorAll('li').forEach((item, index) => {
    const date = dates[index + 1]
    item.hidden = index < current || !date
    if (!date) return
    const part = (name: string) => partOf(item, name)
    const shift = shiftAt(dates, index + 1, words)
    const isStruck = date.state === 'cancelled'
    for (const struck of [part('day'), part('time')]) struck?.toggleAttribute('data-struck', isStruck)
    setText(part('status'), date.status)
    setLook(part('status'), date.state)
    setText(part('reason'), date.reason?.value)
    item.querySelector('time')!.dateTime = date.dateTime
    setText(part('day'), readerDay(date.start, words))
    setText(part('time'), readerTime({ ...date, end: undefined }, words))
    setText(part('shift'), shift)
    setText(part('meaning'), shift && words.shiftMeaning)
    fillWas(part('was'), date, words)
  })
}
