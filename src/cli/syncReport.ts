import { markdownLine } from './markdownLine.ts'

/** What became of a source. */
export interface SourceOutcome {
  id: string
  /** What came, went and changed, in sentences. */
  changes: readonly string[]
  /** Why it could not be read, and what to do. */
  failure?: { reason: string; fix: string }
  /** The day of the entries, where they are older ones. */
  entriesOf?: string
}

/** How `sync` writes what it did. */
export type ReportFormat = 'text' | 'markdown'

const failureWords = ({ failure, entriesOf }: SourceOutcome): string => {
  const { reason, fix } = failure!
  const kept = entriesOf === undefined ? 'It has no entries yet.' : `Its entries are still those of ${entriesOf}.`
  return `not read: ${reason}. ${fix} ${kept}`
}

const text = (outcomes: readonly SourceOutcome[]): string => {
  const lines = outcomes.flatMap((outcome) => [
    ...outcome.changes.map((change) => `${outcome.id}: ${change}`),
    ...(outcome.failure ? [`${outcome.id}: ${failureWords(outcome)}`] : []),
  ])
  return `${lines.length > 0 ? lines.join('\n') : 'Nothing changed.'}\n`
}

/** For the text of a pull request. Whatever a source holds mentions nobody there, refers to no issue and is no markup. */
const markdown = (outcomes: readonly SourceOutcome[]): string => {
  const parts = outcomes.flatMap((outcome) => {
    const lines = [...outcome.changes, ...(outcome.failure ? [capitalised(failureWords(outcome))] : [])]
    return lines.length === 0
      ? []
      : [`### ${outcome.id}\n\n${lines.map((line) => `- ${markdownLine(line)}\n`).join('')}`]
  })
  return ['## Changes in the sources\n', ...(parts.length > 0 ? parts : ['Nothing changed.\n'])].join('\n')
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export const syncReports: Record<ReportFormat, (outcomes: readonly SourceOutcome[]) => string> = { text, markdown }
