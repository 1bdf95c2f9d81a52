import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { describe, expect, it } from 'vitest'

import { advice } from '../stories/advice.tsx'
import { manual } from '../stories/manual.ts'
import { searches } from './fixtures/searches.ts'
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
      'starlight',
      'vitepress',
      'plain-html',
      'elements',
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
      'your-own-components',
      'languages',
      'testing',
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
    ...pages.map((page) => ({ ...page, id: toId(page.title, 'docs') })),
    ...documented.map((name) => ({ id: `components-${name.toLowerCase()}--docs`, title: name, text: '' })),
  ]
  const ofGuides = searches.filter(([, page]) => !page.startsWith('themes-'))

  // `npm run storybook:check` asks the search itself.
  it.each(ofGuides)('finds for "%s" the page %s', (query, wanted) => {
    const page = searched.find(({ id }) => id === `${wanted}--docs`)
    expect(page && query.split(' ').filter((word) => !wordsOf(page).includes(word))).toEqual([])
  })
})
