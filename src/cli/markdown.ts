import { toMarkdown } from '../export/toMarkdown.tsx'
import { wordsFor } from '../locales/wordsFor.ts'
import type { Host } from './host.ts'
import { readCommunity } from './readCommunity.ts'
import { writeOutput } from './writeOutput.ts'

export interface MarkdownVerbOptions {
  now?: number
  locale: string
  baseUrl?: string
  contents?: boolean
  width: number
  output?: string
}

/** The verb `markdown`: the page of a community as a COMMUNITY.md. */
export function markdown(path: string, options: MarkdownVerbOptions, host: Host): void {
  const { now = host.now(), locale, baseUrl, contents, width, output } = options
  const page = { now, locale, messages: wordsFor(locale, undefined), baseUrl, showContents: contents, width }
  const text = toMarkdown(readCommunity(path, host), page)
  writeOutput(text, output, host)
}
