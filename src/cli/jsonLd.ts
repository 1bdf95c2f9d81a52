import { toJsonLd } from '../export/toJsonLd.ts'
import type { Host } from './host.ts'
import { readCommunity } from './readCommunity.ts'
import { escapedJson } from './terminalText.ts'
import { writeOutput } from './writeOutput.ts'

export interface JsonLdVerbOptions {
  now?: number
  locale: string
  baseUrl?: string
  output?: string
}

/** The verb `json-ld`: what a community says in the words of schema.org, safe to put into a script element. */
export function jsonLd(path: string, options: JsonLdVerbOptions, host: Host): void {
  const { now = host.now(), locale, baseUrl, output } = options
  const documents = toJsonLd(readCommunity(path, host), { now, locale, baseUrl })
  writeOutput(`${escapedJson(JSON.stringify(documents, undefined, 2)).replaceAll('<', '\\u003c')}\n`, output, host)
}
