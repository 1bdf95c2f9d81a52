import { plural } from '../i18n/messagesFor.ts'
import {
  type AgendaDay,
  type AgendaLine,
  agendaMark,
  countLine,
  filterItems,
  groupByDay,
  inReaderZone,
  organiserWords,
} from './agenda.ts'
import type { PlainAgendaWords } from './AgendaList.tsx'
import { partOf, setText } from './parts.ts'
import { readClock } from './readerClock.ts'
import { readSpan } from './readerLine.ts'

/** A line of the agenda as the page was made with it, by the organiser's clock. */
interface Line extends AgendaLine {
  row: HTMLElement
  isCancelled: boolean
}

interface Agenda {
  words: PlainAgendaWords
  /** The element that counts the meetings. It stays; the list is made anew with each choice. */
  output: Element
  /** The fields above it; null where it has none. */
  form: Element | null
  lines: readonly Line[]
  /** A day to make others from. */
  day: HTMLElement
  /** How many days there is room for, so that the list keeps its height. */
  rooms: number
  list: Element
  /** The lines with the rows that are shown. */
  shown: readonly Line[]
}

const agendas = new WeakMap<Element, Agenda>()

/** Shows the agendas of a page, or of a part of it, by the reader's days and times, and marks what is being held and what is over. */
export function fillAgendas(now: number, place: ParentNode = document): void {
  for (const output of place.querySelectorAll<HTMLElement>('[data-moothall-reader^="{"] .mh\\:agenda-count')) {
    const agenda = agendas.get(output)
    if (agenda && isAsShown(agenda)) markRows(agenda, now)
    else begin(output, now)
  }
}

function begin(output: HTMLElement, now: number): void {
  const agenda = readAgenda(output)
  agendas.set(output, agenda)
  showAgenda(agenda, now)
  // As the hydrated page does.
  agenda.form?.addEventListener('input', refilter)
}

const refilter = ({ currentTarget }: Event): void =>
  showAgenda(agendas.get((currentTarget as Element).nextElementSibling!)!, readClock())

/** A router that makes the list again what the server has sent takes the one away that is kept beside it. */
const isAsShown = ({ list }: Agenda): boolean => list.nextElementSibling instanceof HTMLTemplateElement

function readAgenda(output: HTMLElement): Agenda {
  const list = output.nextElementSibling!
  const made = listAsMade(list)
  return {
    words: JSON.parse(output.dataset.words!) as PlainAgendaWords,
    output,
    form: output.previousElementSibling,
    lines: [...made.querySelectorAll<HTMLElement>('[data-line]')].map(readLine),
    day: made.firstElementChild as HTMLElement,
    rooms: made.childElementCount,
    list,
    shown: [],
  }
}

/** The list as the page was made with it. It is kept beside the list, where a copy of the page has it too. */
function listAsMade(list: Element): Element {
  const next = list.nextElementSibling
  if (next instanceof HTMLTemplateElement) return next.content.firstElementChild!
  const kept = document.createElement('template')
  kept.content.append(list.cloneNode(true))
  list.after(kept)
  return kept.content.firstElementChild!
}

const MINUTE = 60_000

function readLine(row: HTMLElement): Line {
  const text = (name: string, from: ParentNode = row) => partOf(from, name)?.textContent
  const span = readSpan(row.dataset.line!, Date.parse(row.querySelector('time')!.dateTime))
  const day = new Date(span.start + span.offset * MINUTE)
  return {
    ...span,
    row,
    isCancelled: row.querySelector('s') !== null,
    title: row.querySelector('.mh\\:slot-name')!.textContent,
    group: text('group'),
    date: day.toISOString().slice(0, 10),
    day: text('day', row.closest('.mh\\:day')!)!,
    weekday: (day.getUTCDay() + 6) % 7,
    from: text('from')!,
    till: text('till')?.slice(1),
    short: row.querySelector('.mh\\:slot-own')!.textContent.trim(),
  }
}

function showAgenda(agenda: Agenda, now: number): void {
  const { words, lines, form, rooms } = agenda
  const get = (name: string) =>
    form?.querySelector<HTMLInputElement>(`[data-field=${name}]:is(:checked, :not([type=radio]))`)?.value ?? ''
  const isReaderZone = get('zone') === ''
  const filter = { text: get('q'), weekday: get('day'), group: get('group'), time: get('time') }
  const left = filterItems(isReaderZone ? inReaderZone(lines, words) : lines, filter, words.locale)
  const shown = left.map((line) => ({ ...line, row: makeRow(line) }))
  const days = groupByDay(shown)
  // Of a list that is changed in place, each line would be seen to move.
  const list = agenda.list.cloneNode() as Element
  list.append(...days.map((day, index) => makeDay(agenda, day, index)))
  if (left.length === lines.length) for (let room = days.length; room < rooms; room++) list.append(makeRoom())
  agenda.output.textContent = countLine(left.length, isReaderZone, words)
  agenda.list.replaceWith(list)
  Object.assign(agenda, { list, shown })
  markRows(agenda, now)
}

function makeDay({ day: model, words }: Agenda, day: AgendaDay<Line>, index: number): Element {
  const element = model.cloneNode(true) as HTMLElement
  setText(partOf(element, 'weekday'), words.weekdays[day.weekday])
  setText(partOf(element, 'day'), day.day)
  setText(partOf(element, 'count'), plural(words.count, day.items.length, words.locale))
  const list = element.querySelector('ul')!
  const heading = element.querySelector('[id]')!
  heading.id += `-${index}`
  list.setAttribute('aria-labelledby', heading.id)
  list.replaceChildren(...day.items.map(({ row }) => row))
  return element
}

/** The room of a day that the reader does not have, as `AgendaList` keeps it. */
function makeRoom(): Element {
  const room = document.createElement('div')
  room.className = 'mh:day-room'
  room.ariaHidden = 'true'
  return room
}

/** A row as it was; by the reader's clock with their times, and when it is for the organiser beside them. */
function makeRow(line: Line): HTMLElement {
  const { from, till } = line
  const row = line.row.cloneNode(true) as HTMLElement
  if (line.theirs === undefined) return row
  setText(partOf(row, 'from'), from)
  setText(partOf(row, 'till'), till && `–${till}`)
  const zone = partOf(row, 'theirs')!
  const [said, unsaid] = organiserWords(line, zone.textContent)
  setText(zone, said)
  setText(row.querySelector('.mh\\:slot-own'), unsaid)
  return row
}

function markRows({ shown, words }: Agenda, now: number): void {
  for (const { row, isCancelled, ...span } of shown) {
    const mark = agendaMark(span, now, isCancelled)
    const isOver = mark === 'over'
    row.classList.toggle('mh:slot-live', mark === 'live')
    row.querySelector('.mh\\:slot-name')!.classList.toggle('mh:quiet', isOver)
    const chip = partOf(row, 'mark')!
    chip.dataset.look = mark ?? ''
    setText(chip, mark && (isOver ? words.past : words.now))
    const join = partOf(row, 'join')
    if (join) {
      join.hidden = isOver
      join.classList.toggle('mh:btn-fill', mark === 'live')
    }
  }
}
