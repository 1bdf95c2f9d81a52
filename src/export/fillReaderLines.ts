import type { DateListMessages } from '../client/DateList.tsx'
import { readClock } from '../client/readerClock.ts'
import { readerLead, readerLine, type ReaderSpan } from '../client/readerLine.ts'

type Words = Omit<DateListMessages, 'asOf'>

/** A line for the reader's time, with what `ReaderTime` and its date say of it. */
interface Line extends ReaderSpan {
  element: HTMLElement
  end: number
  timeZone: string
}

/** The lines in a part of the page, in order. */
const linesIn = (part: Element): Line[] =>
  [...part.querySelectorAll<HTMLElement>('[data-span]')].map((element) => {
    const [offset, minutes, timeZone] = element.dataset.span!.split(' ')
    const start = Date.parse(element.parentElement!.querySelector('time')!.dateTime)
    return { element, start, end: start + Number(minutes) * 60_000, offset: Number(offset), timeZone: timeZone! }
  })

/**
 * Fills the reader's time into HTML that nothing hydrates, as the components do once they are hydrated: the line of
 * each date, the heading of each list, and the mark where the clocks change on different days.
 */
export function fillReaderLines(): void {
  const now = readClock()
  for (const root of document.querySelectorAll<HTMLElement>('[data-moothall-reader^="{"]')) {
    const words = JSON.parse(root.dataset.moothallReader!) as Words
    for (const line of linesIn(root)) setText(line.element, readerLine(line, now, words))
    for (const list of root.querySelectorAll('[data-slot=dates]')) {
      const lines = linesIn(list)
      setText(list.firstElementChild!, lines.some(({ end }) => end > now) ? words.next : words.over)
      const leads: Record<string, number> = {}
      for (const line of lines) {
        const lead = readerLead(line)
        if (lead !== (leads[line.timeZone] ?? lead) && !line.element.lastElementChild) markShift(line.element, words)
        leads[line.timeZone] = lead
      }
    }
  }
}

/** Writes into an element what it does not say yet, so that a mark in it stays as it is, and open if it is. */
function setText(element: Element, text: string): void {
  const node = element.firstChild ?? element.appendChild(new Text())
  if (node.nodeValue !== text) node.nodeValue = text
}

function markShift(line: HTMLElement, { shift, shiftMeaning }: Words): void {
  const [mark, meaning] = [document.createElement('button'), document.createElement('span')]
  line.append(' ', mark, meaning)
  meaning.setAttribute('popover', 'auto')
  Object.assign(meaning, { className: 'mh:popover', textContent: shiftMeaning })
  Object.assign(mark, { className: 'mh:mark', textContent: shift, type: 'button', popoverTargetElement: meaning })
}
