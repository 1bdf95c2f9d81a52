import { plainSentence } from '../calendar/plainText.ts'
import { DataPath } from '../data/path.ts'
import { localize } from '../i18n/localize.ts'
import type { CollectionName, Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import type { Localized, Prose } from '../model/text.ts'
import { asList } from './prepare.ts'

/** So many entries of a collection are complete in half the width of the text. */
const MOST_IN_HALF: { readonly [Name in CollectionName]?: number } = {
  bodies: 1,
  channels: 2,
  contacts: 4,
  events: 2,
  faqs: 6,
  policies: 1,
  principles: 3,
  recognitions: 4,
  recordings: 3,
  releases: 4,
  repositories: 4,
  resources: 5,
  steps: 5,
}

/** So many characters of text fill about ten lines of half the width. */
const LONGEST_IN_HALF = 400

/** So many short sections share a row. With more, the second column would begin too far above the end of the first. */
const MOST_IN_ROW = 4

/** The places of the sections: of short ones that follow one another up to four in a row, of all others one. */
export function sectionRows(
  sections: readonly PageSection[],
  community: Community,
  isOwn: (kind: CollectionName) => boolean,
): number[][] {
  const rows: number[][] = []
  let open: number[] | undefined
  for (const [index, section] of sections.entries()) {
    const isShort = isHalf(section, community, isOwn)
    if (isShort && open && open.length < MOST_IN_ROW && isText(section) === isText(sections[open[0]!])) {
      open.push(index)
    } else {
      rows.push([index])
      open = isShort ? rows.at(-1) : undefined
    }
  }
  return rows
}

/** A text beside a list would leave a hole below it, or be taken for its heading. */
const isText = (section: PageSection | undefined): boolean => section?.kind === 'prose'

function isHalf(section: PageSection, community: Community, isOwn: (kind: CollectionName) => boolean): boolean {
  if (section.kind === 'group') return false
  if (section.kind === 'prose') return isShortText(section.body)
  const { kind, only, intro, outro, notes } = section
  if (notes || isOwn(kind) || !isShortText(intro) || !isShortText(outro)) return false
  if (section.kind === 'bodies' && section.layout === 'table') return false
  const count = only?.length ?? asList<Entry>(community[kind], DataPath.of(kind)).length
  return count > 0 && count <= (MOST_IN_HALF[kind] ?? 0)
}

/** Whether a text is missing, or a paragraph or two in which nothing needs width. */
function isShortText(text: Localized<Prose> | undefined): boolean {
  const prose = localize(text, 'en')?.value ?? ''
  if (typeof prose === 'string') return prose.length <= LONGEST_IN_HALF
  const words = prose.map((block) => (block.kind === 'paragraph' ? plainSentence(block.text).length : Infinity))
  return words.reduce((sum, length) => sum + length, 0) <= LONGEST_IN_HALF
}
