import type { PhrasingContent } from 'mdast'

/** A stretch of a line: a text, or a text that leads somewhere. */
export interface Piece {
  text: string
  href?: string
}

/** What a line says of a person, each under its name: `name`, `handle`, `mail`, `role` and the rest of the line. */
export type Parts = Map<string, string>

/** The name of an account in the address of its profile on GitHub. */
const PROFILE = /^https?:\/\/(?:www\.)?github\.com\/([a-z\d][a-z\d-]{0,38})\/?$/i
const PROFILES = /https?:\/\/(?:www\.)?github\.com\/([a-z\d][a-z\d-]{0,38})\/?(?![\w/.-])/gi
/** A name on GitHub among words; never a team, nor what follows the `@` of a mail address. */
const HANDLES = /(?<![\w.@/-])@([a-z\d][a-z\d-]{0,38})(?![\w/@-])(?!\.\w)/gi
const MAILS = /[^\s<>()[\],;:"]{1,64}@[\w-]+(?:\.[\w-]+)+/g

/** Stand in a line for a handle and for a mail address that were taken out of it. */
const HANDLE = '\uE000'
const MAIL = '\uE001'

/** Small words within names. */
const PARTICLE =
  /^(?:[a-z]{1,3}['’]\p{L}+|al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/iu
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u

/** Words of groups, lists and services, which people are not called by. */
const NO_NAME =
  /\b(?:teams?|lists?|groups?|committee|council|board|security|maintainers?|mailing|contacts?|support|project|github|slack|repositor(?:y|ies))\b/i

/** Whether a text can be the name of a person: up to six words with capitals, and nothing else. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 6 || NO_NAME.test(text)) return false
  return WORD.test(words[0]!) && words.every((word) => WORD.test(word) || PARTICLE.test(word))
}

const ROLE =
  /^(?:[\p{L}-]+ ){0,3}(?:co-?)?(?:chair(?:person|man|woman)?|lead|leader|maintainer|reviewer|approver|committer|owner|founder|member|secretary|treasurer|director|president|emeritus)$/iu

/** Whether a text says by its last word that it is a role. */
const isRole = (text: string): boolean => ROLE.test(text)

/** The name on GitHub that an address is the profile of. */
export const profileOf = (href: string): string | undefined => PROFILE.exec(href)?.[1]

/** The stretches of a line of Markdown. A line break is a comma; comments stay apart. */
export function piecesOf(nodes: readonly PhrasingContent[]): { pieces: Piece[]; comments: string[] } {
  const pieces: Piece[] = []
  const comments: string[] = []
  let href: string | undefined
  const add = (text: string, address = href): void => {
    pieces.push({ text, ...(address !== undefined && { href: address }) })
  }
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'html') {
      if (/^<br\b/i.test(node.value)) add(', ')
      else if (node.value.startsWith('<!--')) comments.push(node.value.replace(/^<!--|-->$/g, '').trim())
      else if (/^<\/a>/i.test(node.value)) href = undefined
      else if (/^<a\b/i.test(node.value)) href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(node.value)?.[1]
      else if (/^<img\b/i.test(node.value)) comments.push(node.value)
      else if (/^<\w[\w.-]*$|^<[^<>@\s]+>$/.test(node.value) && !/^<\/?\w+>$/.test(node.value)) add(node.value)
    } else if (node.type === 'break') add(', ')
    else if (node.type === 'image') comments.push(`${node.alt ?? ''} ${node.url}`.trim())
    else if (node.type === 'link') add(node.children.map(textOf).join(''), node.url)
    else if ('children' in node) node.children.forEach(visit)
    else if ('value' in node) add(node.value)
  }
  nodes.forEach(visit)
  return { pieces, comments }
}

/** The text of a node of Markdown, without its form. */
export function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return ', '
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ', ' : ''
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

/** What is around a name, and says nothing. */
const trimmed = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]|<\s*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/–—*-]+|[\s,;:|/–—*-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim()

/** A line, with handles and mail addresses taken out of it. */
interface Line {
  text: string
  handles: string[]
  mails: string[]
  /** Other addresses, each with the text that leads there. */
  addresses: [string, string][]
  /** Whether a handle leads to the profile of another. */
  isContradictory: boolean
}

function lineOf(pieces: readonly Piece[]): Line {
  const line: Line = { text: '', handles: [], mails: [], addresses: [], isContradictory: false }
  const takeHandle = (_whole: string, name: string): string => {
    line.handles.push(name)
    return HANDLE
  }
  const plain = (text: string): string =>
    text
      .replace(/\bgithub(?:\.com|(?: id)?):\s*@?([a-z\d][a-z\d-]{0,38})(?![\w/.-])/gi, takeHandle)
      .replace(MAILS, (mail) => {
        line.mails.push(mail)
        return MAIL
      })
      .replace(PROFILES, takeHandle)
      .replace(HANDLES, takeHandle)
  for (const { text, href } of pieces) {
    const account = href === undefined ? undefined : profileOf(href)
    if (href === undefined) line.text += plain(text)
    else if (/^mailto:/i.test(href)) {
      line.mails.push(href.replace(/^mailto:/i, ''))
      line.text += text === href.replace(/^mailto:/i, '') ? MAIL : `${text} ${MAIL}`
    } else if (account === undefined) {
      line.addresses.push([text, href])
      // What leads to another service is no name on GitHub.
      line.isContradictory ||= /^@[\w-]+(?: |$)/.test(text) && !/^https?:\/\/(?:www\.)?github\.com\//i.test(href)
      line.text += plain(text)
    } else {
      line.handles.push(account)
      const isSame = [account, `@${account}`, href].some((each) => each.toLowerCase() === text.trim().toLowerCase())
      line.isContradictory ||= !isSame && /^@[\w-]+$/.test(text.trim())
      line.text += isSame || text.trim() === '' ? HANDLE : `${text}${HANDLE}`
    }
  }
  return line
}

/** Where a line names several people by their handles alone, those; undefined otherwise. */
export function handlesIn(pieces: readonly Piece[]): string[] | undefined {
  const { text, handles, mails } = lineOf(pieces)
  const rest = text.replaceAll(HANDLE, ' ').replace(/\band\b|[\s,;&+]/g, '')
  return handles.length > 1 && mails.length === 0 && rest === '' ? handles : undefined
}

/**
 * What a line says of one person: a name, then a handle or a mail address, in any of the forms that lists have. Undefined
 * where it is no such line. With `isLoose`, a name alone is enough.
 * @example personIn([{ text: 'Ann Example (@ann), Quay' }], false) // name Ann Example, handle ann, rest Quay
 */
export function personIn(pieces: readonly Piece[], isLoose: boolean): Parts | undefined {
  const { text, handles, mails, addresses, isContradictory } = lineOf(pieces)
  const accounts = new Set(handles.map((handle) => handle.toLowerCase()))
  if (accounts.size > 1 || isContradictory) return undefined
  const isNamed = handles.length > 0 || mails.length > 0
  if (!isNamed && !isLoose) return undefined
  const { name, label, after } = nameIn(text)
  const [rest = '', ...remarks] = after
  // What comes before a colon is a task, and others are then listed for it; or it is a name.
  if (label !== '') return undefined
  if (name === '' ? handles.length === 0 : !isName(name)) return undefined
  if (!isNamed && rest !== '' && !isRole(rest)) return undefined
  // A sentence that has a handle in it is about something else.
  if (after.some((part) => part.split(' ').length > 12)) return undefined
  const isPlain = !/[:;,|]/.test(rest)
  const parts: Parts = new Map()
  if (name !== '') parts.set('name', name)
  if (handles.length > 0) parts.set('handle', handles[0]!)
  mails.forEach((mail, index) => parts.set(index === 0 ? 'mail' : `mail ${index + 1}`, mail))
  if (rest !== '') parts.set(isRole(rest) ? 'role' : isPlain ? 'rest' : 'remark', rest)
  remarks.forEach((remark, index) => parts.set(`remark ${index + 2}`, remark))
  addresses.forEach(([shown, href], index) => {
    if (shown.trim() === name) parts.set('page', href)
    else parts.set(index === 0 ? 'address' : `address ${index + 1}`, href)
  })
  return parts
}

/**
 * The name at the beginning of a line, or between its handle and its mail address, and what else it says. What a colon
 * follows may be what somebody is for.
 */
function nameIn(line: string): { name: string; label: string; after: string[] } {
  const between = new RegExp(`^[\\s(]*${HANDLE}[\\s):–—-]*([^${HANDLE}${MAIL}(),]+?)[\\s(<]*${MAIL}`, 'u').exec(line)
  if (between) return { name: trimmed(between[1]!), label: '', after: partsOf(line.slice(between[0].length)) }
  const end = line.search(new RegExp(`[${HANDLE}${MAIL},(:;|–—[<]| -+ |-+ *[${HANDLE}${MAIL}]`, 'u'))
  if (end === -1) return { name: trimmed(line), label: '', after: [] }
  const first = trimmed(line.slice(0, end))
  const [name, label] = line[end] === ':' ? ['', first] : [first, '']
  return { name, label, after: partsOf(line.slice(end)) }
}

const partsOf = (text: string): string[] =>
  text
    .split(new RegExp(`[${HANDLE}${MAIL}()<>[\\]]`, 'u'))
    .map(trimmed)
    .filter((part) => part !== '')
