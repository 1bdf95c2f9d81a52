import type { Community } from '../model/community.ts'
import type { Link } from '../model/link.ts'
import type { InlineLink, Localized } from '../model/text.ts'
import { pathOf, segmentsOfPointer } from './path.ts'
import {
  type FoundAddress,
  type FoundLanguages,
  type FoundLink,
  type FoundWords,
  inEachLanguage,
  type ReviewContext,
} from './review.ts'
import { shapeOf } from './shape.ts'

const wordPlaces = new Set(['words', 'text', 'prose', 'piece'])

/** Finds all that the rules look at. */
export function reviewContext(
  community: Community,
  { now, verifiedForDays, sourcePath }: Pick<ReviewContext, 'now' | 'verifiedForDays' | 'sourcePath'>,
): ReviewContext {
  const addresses: FoundAddress[] = []
  const words: FoundWords[] = []
  const links: FoundLink[] = []
  const languages: FoundLanguages[] = []
  for (const { name, value, pointer } of shapeOf(community).places) {
    const path = pathOf(segmentsOfPointer(pointer))
    if (name === 'address' && typeof value === 'string') addresses.push({ path, href: value.trim() })
    else if (name === 'languages' && typeof value === 'object' && value !== null)
      languages.push({ path, tags: Object.keys(value) })
    else if (wordPlaces.has(name) && typeof value === 'string')
      words.push({ path, words: value, ...(name === 'piece' && { isPiece: true }) })
    else if (name === 'type Link' || name === 'type PublishedReference' || name === 'type InlineLink') {
      links.push(...linksOf(value as Link | InlineLink, path))
      if (name === 'type InlineLink') words.push({ path: `${path}.text`, words: (value as InlineLink).text })
    } else if (name === 'type InlineEmphasis') words.push({ path: `${path}.text`, words: (value as InlineLink).text })
  }
  const today = new Date(now).toISOString().slice(0, 10)
  return { community, now, today, verifiedForDays, addresses, words, links, languages, sourcePath }
}

function linksOf(link: Link | InlineLink, path: string): FoundLink[] {
  const { href } = link
  const label: Localized<string> | undefined = 'kind' in link ? link.text : link.label
  if (typeof href !== 'string') return []
  return inEachLanguage(label).map((each) => ({ path, href, label: each }))
}
