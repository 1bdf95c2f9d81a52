import { MAX_SNAPSHOT_VALUES } from '../data/limits.ts'
import { countValues } from '../data/plainData.ts'
import type { FetchedSource } from '../data/snapshot.ts'
import { SourceError } from './SourceError.ts'
import type { SourceOutcome } from './syncReport.ts'

/** What became of a source, with what the snapshot will have of it. */
export type Outcome = SourceOutcome & { fetched?: FetchedSource }

/** Of the snapshot beside its sources. */
const SPARE_VALUES = 100

/**
 * Takes the sources that grew most back to their last entries, until what is left could be read again as a snapshot. The
 * others keep what they have.
 */
export function withinLimit(
  outcomes: readonly Outcome[],
  failed: (id: string, error: SourceError) => Outcome,
  most: number = MAX_SNAPSHOT_VALUES,
): readonly Outcome[] {
  const sizes = outcomes.map(({ fetched }) => countValues(fetched))
  let total = sizes.reduce((sum, size) => sum + size, SPARE_VALUES)
  if (total <= most) return outcomes
  const left = [...outcomes]
  const grown = outcomes
    .map(({ id }, index) => {
      const size = sizes[index]!
      const back = failed(id, tooMuch(size, most))
      return { index, back, growth: size - countValues(back.fetched) }
    })
    .toSorted((a, b) => b.growth - a.growth)
  for (const { index, back, growth } of grown) {
    if (total <= most) break
    left[index] = back
    total -= growth
  }
  return left
}

const tooMuch = (size: number, most: number): SourceError =>
  new SourceError(
    `it has ${numberWords(size)} values, and a snapshot holds ${numberWords(most)} of all sources`,
    'Name fewer entries by `only`, or put it into a community of its own.',
  )

const numberWords = (count: number): string => count.toLocaleString('en-US')
