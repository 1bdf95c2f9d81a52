import { Document } from 'yaml'

import { readCommunityText } from '../data/readCommunityText.ts'
import { addTranslations, type Translation } from './addTranslations.ts'
import { CommandError } from './CommandError.ts'
import { communityTexts } from './communityTexts.ts'
import type { Host } from './host.ts'
import { prettyProblems } from './prettyProblems.ts'
import { type CommunityFile, openCommunity } from './problems.ts'
import { readInput } from './readInput.ts'
import { writeOutput } from './writeOutput.ts'

export interface TranslateOptions {
  /** The language that is wanted. */
  to?: string
  /** The language of texts that name none; by default what the community says. */
  from?: string
  /** A file with translations. */
  merge?: string
  output?: string
}

/** What a translator gets, and gives back. */
interface TranslationFile {
  from: string
  to: string
  texts: readonly { path: string; source: string; text: string }[]
}

/** The verb `translate`: writes the texts that lack a language, and with `--merge` puts them back. */
export function translate(file: string, { to, from, merge, output }: TranslateOptions, host: Host): void {
  if (merge !== undefined && to === undefined && output === undefined) mergeTexts(file, merge, host)
  else if (to !== undefined && merge === undefined) writeOutput(missingTexts(file, from, to, host), output, host)
  else throw new CommandError(['moothall translate: error: give --to <tag>, or --merge <file> alone'], 2)
}

function openGood(file: string, host: Host): CommunityFile {
  const opened = openCommunity(file, host)
  if (opened.community) return opened
  const errors = opened.problems.filter(({ severity }) => severity === 'error')
  throw new CommandError(prettyProblems(errors, () => opened.text))
}

const languageOf = (value: unknown): string => (Object(value) as { inLanguage?: string }).inLanguage ?? 'en'

function missingTexts(file: string, given: string | undefined, to: string, host: Host): string {
  const { value } = openGood(file, host)
  const from = given ?? languageOf(value)
  const lacking = communityTexts(value, from).filter(({ byTag }) =>
    byTag === undefined ? from !== to : !Object.hasOwn(byTag, to),
  )
  const texts = lacking.flatMap(({ path, source }) => (source === undefined ? [] : [{ path, source, text: '' }]))
  const document = new Document({ from, to, texts } satisfies TranslationFile)
  document.commentBefore = ` Write each \`source\` in ${to} into \`text\`; what stays empty is left out. Then:\n   moothall translate ${file} --merge <this file>`
  for (const { path, source } of lacking)
    if (source === undefined)
      host.warn(
        `${file}: note: ${path}: it is written in pieces, and left out. Write it as Markdown, or its ${to} by hand.`,
      )
  if (lacking.length === 0) host.warn(`${file}: note: no text lacks ${to}`)
  return document.toString({ lineWidth: 0 })
}

function mergeTexts(file: string, path: string, host: Host): void {
  const translations = readTranslations(path, host)
  const { from, to } = translations
  const { text, value } = openGood(file, host)
  const texts = new Map(communityTexts(value, from).map((each) => [each.path, each]))
  const filled = translations.texts.filter((each) => each.text.trim() !== '')
  const faults: string[] = []
  const wanted: Translation[] = []
  for (const each of filled) {
    const found = texts.get(each.path)
    const now = found?.byTag?.[to]
    if (!found)
      faults.push(`${path}: error: ${each.path}: ${file} has no such text. Write its path anew, or remove it.`)
    else if (found.source !== each.source) {
      const source = JSON.stringify(found.source)
      faults.push(
        `${path}: error: ${each.path}: the text has changed since; it is now ${source}. Translate it, and write it as source.`,
      )
    } else if (now === undefined) wanted.push(each)
    else if (now !== each.text)
      faults.push(
        `${path}: error: ${each.path}: ${file} has another text in ${to}. Change it there, or remove this one.`,
      )
  }
  const merged = addTranslations(text, wanted, { from, to })
  for (const each of merged.left)
    faults.push(`${path}: error: ${each}: an anchor shares this text. Write the translation into ${file} yourself.`)
  if (faults.length > 0) throw new CommandError(faults)
  const read = { ...host, readFile: (name: string) => (name === file ? merged.text : host.readFile(name)) }
  openGood(file, read)
  if (wanted.length > 0) {
    if (file === '-') host.print(merged.text)
    else host.replaceFile(file, merged.text)
  }
  const empty = translations.texts.length - filled.length
  host.warn(`${file}: ${wanted.length} texts added in ${to}${empty === 0 ? '' : `; ${empty} are still empty`}`)
}

function readTranslations(path: string, host: Host): TranslationFile {
  const { value, problems } = readCommunityText(readInput(path, host), { fileName: path })
  const { from, to, texts } = Object(value) as Partial<TranslationFile>
  const isGood =
    problems.every(({ severity }) => severity !== 'error') &&
    [from, to].every((tag) => typeof tag === 'string' && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag)) &&
    Array.isArray(texts) &&
    texts.every((each: unknown) =>
      ['path', 'source', 'text'].every(
        (field) => typeof ((Object(each) as Record<string, unknown>)[field] ?? '') === 'string',
      ),
    )
  if (!isGood)
    throw new CommandError([
      `${path}: error: it must have from, to, and texts with path, source and text, as moothall translate --to writes them.`,
    ])
  const given = texts as TranslationFile['texts']
  return { from: from!, to: to!, texts: given.map((each) => ({ ...each, text: each.text ?? '' })) }
}
