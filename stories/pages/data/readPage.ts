import { parseCommunity } from '../../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../../src/data/readCommunityText.ts'
import type { Community } from '../../../src/model/community.ts'

/** The page of a community's file, with the entries that `moothall sync` fetched from its sources. */
export function readPage(text: string, snapshot: unknown): Community {
  const { value, problems } = readCommunityText(text)
  const parsed = parseCommunity(value, { snapshot })
  const faults = [...problems, ...parsed.problems]
  if (parsed.community === undefined || faults.length > 0)
    throw new Error(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  // No part of the page is made of where its facts live.
  const { sources: _sources, ...page } = parsed.community
  return page
}
