import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { reviewRules } from '../../src/data/reviewCommunity.ts'

const guide = readFileSync(new URL('../../stories/guides/Review.mdx', import.meta.url), 'utf8')
const entry = /^- `([a-z-]+)`: (.+?) As in \[.+?\]\((.+?)\)\.$/gms
const rows = [...guide.matchAll(entry)].map(([, id, finds, thread]) => ({ id, finds, thread }))

it('names every rule of the review once, and no other', () => {
  const named = rows.map((row) => row.id)
  expect(new Set(named)).toEqual(new Set(reviewRules.map(({ id }) => id)))
  expect(named).toHaveLength(reviewRules.length)
})

it.each(rows)('says what $id finds, and where it went wrong', ({ finds, thread }) => {
  expect(finds).toMatch(/^.{20,}\.$/s)
  expect(thread).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+$/)
})
