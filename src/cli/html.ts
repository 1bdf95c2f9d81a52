import { basename } from 'node:path'

import { errorMessage } from '../calendar/errorMessage.ts'
import { toHtml } from '../export/toHtml.tsx'
import { serviceIcons } from '../icons/serviceIcons.ts'
import { isAbsolute } from '../links/addressHost.ts'
import { wordsFor } from '../locales/wordsFor.ts'
import type { HeadingLevel } from '../parts/Heading.tsx'
import { CommandError } from './CommandError.ts'
import { fragmentText } from './fragmentText.ts'
import type { Host } from './host.ts'
import { readCommunity } from './readCommunity.ts'
import { readMessages } from './readMessages.ts'
import { siteFiles } from './siteFiles.ts'

export interface HtmlVerbOptions {
  now?: number
  locale: string
  baseUrl?: string
  contents?: boolean
  output?: string
  fragment?: boolean
  headingLevel?: HeadingLevel
  /** Whether the custom elements and their data are written too. */
  elements?: boolean
  stylesheet?: readonly string[]
  theme?: string
  /** True, or the address of the script. */
  localTime?: string | true
  feed?: string
  /** A file of words in place of the library's. */
  messages?: string
  /** Whether each group has a page of its own. */
  eachGroup?: boolean
}

/** The verb `html`: a page to standard output, or a whole site into a folder. */
export function html(path: string, options: HtmlVerbOptions, host: Host): void {
  const { now = host.now(), locale, baseUrl, contents, output, fragment, stylesheet = [], localTime, feed } = options
  if (output === undefined && options.eachGroup) refuse('--each-group needs a folder, --output <folder>')
  if (fragment && options.eachGroup) refuse('--each-group writes whole pages, without --fragment')
  if (options.elements && (output === undefined || !fragment)) {
    refuse('--elements needs --fragment and a folder, --output <folder>')
  }
  const own = options.messages === undefined ? undefined : readMessages(options.messages, host)
  const messages = wordsFor(locale, own)
  if (output === undefined && options.theme !== undefined) refuse('--theme needs a folder, --output <folder>')
  if (output === undefined && localTime === true && !fragment) {
    refuse('--local-time needs the address of the script, or a folder, --output <folder>')
  }
  const community = readCommunity(path, host)
  const common = {
    now,
    locale,
    baseUrl,
    headingLevel: options.headingLevel,
    showContents: contents,
    feedHref: feed,
    messages,
    icons: serviceIcons,
  }
  const sheets = stylesheet.map((href) => sheetOf(href, output, host))
  if (output === undefined) {
    const page = toHtml(community, { ...common, document: !fragment, stylesheets: stylesheet, localTime })
    host.print(fragment ? fragmentText(page) : page)
    return
  }
  const names = sheets.map(({ href }) => href)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) refuse(`--stylesheet must name each sheet once; received ${basename(twice)} twice`)
  // All is made before anything is written, so that a fault leaves no half of the files behind.
  const files = siteFiles(
    community,
    {
      ...common,
      stylesheets: names,
      theme: options.theme,
      localTime,
      eachGroup: options.eachGroup,
      fragment,
      elements: options.elements,
    },
    path,
    host,
  )
  const written = new Map([...files].map(([name, text]) => [`${output}/${name}`, text]))
  for (const { href, text } of sheets) if (text !== undefined) written.set(`${output}/${href}`, text)
  host.writeFiles(written, output)
}

/**
 * A style sheet on this disk, which goes into the folder under its own name, or an address, which is linked as it is.
 * For a page without a folder, what begins at the root of the site is an address too.
 */
function sheetOf(href: string, output: string | undefined, host: Host): { href: string; text?: string } {
  if (isAbsolute(href) || (output === undefined && href.startsWith('/'))) return { href }
  try {
    return { href: `sheets/${basename(href)}`, text: host.readFile(href) }
  } catch (error) {
    const reason = errorMessage(error)
    return refuse(`--stylesheet must be a file, or an address with https://; cannot read ${href}: ${reason}`)
  }
}

function refuse(reason: string): never {
  throw new CommandError([`moothall html: error: ${reason}`], 2)
}
