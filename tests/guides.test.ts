import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { meetingDates } from '../src/calendar/meetingDates.ts'
import { readWrittenSchedule } from '../src/calendar/writtenSchedule.ts'
import { parseCommunity } from '../src/data/parseCommunity.ts'
import { readCommunityText } from '../src/data/readCommunityText.ts'
import { parseFile, root, sourceFiles } from './fixtures/sources.ts'
import { community } from './hosts/lantern.ts'

interface CodeBlock {
  language: string
  /** A file that the block is all of. */
  file?: string
  /** A file that the block is a part of. */
  partOf?: string
  code: string
}

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8').trim()

const lantern = textOf('tests/hosts/lantern.ts')

function codeBlocks(text: string): CodeBlock[] {
  return [...text.matchAll(/^```(\w+)(?: (file|part-of)="([^"]+)")?\n([^]*?)\n```$/gm)].map(
    ([, language = '', kind, path, code = '']) => ({
      language,
      ...(kind === 'file' && { file: path }),
      ...(kind === 'part-of' && { partOf: path }),
      code,
    }),
  )
}

/** What a file of the site holds; every site gets the data of its guide in place of its own. */
function fileOf(site: string, path: string): string {
  if (path.endsWith('/community.ts')) return lantern
  if (path.endsWith('community.json')) return JSON.stringify(community, null, 2)
  const file = [`tests/hosts/sites/${site}/${path}`, `tests/hosts/sites/${path}`].find((each) =>
    existsSync(join(root, each)),
  )
  return file === undefined ? '' : textOf(file)
}

/** The names of the components that a site can replace by its own. */
const replaceable = sourceFiles
  .flatMap((file) => [...parseFile(file).statements])
  .filter(ts.isInterfaceDeclaration)
  .filter(({ name }) => name.text.endsWith('Components'))
  .flatMap(({ members }) => members.map(({ name }) => name?.getText() ?? ''))

const trimLines = (text: string): string => text.replaceAll(/^ +/gm, '')

describe.each([
  ['Astro.mdx', 'astro'],
  ['Docusaurus.mdx', 'docusaurus'],
  ['Eleventy.mdx', 'eleventy'],
  ['Gatsby.mdx', 'gatsby'],
  ['Hugo.mdx', 'hugo'],
  ['Jekyll.mdx', 'jekyll'],
  ['Next.mdx', 'next'],
  ['PlainHtml.mdx', 'plain-html'],
  ['ReactRouter.mdx', 'react-router'],
  ['TanStackStart.mdx', 'tanstack-start'],
  ['Starlight.mdx', 'starlight'],
  ['Vite.mdx', 'vite'],
  ['VitePress.mdx', 'vitepress'],
])('the guide %s', (guide, site) => {
  const text = textOf(`stories/guides/${guide}`)
  const blocks = codeBlocks(text)

  it('takes at most five steps, numbered', () => {
    const steps = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)
    expect(steps.map((heading) => Number(/^(\d)\. /.exec(heading)?.[1]))).toEqual([1, 2, 3, 4, 5])
  })

  it('says of all code which file it is, but for commands', () => {
    expect(blocks.length).toBe([...text.matchAll(/^```\w/gm)].length)
    expect(blocks.filter(({ language, file, partOf }) => language !== 'sh' && !file && !partOf)).toEqual([])
  })

  const whole = blocks.flatMap(({ file, code }) => (file ? [[file, code] as const] : []))

  it.each(whole.filter(([file]) => !file.endsWith('.moothall.yaml')))(
    'has %s as the site has it that is built and looked at',
    (file, code) => {
      expect(code).toBe(fileOf(site, file))
    },
  )

  it.each(whole.filter(([file]) => file.endsWith('.moothall.yaml')))(
    'has %s with the data of all guides',
    (_file, code) => {
      const { community: read, problems } = parseCommunity(readCommunityText(code).value)
      expect([read, problems]).toEqual([community, []])
    },
  )

  it.each(blocks.flatMap(({ partOf, code }) => (partOf ? [[partOf, code] as const] : [])))(
    'has a part of %s as the site has it',
    (file, code) => {
      expect(trimLines(fileOf(site, file))).toContain(trimLines(code))
    },
  )

  it('shows the data, and where the site takes the style sheet from, itself or by a plugin', () => {
    const files = blocks.flatMap(({ file }) => file ?? [])
    expect(files.filter((file) => /(^|\/)community\.(ts|json|moothall\.yaml)$/.test(file))).toHaveLength(1)
    const sheet = /["']\/?moothall\/(?:styles\.css|head\.html|astro|docusaurus)["']/
    expect(blocks.some(({ language, code }) => language !== 'sh' && sheet.test(code))).toBe(true)
  })
})

describe('the guide Testing.mdx', () => {
  const whole = codeBlocks(textOf('stories/guides/Testing.mdx')).flatMap(({ file, code }) =>
    file ? [[file, code] as const] : [],
  )

  it.each(whole)('has %s as the project has it whose tests are run', (file, code) => {
    expect(code).toBe(fileOf('jest', file))
  })
})

describe('the guide YourOwnComponents.mdx', () => {
  const text = textOf('stories/guides/YourOwnComponents.mdx')
  const blocks = codeBlocks(text)

  // `npm run types` compiles the files of the recipes, and the stories show them.
  it.each(blocks.map(({ file = '', code }) => [basename(file), code] as const))(
    'has %s as it is shown',
    (file, code) => {
      expect(code).toBe(textOf(`stories/own-components/${file}`))
      expect(textOf('stories/OwnComponents.stories.tsx')).toContain(`'./own-components/${file}'`)
    },
  )

  it('has all the recipes', () => {
    const recipes = readdirSync(join(root, 'stories/own-components')).filter((file) => file.endsWith('.tsx'))
    expect(blocks.map(({ file = '' }) => basename(file)).toSorted()).toEqual(recipes.toSorted())
  })

  it('names every component that a site can replace', () => {
    const names = [...text.matchAll(/^ {2}\['(\w+)', /gm)].map(([, name = '']) => name)
    expect(names.toSorted()).toEqual([...new Set(replaceable)].toSorted())
  })
})

describe('the guide Schedules.mdx', () => {
  const [examples = '', , refused = ''] = textOf('stories/guides/Schedules.mdx').split('\n## ')
  const rowsOf = (section: string) =>
    [...section.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(
      ([, text = '', meaning = '']) => [text, meaning] as const,
    )

  it('has ten examples, and some of what is refused', () => {
    expect(rowsOf(examples)).toHaveLength(10)
    expect(rowsOf(refused)).toHaveLength(5)
  })

  it.each(rowsOf(examples))('says what %j means', (text, meaning) => {
    const reading = readWrittenSchedule(text)
    const schedule = 'schedules' in reading ? reading.schedules : []
    expect(meetingDates({ id: 'call', name: 'Call', schedule }, { now: 0 }).when.join('; ')).toBe(meaning)
  })

  it.each(rowsOf(refused))('says what to write in place of %j', (text, instead) => {
    expect(readWrittenSchedule(text)).toHaveProperty('fault')
    expect(readWrittenSchedule(/`(.*)`$/.exec(instead)![1]!)).toHaveProperty('schedules')
  })

  it('names only forms that are read', () => {
    const days = [...textOf('stories/guides/Schedules.mdx').matchAll(/^\| (?:Weeks|Days|ISO weeks) +\| (.*) \|$/gm)]
    const forms = days.flatMap(([, row = '']) => [...row.matchAll(/`([^`]+)`/g)].map(([, form = '']) => form))
    expect(forms).toHaveLength(9)
    const problems = forms.flatMap((form) => {
      const reading = readWrittenSchedule(`${form} 16:00 UTC`)
      return 'fault' in reading ? [`${reading.fault.subject} must ${reading.fault.expected}`] : []
    })
    expect(problems.filter((problem) => !problem.startsWith('an interval above one must have a first date'))).toEqual(
      [],
    )
  })
})

it('the README shows data that nothing is wrong with', () => {
  const [data = ''] = codeBlocks(textOf('README.md')).flatMap(({ language, code }) => (language === 'yaml' ? code : []))
  const { community: read, problems } = parseCommunity(readCommunityText(data).value)
  expect(problems).toEqual([])
  expect([read?.name, read?.meetings?.map(({ name }) => name)]).toEqual(['Lantern', ['Weekly call']])
})
