import { UNKNOWN } from './yamlInline.ts'

/** A person as a text stands for one. */
interface PersonOfText {
  name: string
  affiliations?: string[]
  handle?: { name: string; service: 'github' }
}

/** What a text about a person says, or why it is not read. */
export type PersonReading =
  | { person: PersonOfText }
  | { isPart: true }
  | {
      /** What is not sure. */
      reason: string
      /** The fields as which it may be meant. */
      meant: object
    }

/** Stands in brackets behind names, and is no company. */
const notCompany =
  /^(?:(?:co-?)?(?:chair|lead|maintainer)s?|emeritus|emerita|interim|acting|alternate|vacant|retired|former|tsc|toc|ptl|on leave)$/i

/** A comma, except in "Example, Inc.". */
const betweenCompanies = /,(?!\s*(?:inc|llc|ltd|limited|corp|co|gmbh|ag|s\.?a|b\.?v|plc|l\.?p)\.?\s*(?:,|$))/i

const pronouns = /^(?:he|she|they|him|her|them|ze|xe)(?:\/\w+)*$/i

/**
 * Reads the text that stands for a person.
 *
 * ```text
 * person = name [ "(" affiliation { "," affiliation } ")" ] [ "@" user-name ]   the user name is one on GitHub
 * ```
 *
 * It refuses what could be meant in two ways: a word in brackets that may be a user name or a role.
 * @example readPersonText('Joe Betz (Google) @jpbetz')
 * // { person: { name: 'Joe Betz', affiliations: ['Google'], handle: { name: 'jpbetz', service: 'github' } } }
 */
export function readPersonText(text: string): PersonReading {
  if (/^[^(]*\)|\([^)]*$/.test(text)) return { isPart: true }
  const [, before, after] = /^([^/@()]+[^/@()\s])\s*\/\s*([^/@()]+)$/.exec(text.trim()) ?? []
  if (before !== undefined) return { reason: `/${after}`, meant: { name: before, affiliations: [after] } }
  // Brackets within a name, as in "David (Dave) Doe (Amazon)", are those that others follow.
  const [, name, inside, handle] =
    /^((?:[^()@]|\([^()@]*\)(?=\s+[^\s()@][^()@]*\())*[^()@\s])\s*(?:\(([^()]*)\))?\s*(?:(?<=[\s)])@([a-z\d](?:[a-z\d-]{0,38})))?$/i.exec(
      text.trim(),
    ) ?? []
  if (name === undefined || (inside === undefined && handle === undefined)) {
    const [, first = '', user] = /^(.*?)\s*[<(]?@(\S+?)[>)]?$/.exec(text.trim()) ?? []
    if (user === undefined || first === '' || first.includes('@')) return { person: { name: text } }
    return { reason: `@${user}`, meant: { name: first, handle: { name: user, service: UNKNOWN } } }
  }
  const affiliations = inside?.split(betweenCompanies).map((each) => each.trim())
  const doubtful = affiliations?.find((each) => !isCompany(each))
  if (doubtful !== undefined) {
    return { reason: `(${doubtful})`, meant: fieldsOfDoubt(name, doubtful) }
  }
  return {
    person: {
      name,
      ...(affiliations && { affiliations }),
      ...(handle !== undefined && { handle: { name: handle, service: 'github' } }),
    },
  }
}

/** What a word in brackets may be: a role, a user name, or a remark that belongs to the name. */
function fieldsOfDoubt(name: string, word: string): object {
  if (pronouns.test(word)) return { name: `${name} (${word})` }
  return notCompany.test(word)
    ? { name, role: word }
    : { name, handle: { name: word.replace(/^@/, ''), service: 'github' } }
}

/** Companies and projects have a capital letter or a dot in their names; user names rarely do. */
const isCompany = (text: string): boolean =>
  text !== '' &&
  !notCompany.test(text) &&
  !pronouns.test(text) &&
  /\p{Lu}|\p{Lo}|\w\.\w/u.test(text) &&
  !text.includes('@')
