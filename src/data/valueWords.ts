import { isSlip, nearestName, nearestNames } from '../names/nearestName.ts'
import type { Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { valueMeant } from './valueSynonyms.ts'

/** What is said about a value that is none of those allowed. */
export function wrongValue({
  subject,
  path,
  value,
  allowed,
  type,
}: {
  subject: string
  path: string
  value: unknown
  allowed: readonly unknown[]
  /** The type whose field it is. */
  type: string
}): Words & Pick<Problem, 'edit'> {
  const values = allowed.map(String)
  const word = typeof value === 'string' ? value : ''
  const synonym = valueMeant(word, values)
  const meant = synonym ?? nearestName(word, values)
  const isSure = meant !== undefined && (synonym !== undefined ? isOneWord(word, synonym) : isSlip(word, meant))
  const near = [...new Set([...(meant ? [meant] : []), ...nearestNames(word, values)])].slice(0, 3)
  return {
    ...problemMessages.value({ subject, values, value, near: meant ? near : [], isSure, type }),
    ...(isSure && { edit: { kind: 'set', path, value: meant } }),
  }
}

/** Words for the very same thing, unlike "weekly", which is one of many rules. */
const isOneWord = (word: string, meant: string): boolean =>
  /^(?:x|mailing-list|email|code-of-conduct|license|documentation|working-group|sig|rss|cancelled|github-discussions)$/.test(
    meant,
  ) && !/^(?:feed|list|conduct|guide)$/i.test(word)
