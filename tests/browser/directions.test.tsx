import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { wordsFor } from '../../src/locales/wordsFor.ts'
import type { Community } from '../../src/model/community.ts'
import { now } from '../../stories/data/now.ts'

const community: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org',
  inLanguage: 'en',
  channels: [
    { id: 'chat', kind: 'matrix', name: 'Chat', address: '#kiln:matrix.org', href: 'https://chat.example/kiln' },
  ],
  repositories: [{ id: 'spec', name: 'spec', href: 'https://code.example/spec', description: 'The specification.' }],
  contributionPaths: [{ id: 'code', name: 'Write code', description: 'Say hello first.', repositories: ['spec'] }],
  people: [{ id: 'seat', vacant: true }],
  policies: [
    {
      id: 'conduct',
      kind: 'code-of-conduct',
      name: 'Conduct',
      principles: [{ id: 'kind', name: 'Be kind', description: 'To all.' }],
    },
  ],
}

function shown(locale: string, data: Community = community): HTMLElement {
  const element = (
    <div lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ width: 900 }}>
      <CommunityPage community={data} locale={locale} messages={wordsFor(locale, undefined)} now={now} />
    </div>
  )
  return render(element).container
}

/** Where some words stand. */
function boxOf(root: Element, words: string): DOMRect {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const start = text.data.indexOf(words)
    if (start < 0 || text.parentElement!.closest('.mh\\:unseen')) continue
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, start + words.length)
    return range.getBoundingClientRect()
  }
  throw new Error(`"${words}" is not shown`)
}

/** These words from left to right. */
const fromTheLeft = (root: Element, words: readonly string[]): string[] =>
  words.toSorted((one, other) => boxOf(root, one).left - boxOf(root, other).left)

describe('English texts on a page that runs from right to left', () => {
  it('keep a name before what it is, on one line', () => {
    const card = shown('ar').querySelector('[id$="code"]')!
    expect(fromTheLeft(card, ['The specification', '–', 'spec'])).toEqual(['spec', '–', 'The specification'])
    const policy = document.querySelector('[id$="conduct"]')!
    expect(fromTheLeft(policy, ['To all', 'Be kind'])).toEqual(['Be kind', 'To all'])
  })

  it('follow each other from right to left, an address behind its service', () => {
    const channel = shown('ar').querySelector('[id$="chat"]')!
    expect(fromTheLeft(channel, ['Matrix', '#kiln:matrix.org'])).toEqual(['#kiln:matrix.org', 'Matrix'])
  })

  it('begin on the right, as the words around them do', () => {
    const card = shown('ar').querySelector('[id$="code"]')!
    expect(boxOf(card, 'Say hello first.').right).toBeCloseTo(boxOf(card, 'Write code').right, 0)
  })
})

it.each(['ar', 'ja'])('a script without italics and with letters of its own distance has none in %s', (locale) => {
  const root = shown(locale)
  const vacant = root.querySelector('em')!
  expect(getComputedStyle(vacant).fontStyle).toBe('normal')
  const spaced = [...root.querySelectorAll<HTMLElement>('h1, h2, h3')].map(
    (each) => getComputedStyle(each).letterSpacing,
  )
  expect(spaced.some((space) => space !== 'normal' && space !== '0px')).toBe(locale === 'ja')
})

it.each([
  ['de', 'Tipp', '". "'],
  ['ja', 'ヒント', '"。"'],
  ['hi', 'सुझाव', '"। "'],
])('the word before a note ends in %s as a sentence does', (locale, word, stop) => {
  const notes = [{ kind: 'tip', body: 'Come early.' }] as const
  const root = shown(locale, { ...community, channels: [{ id: 'irc', kind: 'irc', name: 'IRC', notes }] })
  const title = [...root.querySelectorAll('.mh\\:callout-title')].find((each) => each.textContent === word)!
  expect(getComputedStyle(title, '::after').content).toBe(stop)
})

it('lines break between phrases in Japanese', () => {
  expect(getComputedStyle(shown('ja').querySelector('[data-moothall]')!).wordBreak).toBe('auto-phrase')
})

it('lines break between words in Korean', () => {
  expect(getComputedStyle(shown('ko').querySelector('[data-moothall]')!).wordBreak).toBe('keep-all')
})

it('long words may be hyphenated in German where lines are short', async () => {
  await page.viewport(320, 800)
  expect(getComputedStyle(shown('de').querySelector('[data-moothall]')!).hyphens).toBe('auto')
  await page.viewport(1024, 768)
})
