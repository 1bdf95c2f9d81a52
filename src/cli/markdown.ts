import { toMarkdown } from '../export/toMarkdown.tsx'
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
  const text = toMarkdown(readCommunity(path, host), { now, locale, baseUrl, showContents: contents, width })
  writeOutput(text, output, host)
}
