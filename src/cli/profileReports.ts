import type { Found } from '../profiles/found.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Answer, AnswerStatus } from '../profiles/reviewByProfile.ts'
import { markdownLine } from './markdownLine.ts'
import { escapedJson } from './terminalText.ts'

/** The answers of one file, with the paths at which things are written in it. */
interface ProfileReview {
  file: string
  /** The name of the community. */
  name: string
  answers: readonly Answer[]
}

/** How the answers to a review are written. */
export type ProfileReport = 'text' | 'markdown' | 'json'

type Write = (profile: Profile, reviews: readonly ProfileReview[]) => string

const STATUS: Record<AnswerStatus, string> = { met: 'met', missing: 'missing', outside: 'not for a page to tell' }

/** So many places are named for one criterion. */
const MOST_PLACES = 5

const shorter = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

const indented = (text: string, spaces: number): string => text.replaceAll(/^/gm, ' '.repeat(spaces))

const sumOf = (answers: readonly Answer[]): string =>
  (['met', 'missing', 'outside'] as const)
    .map((status) => `${answers.filter((each) => each.status === status).length} ${STATUS[status]}`)
    .join(', ')

/** The answers by the headings of the review, in its order. */
function groupsOf(answers: readonly Answer[]): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>()
  for (const answer of answers) {
    const { group } = answer.criterion
    groups.set(group, [...(groups.get(group) ?? []), answer])
  }
  return groups
}

interface Wording {
  /** A place with what is found there. */
  where: (found: Found) => string
  /** A sentence with something of the data in it. */
  words: (text: string) => string
}

/** What is there, what is wrong with it, and what to do. */
const linesOf = ({ status, found, weak, reason, mend }: Answer, { where, words }: Wording): string[] => [
  ...found.slice(0, MOST_PLACES).map(where),
  ...(found.length > MOST_PLACES ? [`and ${found.length - MOST_PLACES} more`] : []),
  ...weak.slice(0, MOST_PLACES).map(({ path, lack }) => words(`${path}: ${lack}`)),
  ...(reason === undefined ? [] : [reason]),
  ...(status === 'missing' && mend ? [mend.write] : []),
]

/** Gives the example of what to write for each answer, but the same one only once. */
function examples(): (answer: Answer) => string | undefined {
  const shown = new Set<string>()
  return ({ status, mend }) => {
    if (status !== 'missing' || !mend || shown.has(mend.example)) return undefined
    shown.add(mend.example)
    return mend.example
  }
}

const called = ({ id, isOptional }: Answer['criterion']): string => `${id}${isOptional ? ' (optional)' : ''}`

const plain: Wording = {
  where: ({ path, href, text }) => {
    const said = text === undefined ? '' : shorter(text)
    return href === undefined ? `${path}: ${JSON.stringify(said)}` : `${path}: ${href}${said && ` (${said})`}`
  },
  words: (text) => text,
}

/** Whether nothing is said of a criterion but that somebody else must answer it. */
const isSilent = ({ status, found }: Answer): boolean => status === 'outside' && found.length === 0

const text: Write = (profile, reviews) => reviews.map((review) => textOf(profile, review)).join('\n')

function textOf({ name, readOn, href, note }: Profile, { file, answers }: ProfileReview): string {
  const exampleOf = examples()
  const item = (answer: Answer): string => {
    const { criterion, status } = answer
    const lines = linesOf(answer, plain).map((line) => `      ${line}\n`)
    const example = exampleOf(answer)
    const shown = example === undefined ? '' : `${indented(example, 8)}\n`
    return `  ${STATUS[status]}: ${called(criterion)}: ${criterion.asks}\n${lines.join('')}${shown}`
  }
  const groups = [...groupsOf(answers)].map(([group, some]) => {
    const silent = some.filter(isSilent).map(({ criterion }) => `      ${called(criterion)}: ${criterion.asks}\n`)
    const rest = silent.length === 0 ? [] : [`  ${STATUS.outside}:\n`, ...silent]
    return [`${group}\n`, ...some.filter((each) => !isSilent(each)).map(item), ...rest].join('')
  })
  const head = [`${name}, read on ${readOn}: ${href}\n`, ...(note === undefined ? [] : [`${note}\n`])]
  return `${head.join('')}\n${groups.join('\n')}\n${sumOf(answers)} in ${file}\n`
}

const address = (href: string): string => `<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>`

const marked: Wording = {
  where: ({ path, href, text: said }) => {
    // The whole text is the answer; beside an address it is a remark.
    if (href === undefined) return `\`${path}\`: ${markdownLine(said ?? '')}`
    return `\`${path}\`: ${address(href)}${said === undefined ? '' : ` (${markdownLine(shorter(said))})`}`
  },
  words: markdownLine,
}

/** For the text of an application: what is met is ticked, with what is to be named for it. */
const markdown: Write = (profile, reviews) => reviews.map((review) => markdownOf(profile, review)).join('\n')

function markdownOf({ name, readOn, href, note }: Profile, review: ProfileReview): string {
  const exampleOf = examples()
  const item = (answer: Answer): string => {
    const { criterion, status } = answer
    const tick = status === 'met' ? 'x' : ' '
    const source = `([source](${criterion.href}))`
    const lines = linesOf(answer, marked).map((line) => `  - ${line}\n`)
    const example = exampleOf(answer)
    const shown = example === undefined ? '' : `\n${indented(`\`\`\`yaml\n${example}\n\`\`\``, 2)}\n\n`
    return `- [${tick}] **${called(criterion)}**: ${criterion.asks} ${source}\n${lines.join('')}${shown}`
  }
  const groups = [...groupsOf(review.answers)].map(
    ([group, some]) => `## ${group}\n\n${some.map(item).join('').trimEnd()}`,
  )
  return [
    `# ${name}: ${markdownLine(review.name)}`,
    `The criteria are those of ${address(href)}, as of ${readOn}. No link has been opened.`,
    ...(note === undefined ? [] : [note]),
    ...groups,
    `${sumOf(review.answers)}.\n`,
  ].join('\n\n')
}

const json: Write = (profile, reviews) => {
  const rows = reviews.flatMap(({ file, answers }) =>
    answers.map(({ criterion, status, found, weak, reason, mend }) => ({
      file,
      id: criterion.id,
      group: criterion.group,
      asks: criterion.asks,
      source: criterion.href,
      readOn: profile.readOn,
      optional: criterion.isOptional ?? false,
      status: STATUS[status],
      found,
      lacks: weak.map(({ path, lack }) => ({ path, lack })),
      reason,
      ...(status === 'missing' && mend && { write: mend.write, example: mend.example }),
    })),
  )
  return escapedJson(`${JSON.stringify(rows, undefined, 2)}\n`)
}

export const profileReports: Record<ProfileReport, Write> = { text, markdown, json }
