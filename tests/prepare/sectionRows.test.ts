import { expect, test } from 'vitest'

import type { Community, PageSection } from '../../src/model/community.ts'
import { sectionRows } from '../../src/prepare/sectionRows.ts'

const community = {
  version: 1,
  id: 'larkspur',
  name: 'Larkspur',
  url: 'https://larkspur.example/',
  channels: ['chat', 'list', 'forum'].map((id) => ({ id, kind: 'forum', name: id })),
  policies: [{ id: 'conduct', kind: 'code-of-conduct', name: 'Code of conduct' }],
  resources: [{ id: 'guide', kind: 'documentation', name: 'Guide' }],
} satisfies Community

const thanks: PageSection = { kind: 'prose', id: 'thanks', heading: 'Thank you', body: 'For all the tides.' }
const isOwn = (): boolean => false

test('sets two short sections that follow one another side by side', () => {
  const sections: PageSection[] = [{ kind: 'policies' }, { kind: 'resources' }, thanks]
  expect(sectionRows(sections, community, isOwn)).toEqual([[0, 1], [2]])
})

test('sets up to four short sections in a row, which flow in two columns', () => {
  const only = (id: string): PageSection => ({ kind: 'channels', only: [id] })
  const sections = [only('chat'), only('list'), only('forum'), { kind: 'policies' }, { kind: 'resources' }] as const
  expect(sectionRows(sections, community, isOwn)).toEqual([[0, 1, 2, 3], [4]])
})

test('leaves a long section alone, and the short ones around it', () => {
  const sections: PageSection[] = [{ kind: 'policies' }, { kind: 'channels' }, thanks]
  expect(sectionRows(sections, community, isOwn)).toEqual([[0], [1], [2]])
})

test('counts the entries that a section names', () => {
  const sections: PageSection[] = [{ kind: 'channels', only: ['chat'] }, { kind: 'resources' }]
  expect(sectionRows(sections, community, isOwn)).toEqual([[0, 1]])
})

test('sets a text beside another text, and beside no list', () => {
  const news: PageSection = { kind: 'prose', id: 'news', heading: 'News', body: 'The tide is in.' }
  expect(sectionRows([{ kind: 'policies' }, news, thanks], community, isOwn)).toEqual([[0], [1, 2]])
})

test.each([
  ['a long text', { ...thanks, body: 'Tide and time. '.repeat(40) }],
  ['a table', { ...thanks, body: [{ kind: 'table', head: ['Tide'], rows: [] }] }],
  ['notes', { kind: 'resources', notes: [{ kind: 'tip', body: 'Begin here.' }] }],
  ['a long introduction', { kind: 'resources', intro: 'Begin here. '.repeat(40) }],
] satisfies [string, PageSection][])('leaves a section with %s alone', (_, section) => {
  const before: PageSection = section.kind === 'prose' ? { ...thanks, id: 'before' } : { kind: 'policies' }
  expect(sectionRows([before, section], community, isOwn)).toEqual([[0], [1]])
})

test('leaves a list of the site alone, of which nothing is known', () => {
  const sections: PageSection[] = [{ kind: 'policies' }, { kind: 'resources' }]
  expect(sectionRows(sections, community, (kind) => kind === 'resources')).toEqual([[0], [1]])
})
