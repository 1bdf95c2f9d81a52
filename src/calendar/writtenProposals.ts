import type { Schedule } from '../model/schedule.ts'
import { scheduleText } from './scheduleText.ts'
import { Refusal, SOME_DATE, type Way } from './writtenRefusal.ts'
import { joinWords } from './writtenWords.ts'

/** How many corrections one text may need, one after another. */
const MOST_CORRECTIONS = 8

/** How many things that can be meant a message has room for. */
const MOST_PROPOSALS = 3

/** Reads a text in which dates may be `SOME_DATE`. */
type ReadDraft = (text: string) => readonly Schedule[] | Refusal

/** A whole text that may be meant by one that is not read. */
interface Proposal {
  text: string
  /** The parts that only the author knows. */
  own: readonly string[]
  notes: readonly string[]
  lead?: string
  isVague: boolean
  isCertain: boolean
}

/**
 * The texts that the ways to mend a text lead to, each in canonical form. A text that takes two turnings is left out, since
 * nobody could follow it.
 */
function proposalsFor(
  text: string,
  { ways }: Refusal,
  read: ReadDraft,
  corrections = MOST_CORRECTIONS,
  hasTurned = false,
): Proposal[] {
  if (corrections === 0) return []
  return ways.flatMap((way) => {
    if (hasTurned && way.lead !== undefined) return []
    const edited = edit(text, way)
    const reading = read(edited)
    const proposals =
      reading instanceof Refusal
        ? proposalsFor(edited, reading, read, corrections - 1, hasTurned || way.lead !== undefined)
        : [{ text: scheduleText(reading) ?? edited, own: [], notes: [], isVague: false, isCertain: true }]
    // A vague text needs no part that is not its author's.
    return proposals.filter(({ isVague }) => way.own === undefined || !isVague).map((proposal) => joined(way, proposal))
  })
}

function edit(text: string, { edits }: Way): string {
  const edited = edits
    .toReversed()
    .reduce((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), text)
  return edited.trim()
}

/** A proposal with what the way to it says. */
function joined(way: Way, { text, own, notes, lead = way.lead, isVague, isCertain }: Proposal): Proposal {
  return {
    text,
    own: [...(way.own === undefined ? [] : [way.own]), ...own],
    notes: [...(way.note === undefined ? [] : [way.note]), ...notes],
    ...(lead !== undefined && { lead }),
    isVague: isVague || way.isVague === true,
    isCertain: isCertain && way.isCertain === true,
  }
}

function sentence({ text, own, notes, lead = 'Write' }: Proposal): string {
  const parts = [...new Set(own)]
  const unknown = [
    ...(parts.length > 0 ? [`your own ${joinWords(parts)}`] : []),
    ...(text.includes(SOME_DATE)
      ? [text.includes(`from ${SOME_DATE}`) ? 'a date on which it is held' : 'the date']
      : []),
  ]
  const remarks = [...(unknown.length > 0 ? [`with ${unknown.join(' and ')}`] : []), ...new Set(notes)]
  return `${[`${lead} "${text}"`, ...remarks].join(', ')}.`
}

/** What may be meant by a text that is not read. */
interface Proposals {
  proposals: readonly string[]
  /** Sentences that say how to write each; undefined where nothing can be proposed. */
  fix?: string
  /** The only one, where nothing else can be meant and no date is left open. */
  meant?: string
}

/** Proposes the whole text for each thing that a text may mean. */
export function propose(text: string, refusal: Refusal, read: ReadDraft): Proposals {
  const proposals = proposalsFor(text, refusal, read)
  const different = [...new Map(proposals.map((proposal) => [proposal.text, proposal])).values()]
  // What may be meant comes before what says less.
  const shown = different.toSorted((a, b) => Number(a.isVague) - Number(b.isVague)).slice(0, MOST_PROPOSALS)
  const [first, ...others] = shown
  if (first === undefined) return { proposals: [] }
  const isMeant = first.isCertain && others.length === 0 && !first.text.includes(SOME_DATE)
  return {
    proposals: shown.map((proposal) => proposal.text),
    fix: shown.map(sentence).join(' '),
    ...(isMeant && { meant: first.text }),
  }
}
