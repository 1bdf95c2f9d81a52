import { type Piece, profileOf } from './peopleText.ts'

const WHO = 'maintainer|committer|reviewer|approver|member|owner|lead|chair|contributor|person|emeritus|alumni|alumnus'

/** What a column of a table of people is about, by its heading in lower case. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['mail', /e-?mail/],
  ['name', new RegExp(`^(?:(?:full|first and last|${WHO}) )?names?$|^(?:[a-z]+ )?(?:${WHO})s?$`)],
  ['handle', /^(?:git ?hub(?: .*)?|gh|user ?name|handle|login|account|id|nick(?:name)?|.* handle)$/],
  ['affiliation', /affiliation|compan(?:y|ies)|organi[sz]ation|employer|^org$/],
  ['role', /^(?:[a-z]+ )?(?:roles?|titles?|positions?)$/],
  ['from', /^(?:from|since|start(?:ed)?(?: date)?|joined|appointed|term start)$/],
  ['to', /^(?:to|until|end(?:ed)?(?: date)?|expires|left|term end)$/],
  ['status', /^status$/],
]

/** What each column holds, under names that are all different: that of its kind, or its own heading. */
export function columnsOf(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading, index) => {
    const written = heading.toLowerCase().replace(/\s+/g, ' ').trim()
    const kind = COLUMNS.find(([name, pattern]) => !taken.has(name) && pattern.test(written))?.[0] ?? written
    const name = kind === '' || taken.has(kind) ? `column ${index + 1}` : kind
    taken.add(name)
    return name
  })
}

/** Whether a table is one of people: it has their handles, or beside names what only people have. */
export const isOfPeople = (columns: readonly string[]): boolean =>
  columns.includes('handle') ||
  (columns.includes('name') && columns.some((name) => ['mail', 'affiliation', 'role', 'from', 'to'].includes(name)))

/** The values of a cell: its text under the name of its column, and each address under another. */
export function cellOf(column: string, pieces: readonly Piece[]): [string, string][] {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim()
  const links = pieces.flatMap(({ href }) => (href === undefined ? [] : [href]))
  const accounts = links.flatMap((href) => profileOf(href) ?? [])
  const isSame = (account: string): boolean =>
    [account, `@${account}`].some((each) => each.toLowerCase() === text.toLowerCase())
  if (column === 'handle' && links.length === 1 && accounts.length === 1)
    return isSame(accounts[0]!) || text === '' || text === links[0]
      ? [[column, accounts[0]!]]
      : [
          // Of two handles that disagree neither can be trusted.
          [/^@?[\w-]+$/.test(text) ? 'handle address' : column, accounts[0]!],
          ['handle text', text],
        ]
  if (column === 'name' && links.length === 1 && accounts.length === 1)
    return [...(isSame(accounts[0]!) ? [] : [['name', text] as [string, string]]), ['handle of name', accounts[0]!]]
  return [
    [column, text],
    ...links
      .filter((href) => href !== text && href !== `mailto:${text}`)
      .map((href, index): [string, string] => [`${column} address${index === 0 ? '' : ` ${index + 1}`}`, href]),
  ]
}
