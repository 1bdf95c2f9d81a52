import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, it } from 'vitest'

import { markdownTree } from '../../src/adapters/markdownTree.ts'

const many = (...lines: string[]): string => `${lines.join('\n')}\n`.repeat(20)
const table = '| Name | Company |\n| --- | :-: |\n'
const prose = 'We run it in two regions, behind a gateway_of our own & more.'
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
  [
    'paragraphs of plain words',
    `# A\n\n${prose}\n\n## B\n\n${prose}\n${prose}\n\n${table}${many('| a | b |')}\n𝒜${prose}`,
  ],
  ['paragraphs that something ends or changes', `${prose}\n- a\n\n${prose}\n===\n\n${prose}  \nb\n\n${prose} *a*\n`],
  ['paragraphs behind items', `- a\n\n${prose}\n\n  ${prose}\n\n1. b\n\n${prose}`],
  ['words in a comment', `${prose}\n\n<!--\n\n${prose}\n\n-->\n\n${prose}`],
  ['words in a fence', `~~~\n\n${prose}\n\n~~~\n${items}`],
  ['lines of Windows', items.replaceAll('\n', '\r\n')],
])('reads %s as the parser does', (_what, text) => {
  const whole = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  expect(markdownTree(text)).toEqual(whole)
})
