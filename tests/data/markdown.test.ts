import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { plainText } from '../../src/calendar/plainText.ts'
import { readProse, readText } from '../../src/data/markdown.ts'

const link = (text: string, href: string) => ({ kind: 'link', text, href })
const code = (text: string) => ({ kind: 'code', text })
const emphasis = (text: string) => ({ kind: 'emphasis', text })

describe('a sentence', () => {
  it.each([
    ['a link', 'Read the [guide](/guide/).', ['Read the ', link('guide', '/guide/'), '.']],
    [
      'a link by its address',
      'See <https://example.org/a_b_c>',
      ['See ', link('https://example.org/a_b_c', 'https://example.org/a_b_c')],
    ],
    ['code', 'Run `npm ci` first', ['Run ', code('npm ci'), ' first']],
    ['emphasis', 'It is *very* **late**', ['It is ', emphasis('very'), ' ', emphasis('late')]],
    ['emphasis around a link', '*See [this](/x) now*', [emphasis('See '), link('this', '/x'), emphasis(' now')]],
    ['a link around code', '[`npm`](https://example.org)', [link('npm', 'https://example.org')]],
    ['a link without words', '[](https://example.org)', [link('https://example.org', 'https://example.org')]],
    ['an entity', 'Q&amp;A', 'Q&A'],
    ['an escape', 'Use \\*stars\\*', ['Use *stars*']],
    ['two lines', 'One\ntwo', 'One two'],
    ['two paragraphs', 'One.\n\nTwo.', 'One. Two.'],
    ['space around it', '  One  ', 'One'],
  ])('may hold %s', (_what, source, value) => {
    expect(readText(source)).toEqual({ value, remarks: [] })
  })

  it.each([
    'Plain words.',
    '#kata-dev',
    '# is where we talk',
    '1. January is a holiday',
    '- 5 degrees',
    '> 100 people',
    '10 < 20',
    'a_b_c and 2 * 3 = 6',
    'commit sha,tag => CI Jobs',
    'https://example.org/a_b?c=d&e=f',
    '“four opens”',
    'What [is] this',
    '',
  ])('stays as it is where it is no Markdown: %j', (source) => {
    expect(readText(source)).toEqual({ value: source, remarks: [] })
  })

  it('shows HTML as it stands, and says so', () => {
    const { value, remarks } = readText('A <b>bold</b> word')
    expect(value).toBe('A <b>bold</b> word')
    expect(remarks.map(({ rule, message }) => [rule, message])).toEqual([
      ['raw-html', 'A text must be words or Markdown; received HTML, "<b>", which is shown as it is written.'],
      ['raw-html', 'A text must be words or Markdown; received HTML, "</b>", which is shown as it is written.'],
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:alert(1)', 'vbscript:x', 'https://[broken'])(
    'keeps the words of a link to %s, and says why',
    (href) => {
      const { value, remarks } = readText(`A [word](${href}).`)
      expect(value).toBe('A word.')
      expect(remarks).toEqual([expect.objectContaining({ rule: 'address' })])
    },
  )

  it('shows the words for a picture, and says so', () => {
    const { value, remarks } = readText('A ![kiln](/kiln.png) here')
    expect(value).toBe('A kiln here')
    expect(remarks).toEqual([
      {
        rule: 'markdown',
        message: 'A text cannot hold a picture; its words "kiln" are shown instead.',
        fix: 'Link to the picture, or remove it.',
      },
    ])
  })
})

describe('a longer text', () => {
  it('is made of paragraphs, lists and notes', () => {
    const source = [
      'One `line`.',
      '',
      '- First',
      '  - Below [it](/it)',
      '- Second',
      '',
      '1. One',
      '2. Two',
      '',
      '> [!WARNING]',
      '> Hot *kiln*.',
      '>',
      '> Stay away.',
    ].join('\n')
    expect(readProse(source)).toEqual({
      value: [
        { kind: 'paragraph', text: ['One ', code('line'), '.'] },
        {
          kind: 'list',
          items: [{ text: 'First', items: [{ text: ['Below ', link('it', '/it')] }] }, { text: 'Second' }],
        },
        { kind: 'list', ordered: true, items: [{ text: 'One' }, { text: 'Two' }] },
        {
          kind: 'callout',
          note: {
            kind: 'warning',
            body: [
              { kind: 'paragraph', text: ['Hot ', emphasis('kiln'), '.'] },
              { kind: 'paragraph', text: 'Stay away.' },
            ],
          },
        },
      ],
      remarks: [],
    })
  })

  it.each([
    ['NOTE', 'note'],
    ['TIP', 'tip'],
    ['IMPORTANT', 'info'],
    ['WARNING', 'warning'],
    ['CAUTION', 'danger'],
  ])('makes of [!%s] a note of the kind %s', (mark, kind) => {
    expect(readProse(`> [!${mark}]\n> Words`).value).toEqual([
      { kind: 'callout', note: { kind, body: [{ kind: 'paragraph', text: 'Words' }] } },
    ])
  })

  it('finds the address of a link that is given apart', () => {
    expect(readProse('See [the guide][1].\n\n[1]: https://example.org/').value).toEqual([
      { kind: 'paragraph', text: ['See ', link('the guide', 'https://example.org/'), '.'] },
    ])
  })

  it.each(['Plain words.', 'The day, at 16:00 (UTC).', '“Quoted” – and more…', ''])(
    'stays a string where it is one paragraph of plain words: %j',
    (source) => {
      expect(readProse(source)).toEqual({ value: source, remarks: [] })
    },
  )

  it.each([
    ['a heading', '## Title', 'Title', 'A text cannot hold a heading; its words are shown as a paragraph.'],
    ['a line across', 'A\n\n---', 'A', 'A text cannot hold a line across; it is left out.'],
    ['a quotation', '> Words', 'Words', 'A text cannot hold a quotation; its words are shown as they are.'],
    [
      'a script',
      '<script>alert(1)</script>',
      '<script>alert(1)</script>',
      'A text must be words or Markdown; received HTML, "<script>alert(1)</script>", which is shown as it is written.',
    ],
    [
      'a comment',
      '<!-- x -->',
      '<!-- x -->',
      'A text must be words or Markdown; received HTML, "<!-- x -->", which is shown as it is written.',
    ],
    [
      'code in a list',
      '- a\n\n      b',
      [{ kind: 'list', items: [{ text: 'a' }] }],
      'A point of a list can hold sentences and points; a code in it is left out.',
    ],
  ])('says what is lost of %s', (_what, source, value, message) => {
    const compiled = readProse(source)
    expect(compiled.value).toEqual(value)
    expect(compiled.remarks.map((remark) => remark.message)).toEqual([message])
  })
})

/** Every string that would be read again as Markdown, within a text that was compiled. */
function stringsRead(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'text' || key === 'value' || key === 'body' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' ? [] : stringsRead(each)))
  if (typeof value !== 'object' || value === null) return []
  const { kind } = value as { kind?: string }
  if (kind === 'link' || kind === 'code' || kind === 'emphasis') return []
  return Object.entries(value).flatMap(([inner, each]) => stringsRead(each, inner))
}

const markdownLike = fc
  .array(
    fc.constantFrom(
      'a',
      'b c',
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(x)',
      '(/y)',
      '<',
      '>',
      '<b>',
      '#',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '\\',
      '&amp;',
      '!',
      '    ',
      '---',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

describe('whatever is written', () => {
  it('is compiled once: read again, a text stays what it is', () => {
    fc.assert(
      fc.property(markdownLike, (source) => {
        for (const words of stringsRead({ value: readText(source).value })) expect(readText(words).value).toBe(words)
        const prose = readProse(source).value
        const [whole, within] = typeof prose === 'string' ? [[prose], []] : [[], stringsRead({ value: prose })]
        for (const words of whole) expect(readProse(words).value).toBe(words)
        for (const words of within) expect(readText(words).value).toBe(words)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('a table', () => {
  it('has a heading for each column, and as many cells in each row', () => {
    const source = 'Ovens:\n\n| Oven | *Who* |\n|:--|--:|\n| [Old](/old) | `a\\|b` | more |\n| New |'
    expect(readProse(source)).toEqual({
      value: [
        { kind: 'paragraph', text: 'Ovens:' },
        {
          kind: 'table',
          head: ['Oven', [emphasis('Who')]],
          rows: [
            [[link('Old', '/old')], [code('a|b')]],
            ['New', ''],
          ],
        },
      ],
      remarks: [],
    })
  })

  it('reads as lines where there are no columns', () => {
    const { value } = readProse('| Oven | Who |\n|--|--|\n| [Old](/old) | Ada |\n| New | |')
    expect(plainText(value)).toBe('- Oven: Old; Who: Ada\n- Oven: New')
  })

  it.each(['one | two', '#a | #b\n\nmore'])('is not %j', (source) => {
    expect(JSON.stringify(readProse(source).value)).not.toContain('table')
  })
})
