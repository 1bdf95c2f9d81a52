import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { formatCommunityText } from '../../src/data/formatCommunityText.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { root } from '../fixtures/sources.ts'

const folder = join(root, 'docs/examples')
const minimal = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://kiln.example.org' }

describe('the examples of the reference', () => {
  it.each(readdirSync(folder))('%s has no problem', (file) => {
    const read = readCommunityText(readFileSync(join(folder, file), 'utf8'))
    expect(read.problems).toEqual([])
    const { problems } = parseCommunity({ ...minimal, ...(read.value as object) })
    // A snapshot is a file of its own.
    expect(problems.filter(({ rule }) => rule !== 'no-snapshot')).toEqual([])
  })

  it.each(readdirSync(folder))('%s is as `moothall format` writes it', (file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(formatCommunityText(text)).toBe(text)
  })
})

it.each(['stories/guides/Data.mdx', 'docs/data.md'])('the files in %s are as `moothall format` writes them', (page) => {
  const texts = [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.map((text) => formatCommunityText(text))).toEqual(texts)
})
