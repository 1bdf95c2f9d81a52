import GithubSlugger from 'github-slugger'
import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import type { Link } from '../model/link.ts'
import { isWebAddress } from './addresses.ts'
import type { Field, Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import { beginCommunity, readFiles } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, Lose, SourceFile } from './source.ts'

export interface FromGovernanceMdOptions extends CommunityOptions {
  /** The address at which the document is published. Without it, its headings cannot be linked. */
  document?: string
}

/**
 * Reads the headings of a `GOVERNANCE.md`: a governance policy, with a link to each heading of the second level, or of the
 * first where there are several. Anchors are made as GitHub does. The text itself stays where it is.
 * @example
 * fromGovernanceMd([{ path: 'GOVERNANCE.md', text }], { document: 'https://lamp.example.org/governance', … })
 * // { communities: [{ …, policies: [{ kind: 'governance', href, links: [{ label: 'Voting', href: '…#voting' }] }] }], … }
 */
export function fromGovernanceMd(files: readonly SourceFile[], options: FromGovernanceMdOptions = {}): ImportedInFull {
  const { document } = options
  return readFiles(files, readBlocks, (sources) =>
    sources.map((source) => {
      if (document === undefined || !isWebAddress(document))
        source.lose('', '', 'nothing tells where the document is published; give the option document')
      const { title, links } = headingsOf(source.root, document)
      return {
        ...beginCommunity({}, options, source),
        policies: [
          {
            id: 'governance',
            kind: 'governance',
            name: title ?? 'Governance',
            ...(document !== undefined && { href: document }),
            ...(links.length > 0 && { links }),
          },
        ],
      }
    }),
  )
}

const textOf = (node: PhrasingContent): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : ''

/** The headings and the blocks between them, each by its line. */
function readBlocks(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  if (text.trim() === '') return lose('', '', 'it holds nothing')
  const { children } = fromMarkdown(text)
  if (children.length > MOST_VALUES) return lose('', '', `it holds more than ${MOST_VALUES} values`)
  return new Map(
    children.map((node): [string, Value] => {
      const block = text.slice(node.position?.start.offset, node.position?.end.offset)
      const value: Value =
        node.type === 'heading' ? new Map([[`heading ${node.depth}`, node.children.map(textOf).join('')]]) : block
      return [`line ${node.position?.start.line ?? 0}`, value]
    }),
  )
}

/** The first heading of documents that have their other ones on the same level. */
const DOCUMENT_TITLE = /^(?:project )?governance$/i

function headingsOf(root: Field, document: string | undefined): { title?: string; links: Link[] } {
  const slugger = new GithubSlugger()
  const headings = root.names.flatMap((line) => {
    const [name] = root.get(line).names
    if (name === undefined) root.get(line).lose('the text stays in the document')
    return name === undefined ? [] : [{ depth: Number(name.slice('heading '.length)), field: root.get(line).get(name) }]
  })
  const isTitled = headings.filter(({ depth }) => depth === 1).length === 1
  let title: string | undefined
  const links = headings.flatMap(({ depth, field }, index): Link[] => {
    const anchor = slugger.slug(field.peek() ?? '')
    if (depth === 1 && isTitled) title = field.text()
    else if (index === 0 && DOCUMENT_TITLE.test(field.peek() ?? '')) field.lose('it is the title of the document')
    else if (document === undefined) field.lose('without the address of the document it cannot be linked')
    else if (depth > (isTitled ? 2 : 1)) field.lose('it stands below another heading')
    else {
      const label = field.text()
      if (label !== undefined) return [{ label, href: `${document.replace(/#.*$/, '')}#${anchor}` }]
    }
    return []
  })
  return { ...(title !== undefined && { title }), links }
}
