import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, it } from 'vitest'

import { markdownTree } from '../../src/adapters/markdownTree.ts'

const many = (...lines: string[]): string => `${lines.join('\n')}\n`.repeat(20)
const table = '| Name | Company |\n| --- | :-: |\n'
const items = many('- Ann (@ann), Quay', '- [Bo](https://github.com/bo_b) - R&D')

it.each([
  [
    'rows and items',
    `# A\n\n${table}${many('| Ann | [Q](https://q.example/a_b) x |', '|| b |', '| only |')}\ntext\n\n${items}`,
  ],
  ['rows with markup between plain ones', table + many('| a | b |', '| *a* | `b|c` |', '| \\| | <br> |', '| a |  ')],
  ['items with markup, nested ones and paragraphs', `${items}- **Cleo**\n  - Dara\n\n  more\n${items}\n\n${items}`],
  ['items of several markers', many('- Ann', '* Bo', '-   Cleo', '+ Dara') + items.replaceAll('- ', '*   ')],
  ['what only looks like items', many('- # A', '- 1. b', '- - -', '- [x] done', '- [a]: https://a.example', '- &amp;')],
  ['a table in a comment', `<!--\n\n${table}${many('| a | b |')}\n-->\n\n${items}`],
  ['a list in a fence', `~~~\n${items}~~~\n${table}${many('| a | b |')}`],
  ['a table below a line', `text\n${table}${many('| a | b |')}text\n`],
  ['lines of Windows', items.replaceAll('\n', '\r\n')],
])('reads %s as the parser does', (_what, text) => {
  const whole = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  expect(markdownTree(text)).toEqual(whole)
})
