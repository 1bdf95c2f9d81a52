import { entryId } from '../data/entryId.ts'
import type { Edit } from '../data/problem.ts'
import { readCommunityText } from '../data/readCommunityText.ts'
import { fixText } from './fixText.ts'
import type { Host } from './host.ts'
import { openCommunity } from './problems.ts'

/** A change that gives way to others may bring up the next, as a field that gets its name then has a value to mend. */
const MOST_ROUNDS = 5

/** Makes the changes in a file that are certain, and says on standard error which. */
export function fixFile(file: string, isLenient: boolean, host: Host): void {
  const applied: Edit[] = []
  let text = host.readFile(file)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsOf(file, text, isLenient, host)
    const fixed = fixText(text, edits)
    if (fixed.applied.length === 0) break
    text = fixed.text
    applied.push(...fixed.applied)
  }
  if (applied.length === 0) return
  host.writeFile(file, text)
  for (const edit of applied) host.warn(`${file}: fixed: ${edit.path}: ${wordsOf(edit)}`)
}

function editsOf(file: string, text: string, isLenient: boolean, host: Host): Edit[] {
  const { problems } = openCommunity(file, { ...host, readFile: () => text }, isLenient)
  const edits = [...problems.flatMap(({ edit }) => edit ?? []), ...meetingIds(text, file)]
  // Two references to one entry ask for the same id.
  return [...new Map(edits.map((edit) => [edit.path, edit])).values()]
}

/** The ids that the events of a calendar keep their identity by. */
function meetingIds(text: string, fileName: string): Edit[] {
  const { meetings } = Object(readCommunityText(text, { fileName }).value) as { meetings?: unknown }
  if (!Array.isArray(meetings)) return []
  const taken = new Set(meetings.map((meeting: unknown) => (Object(meeting) as { id?: unknown }).id))
  return meetings.flatMap((meeting: unknown, index): Edit[] => {
    const id = (Object(meeting) as { id?: unknown }).id === undefined ? entryId(meeting) : undefined
    if (id === undefined || taken.has(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return []
    taken.add(id)
    return [{ kind: 'set', path: `meetings[${index}].id`, value: id }]
  })
}

function wordsOf(edit: Edit): string {
  if (edit.kind === 'rename')
    return `renamed to ${edit.to}${edit.value === undefined ? '' : `, and set to ${JSON.stringify(edit.value)}`}`
  if (edit.kind === 'split') return `written as ${edit.name} and ${edit.to}`
  return edit.kind === 'remove' ? 'removed' : `set to ${JSON.stringify(edit.value)}`
}
