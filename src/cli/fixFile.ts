import { entryId, isId } from '../data/entryId.ts'
import { segmentsOf, valueAt } from '../data/path.ts'
import type { Edit } from '../data/problem.ts'
import { fixText } from './fixText.ts'
import type { Host } from './host.ts'
import { type CommunityFile, openCommunity } from './problems.ts'
import { readInput } from './readInput.ts'

/** A change that gives way to others may bring up the next, as a field that gets its name then has a value to mend. */
const MOST_ROUNDS = 5

/** Makes the changes in a file that are certain, and says on standard error which. */
export function fixFile(file: string, isLenient: boolean, host: Host): void {
  const applied: Edit[] = []
  let text = readInput(file, host)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsOf(file, text, isLenient, host)
    const fixed = fixText(text, edits)
    if (fixed.applied.length === 0) break
    text = fixed.text
    applied.push(...fixed.applied)
  }
  if (applied.length === 0) return
  host.replaceFile(file, text)
  for (const edit of applied) host.warn(`${file}: fixed: ${edit.path}: ${wordsOf(edit)}`)
}

function editsOf(file: string, text: string, isLenient: boolean, host: Host): Edit[] {
  const opened = openCommunity(
    file,
    { ...host, readFile: (path) => (path === file ? text : host.readFile(path)) },
    isLenient,
  )
  const edits = [...opened.problems.flatMap(({ edit }) => edit ?? []), ...meetingIds(opened)]
  // Two references to one entry ask for the same id.
  return [...new Map(edits.map((edit) => [edit.path, edit])).values()]
}

/** The ids that the events of a calendar keep their identity by, where none are written. */
function meetingIds({ community, value, sourcePath }: CommunityFile): Edit[] {
  const written = Object(value) as { meetings?: unknown }
  // Meetings inside groups have their places only in a whole community.
  const meetings: unknown = community?.meetings ?? written.meetings
  if (!Array.isArray(meetings)) return []
  const taken = new Set(meetings.map((meeting: unknown) => (Object(meeting) as { id?: unknown }).id))
  return meetings.flatMap((meeting: unknown, index): Edit[] => {
    const path = sourcePath(`meetings[${index}]`)
    const source = valueAt(value, segmentsOf(path))
    if (typeof source !== 'object' || source === null || 'id' in source) return []
    const own = (meeting as { id?: string }).id
    const id = own ?? entryId(meeting)
    if (id === undefined || !isId(id) || (own === undefined && taken.has(id))) return []
    taken.add(id)
    return [{ kind: 'set', path: `${path}.id`, value: id }]
  })
}

function wordsOf(edit: Edit): string {
  if (edit.kind === 'rename')
    return `renamed to ${edit.to}${edit.value === undefined ? '' : `, and set to ${JSON.stringify(edit.value)}`}`
  if (edit.kind === 'split') return `written as ${edit.name} and ${edit.to}`
  return edit.kind === 'remove' ? 'removed' : `set to ${JSON.stringify(edit.value)}`
}
