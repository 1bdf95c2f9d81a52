import { isSlip, nearestName } from '../names/nearestName.ts'
import type { Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { labelOf, valueMeant } from './valueSynonyms.ts'

/** What is said about a value that is none of those allowed. */
export function wrongValue({
  subject,
  path,
  value,
  allowed,
  valueType,
  hasLabel,
}: {
  subject: string
  path: string
  value: unknown
  allowed: readonly unknown[]
  /** The type of the field. */
  valueType?: string
  /** Whether words of the community's own can stand beside the value, in `kindLabel`. */
  hasLabel: boolean
}): Words & Pick<Problem, 'edit'> {
  const values = allowed.map(String)
  const word = typeof value === 'string' ? value : ''
  const synonym = valueMeant(word, values)
  const meant = synonym ?? nearestName(word, values)
  const isSure = meant !== undefined && (isSlip(word, meant) || (synonym !== undefined && isOneWord(word, synonym)))
  const label = hasLabel && !isSure ? labelOf(word, meant) : undefined
  return {
    ...problemMessages.value({ subject, values, value, meant, isSure, label, valueType }),
    ...(isSure && { edit: { kind: 'set', path, value: meant } }),
  }
}

/** Words for the very same thing, unlike "weekly", which is one of many rules. */
const isOneWord = (word: string, meant: string): boolean =>
  /^(?:x|mailing-list|email|code-of-conduct|license|documentation|working-group|sig|rss|cancelled|github-discussions|public|members|[A-Z]{2})$/.test(
    meant,
  ) && !/^(?:feed|list|conduct|guide|all|open|private|closed|newsletter)$/i.test(word)
