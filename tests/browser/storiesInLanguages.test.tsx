import axe from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'

import { pseudoLocale } from '../../.storybook/pseudoMessages.ts'
import { catalogue } from '../../src/i18n/catalogue.ts'
import { wordsFor } from '../../src/locales/wordsFor.ts'
import { leavesOf, saidIn, wordsOfNoCatalogue } from '../fixtures/words.ts'
import { computeContrasts, faultsOf } from './faults.ts'
import { isTooWide } from './fits.ts'
import { show, storiesIn } from './shownStories.ts'

computeContrasts()

// Several minutes with VITE_EVERY_STORY=true. By themselves run those in which most words and layouts stand together.
const chosen =
  /^(?:ChannelList SeveralChannels|CommunityPage OwnOrder|GroupTable SeveralGroups|MeetingSchedule SeveralMeetings|NextMeeting First|PeopleList VacantAndEmeritus|UpcomingMeetings ThreeWeeks|pages\/(?:InventedCommunities FiveHundredMaintainers|(?:ModelPack|OCI) Page))$/
const isRun = (name: string): boolean => import.meta.env['VITE_EVERY_STORY'] === 'true' || chosen.test(name)

// These show HTML or messages of their own, beside or instead of those that they are given.
const hasOwnWords = (name: string): boolean =>
  /^(?:CommunityHtml|CommunityMeta|HostSites|OwnComponents)| (?:InASchedule|TwoCommunities|AboveItsSections|Imported)$/.test(
    name,
  )

/** Words of the library on a page that are not those of its language. */
function strangeWords(locale: string, texts: readonly string[], given: readonly string[]): string[] {
  // What advice and faulty data tell whoever makes the page is English.
  const forReaders = texts.filter((text) => !/ must (?:be|have) /.test(text))
  if (locale === pseudoLocale) return wordsOfNoCatalogue(forReaders, given)
  const own = new Set([...leavesOf(wordsFor(locale, undefined)), ...given])
  const english = new Set(leavesOf(catalogue).filter((word) => !own.has(word)))
  return [...new Set(forReaders.filter((text) => english.has(text)))]
}

beforeAll(() => page.viewport(320, 800))

// The pseudo-locale runs from right to left as well.
describe.each([
  [pseudoLocale, 'rtl'],
  ['de', 'language'],
  ['ar', 'language'],
  ['ja', 'language'],
] as const)('in %s, on a screen of 320 pixels', (locale, direction) => {
  const stories = storiesIn(locale, direction).filter(([name]) => isRun(name))

  it.each(stories)('%s fits, is accessible and in one language', { timeout: 60_000 }, async (name, story) => {
    const element = await show(story)
    for (const folded of element.querySelectorAll('details')) folded.open = true
    const roots = [...element.querySelectorAll('[data-moothall]')]
    const wide = [document.documentElement, ...roots, ...element.querySelectorAll('[data-moothall] *')]
      .filter(isTooWide)
      .map((each) => `too wide, ${each.outerHTML.slice(0, 120)}`)
    const words = hasOwnWords(name) ? [] : strangeWords(locale, roots.flatMap(saidIn), leavesOf(story.args))
    // Colours are those of every language; what covers others on a narrow screen, axe compares on a wide one.
    const enabled = locale === 'de'
    const rules = { 'color-contrast': { enabled }, 'link-in-text-block': { enabled } }
    const { violations } = await axe.run(element, { rules })
    expect([...wide, ...words, ...faultsOf(violations)]).toEqual([])
  })
})
