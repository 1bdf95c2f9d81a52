import { prettyProblems } from '../cli/prettyProblems.ts'
import type { FileProblem } from '../cli/problems.ts'

/** All problems of a file, as `moothall check` writes them: place, line, what is wrong and how to mend it. */
export const problemsText = (problems: readonly FileProblem[], text: string): string =>
  prettyProblems(problems, () => text).join('\n\n')

/** One problem in a sentence, for bundlers that show its place themselves. */
export const problemLine = ({ path, message, rule }: FileProblem): string =>
  `${path === '' ? '' : `${path}: `}${message} [${rule}]`

/** An error about a file: where in this package it was thrown helps nobody. */
export function fileError(message: string): Error {
  const error = Object.assign(new Error(message), { name: 'moothall', stack: '' })
  return Object.defineProperty(error, 'hideStack', { value: true })
}
