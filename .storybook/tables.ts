import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

interface Processor {
  data: () => { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
}

/** Lets MDX read tables: it knows CommonMark alone, which has none. */
export function tables(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}
