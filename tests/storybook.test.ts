import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { describe, expect, it } from 'vitest'

import { advice } from '../stories/advice.tsx'
import { manual } from '../stories/manual.ts'
import { root } from './fixtures/sources.ts'

const textOf = (file: string): string => readFileSync(join(root, 'stories', file), 'utf8')

const files = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })

const pages = files
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, title: /<Meta title="([^"]+)"/.exec(textOf(file))?.[1] ?? '', text: textOf(file) }))

/** The addresses of the stories of a file, and of their page of docs where they have one. */
function addressesOf(file: string): string[] {
  const text = textOf(file)
  const id = /^ {2}id: '(components-[^']+)'/m.exec(text)?.[1] ?? /^ {2}title: '([^']+)'/m.exec(text)?.[1] ?? ''
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)
  const stories = names.map((name) => `?path=/story/${toId(id, storyNameFromExport(name))}`)
  return text.includes("'!autodocs'") ? stories : [...stories, `?path=/docs/${toId(id, 'docs')}`]
}

const known = new Set([
  ...pages.map(({ title }) => `?path=/docs/${toId(title, 'docs')}`),
  ...files.filter((file) => file.endsWith('.stories.tsx')).flatMap(addressesOf),
])

const linksOf = (text: string): string[] => [...text.matchAll(/\]\((\?path=[^)]+)\)/g)].map(([, link = '']) => link)

const components = files.flatMap((file) => /^([A-Z]\w+)\.stories\.tsx$/.exec(file)?.[1] ?? [])
const documented = components.filter((name) => textOf(`${name}.stories.tsx`).includes(`title: 'Components/`))

describe('the manual', () => {
  it.each(documented)('has %s under a task, at an address that stays when it moves to another', (name) => {
    expect(textOf(`${name}.stories.tsx`)).toMatch(
      new RegExp(
        `^  id: 'components-${name.toLowerCase()}',\n  title: 'Components/(?:Page|Meetings|Channels|People and governance|Contributing|Project|Text)/${name}',$`,
        'm',
      ),
    )
  })

  it('has a word on every component with stories, and on no other', () => {
    expect(Object.keys(manual).toSorted()).toEqual(documented.toSorted())
  })

  it.each(Object.entries(manual))(
    'leads from %s to components and data that there are',
    (_name, { instead = [], data }) => {
      expect(instead.map(([, component]) => component).filter((component) => !(component in manual))).toEqual([])
      expect(data === undefined || existsSync(join(root, `docs/examples/${data}.yaml`))).toBe(true)
    },
  )
})

it('advice is given on components that the manual has', () => {
  expect(Object.keys(advice).filter((name) => !(name in manual))).toEqual([])
})

describe('the first page of Storybook', () => {
  const links = linksOf(pages.find(({ title }) => title === 'Start/Welcome')?.text ?? '')

  it('leads to every guide on a way to start', () => {
    const guides = links.filter((link) => link.startsWith('?path=/docs/guides-'))
    expect(guides.map((link) => link.replace('?path=/docs/guides-', '').replace('--docs', ''))).toEqual([
      'vite',
      'next',
      'docusaurus',
      'gatsby',
      'react-router',
      'tanstack-start',
      'astro',
      'hugo',
      'eleventy',
      'jekyll',
      'plain-html',
      'command',
      'data',
      'meetings',
      'writing-a-schedule',
      'dates',
      'channels',
      'calendars',
      'import',
      'moving',
      'sources',
      'review',
      'theming',
      'styles',
      'your-site',
      'accessibility',
      'security',
      'performance',
    ])
  })

  it('leads to the five communities, and into three host sites', () => {
    expect(links).toEqual(
      expect.arrayContaining([
        '?path=/story/pages-oci--page',
        '?path=/story/pages-ocm--page',
        '?path=/story/pages-kata-containers--page',
        '?path=/story/pages-modelpack--page',
        '?path=/story/pages-openci--page',
        '?path=/story/start-in-a-host-site--docusaurus',
        '?path=/story/start-in-a-host-site--hugo',
        '?path=/story/start-in-a-host-site--tailwind',
      ]),
    )
  })
})

it.each(pages)('every link of $file into Storybook leads somewhere', ({ text }) => {
  expect(linksOf(text).filter((link) => !known.has(link))).toEqual([])
})

describe('the search of Storybook', () => {
  it('looks through headings', () => {
    expect(readFileSync(join(root, '.storybook/main.ts'), 'utf8')).toContain('experimentalSearchDocsHeadings: true')
  })

  /** What it looks through: the path of a page, and the headings of a guide. */
  const wordsOf = ({ title, text }: { title: string; text: string }): string =>
    [title, ...[...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, heading]) => heading)].join(' / ').toLowerCase()

  const searched = [
    ...pages,
    ...documented.map((name) => ({
      title: /^ {2}title: '([^']+)'/m.exec(textOf(`${name}.stories.tsx`))?.[1] ?? '',
      text: '',
    })),
  ]

  it.each([
    ['zoom link', 'Guides/Meetings'],
    ['cancel', 'Guides/Meetings'],
    ['holiday', 'Guides/Meetings'],
    ['time zone', 'Guides/Meetings'],
    ['daylight saving', 'Guides/Meetings'],
    ['google calendar', 'Guides/Moving'],
    ['subscribe', 'Guides/Calendars'],
    ['dark mode', 'Guides/Styles'],
    ['font', 'Guides/Theming'],
    ['colour', 'Guides/Theming'],
    ['contrast', 'Guides/Theming'],
    ['csp', 'Guides/Security'],
    ['trusted types', 'Guides/Security'],
    ['privacy', 'Guides/Security'],
    ['slack', 'Guides/Channels'],
    ['discord', 'Guides/Channels'],
    ['mailing list', 'Guides/Channels'],
    ['ics', 'Guides/Calendars'],
    ['outlook', 'Guides/Calendars'],
    ['translate', 'Guides/Languages'],
    ['next.js', 'Guides/Next'],
    ['docusaurus', 'Guides/Docusaurus'],
    ['tailwind', 'Guides/Styles'],
    ['print', 'Guides/Styles'],
    ['seo', 'Guides/Your site'],
    ['logo', 'Guides/Theming'],
    ['adopter', 'Components/Project/AdopterList'],
    ['recording', 'Components/Meetings/RecordingList'],
    ['sponsor', 'Components/Project/SponsorList'],
    ['governance', 'Components/People and governance/GovernanceCard'],
    ['icon', 'Guides/Your site'],
    ['javascript', 'Guides/Performance'],
    ['screen reader', 'Guides/Accessibility'],
    ['language', 'Guides/Languages'],
    ['maintainers', 'Guides/Import'],
    ['jest', 'Guides/Testing'],
    ['hugo', 'Guides/Hugo'],
    ['pull request', 'Guides/Sources'],
  ])('finds for "%s" the page %s', (query, title) => {
    const page = searched.find((each) => each.title === title)
    expect(page && query.split(' ').filter((word) => !wordsOf(page).includes(word))).toEqual([])
  })
})
