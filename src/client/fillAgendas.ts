import { fill, plural } from '../i18n/messagesFor.ts'
import { type AgendaDay, type AgendaLine, filterItems, groupByDay, inReaderZone, readerZone } from './agenda.ts'
import type { PlainAgendaWords } from './AgendaList.tsx'
import { readClock } from './readerClock.ts'
import { setText } from './setText.ts'

/** A line of the agenda as the page was made with it, by the organiser's clock. */
interface Line extends AgendaLine {
  row: HTMLElement
}

/** A row that is shown. */
interface Shown {
  row: HTMLElement
  start: number
  end: number
}

interface Agenda {
  words: PlainAgendaWords
  lines: readonly Line[]
  /** A day to make others from. */
  day: HTMLElement
  /** What stands at the end where days are missing, so that the list keeps its height. */
  rooms: number
  list: Element
  shown: readonly Shown[]
}

// The element that counts the meetings stays; the list is made anew with each choice.
const agendas = new WeakMap<Element, Agenda>()

/** Shows the agendas of a page, or of a part of it, by the reader's days and times, and marks what is being held and what is over. */
export function fillAgendas(now: number, place: ParentNode = document): void {
  for (const output of place.querySelectorAll<HTMLElement>('[data-moothall-reader^="{"] .mh\\:agenda-count')) {
    if (!agendas.has(output)) {
      agendas.set(output, readAgenda(output))
      showAgenda(output)
    }
    const { words, shown } = agendas.get(output)!
    for (const line of shown) markRow(line, now, words)
  }
}

/** Lets the fields above an agenda filter it, as the hydrated page does. */
export function filterAgenda({ target }: Event): void {
  const output = (target as Element).closest('.mh\\:agenda-filter')?.nextElementSibling
  if (!output || !agendas.has(output)) return
  showAgenda(output)
  fillAgendas(readClock())
}

function readAgenda(output: HTMLElement): Agenda {
  const list = output.nextElementSibling!
  return {
    words: JSON.parse(output.dataset.words!) as PlainAgendaWords,
    lines: [...list.querySelectorAll<HTMLElement>('[data-line]')].map(readLine),
    day: list.firstElementChild as HTMLElement,
    rooms: list.childElementCount,
    list,
    shown: [],
  }
}

const part = (element: ParentNode, name: string) => element.querySelector<HTMLElement>(`[data-part=${name}]`)

const MINUTE = 60_000

function readLine(row: HTMLElement): Line {
  const text = (name: string, from: ParentNode = row) => part(from, name)?.textContent
  const [offset, minutes] = row.dataset.line!.split(' ').map(Number) as [number, number]
  const start = Date.parse(row.querySelector('time')!.dateTime)
  const day = new Date(start + offset * MINUTE)
  return {
    row,
    start,
    end: minutes === 0 ? undefined : start + minutes * MINUTE,
    offset,
    title: row.querySelector('.mh\\:slot-name')!.textContent,
    group: text('group'),
    date: day.toISOString().slice(0, 10),
    day: text('day', row.closest('.mh\\:day')!)!,
    weekday: (day.getUTCDay() + 6) % 7,
    from: text('from')!,
    till: text('till')?.slice(1),
  }
}

function showAgenda(output: Element): void {
  const agenda = agendas.get(output)!
  const { words, lines } = agenda
  const get = (name: string) =>
    output.previousElementSibling?.querySelector<HTMLInputElement>(
      `[data-field=${name}]:is(:checked, :not([type=radio]))`,
    )?.value ?? ''
  const isReaderZone = get('zone') === ''
  const filter = { text: get('q'), weekday: get('day'), group: get('group'), time: get('time') }
  const left = filterItems(isReaderZone ? inReaderZone(lines, words) : lines, filter, words.locale)
  const days = groupByDay(left)
  const zone = isReaderZone ? fill(words.inReaderZone, { zone: readerZone(words.locale) }) : words.inOrganiserZone
  const count = plural(words.count, left.length, words.locale)
  output.textContent = left.length === 0 ? words.noMatch : `${count} · ${zone}`
  // Of a list that is changed in place, each line would be seen to move.
  const list = agenda.list.cloneNode() as Element
  const shown: Shown[] = []
  for (const [index, day] of days.entries()) list.append(makeDay(agenda, day, index, isReaderZone, shown))
  if (left.length === lines.length) {
    for (let room = days.length; room < agenda.rooms; room++) list.append(makeRoom())
  }
  agenda.list.replaceWith(list)
  Object.assign(agenda, { list, shown })
}

function makeDay(
  { day: model, words }: Agenda,
  day: AgendaDay<Line>,
  index: number,
  isReaderZone: boolean,
  shown: Shown[],
): Element {
  const element = model.cloneNode(true) as HTMLElement
  setText(part(element, 'weekday'), words.weekdays[day.weekday])
  setText(part(element, 'day'), day.day)
  setText(part(element, 'count'), plural(words.count, day.items.length, words.locale))
  const list = element.querySelector('ul')!
  const heading = element.querySelector('[id]')!
  heading.id += `-${index}`
  list.setAttribute('aria-labelledby', heading.id)
  list.replaceChildren()
  for (const line of day.items) {
    const row = line.row.cloneNode(true) as HTMLElement
    if (isReaderZone) fillRow(row, line)
    list.append(row)
    shown.push({ row, start: line.start, end: line.end ?? line.start })
  }
  return element
}

function makeRoom(): Element {
  const room = document.createElement('div')
  room.className = 'mh:day-room'
  room.ariaHidden = 'true'
  return room
}

/** Says when it is for the reader, and beside it when it is for the organiser. */
function fillRow(row: HTMLElement, { from, till }: Line): void {
  setText(part(row, 'from'), from)
  setText(part(row, 'till'), till && `–${till}`)
  const own = row.querySelector('.mh\\:slot-own')!
  const theirs = part(row, 'theirs')
  setText(theirs, `${own.textContent.trim()} ${theirs!.textContent}`)
  own.remove()
}

function markRow({ row, start, end }: Shown, now: number, words: PlainAgendaWords): void {
  const isOver = end <= now
  const isLive = !isOver && start <= now && !row.querySelector('s')
  row.classList.toggle('mh:slot-live', isLive)
  row.querySelector('.mh\\:slot-name')!.classList.toggle('mh:quiet', isOver)
  const mark = part(row, 'mark')!
  mark.dataset.look = isLive ? 'live' : 'over'
  setText(mark, isLive ? words.now : isOver ? words.past : '')
  const join = part(row, 'join')
  if (join) join.hidden = isOver
}
