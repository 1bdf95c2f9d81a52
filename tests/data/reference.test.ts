import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { scheduleRows } from '../../scripts/reference-schedules.mjs'
import { problemSection, referenceText } from '../../scripts/reference.mjs'
import { readWrittenSchedule, writeSchedule } from '../../src/calendar/writtenSchedule.ts'
import { root } from '../fixtures/sources.ts'

const text = readFileSync(join(root, 'docs/data.md'), 'utf8')
const headings = [...text.matchAll(/^#{1,3} (.*)$/gm)].map(([, heading = '']) => heading)
const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)
const slugs = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'))

describe('docs/data.md', () => {
  it('is up to date with the types and the examples; if not, run `npm run reference`', () => {
    expect(text === referenceText()).toBe(true)
  })

  it('has an anchor for each type and each field, and no anchor twice', () => {
    const anchors = [...slugs, ...ids]
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(anchors).toEqual(expect.arrayContaining(['channel', 'channel-href', 'channel-id', 'meeting-schedule']))
  })

  it('links only to anchors and files that exist', () => {
    const links = [...text.matchAll(/\]\((?:#([^)]+)|\.\.\/(stories\/[^)]+))\)/g)]
    const stories = readdirSync(join(root, 'stories')).map((file) => `stories/${file}`)
    const known = new Set([...slugs, ...ids, ...stories])
    expect(links.length).toBeGreaterThan(300)
    expect(links.map(([, anchor, file]) => anchor ?? file).filter((target = '') => !known.has(target))).toEqual([])
  })

  it('has an example for each type that has fields, and every example', () => {
    const sections = text.split(/^### /m).slice(1)
    const withoutExample = sections.filter((section) => section.includes('\n- <a id=') && !section.includes('```yaml'))
    expect(withoutExample.map((section) => section.split('\n')[0])).toEqual(['Community'])
    const files = readdirSync(join(root, 'docs/examples')).map((file) => file.replace('.yaml', ''))
    expect(files.filter((name) => !headings.includes(name))).toEqual([])
  })

  it('can hold an explanation of each problem, with an anchor', () => {
    expect(problemSection({ 'unknown-field': 'Remove the field, or correct its name.' })).toContain(
      '### <a id="problem-unknown-field"></a>`unknown-field`\n\nRemove the field, or correct its name.',
    )
  })
})

describe('the table of schedules in words', () => {
  it('has a row for each form, at its place in docs/data.md', () => {
    expect(scheduleRows).toHaveLength(31)
    const [, section = ''] = text.split('### Schedules in words\n')
    const [table = ''] = section.split('\n### ')
    expect(table.match(/^\| `/gm)).toHaveLength(31)
  })

  it.each(scheduleRows)('%s %s means %s', (form, rest, meaning, others) => {
    const schedules = [parse(meaning) as unknown].flat()
    for (const each of [form, ...others]) {
      expect(readWrittenSchedule([each, rest].join(' '))).toEqual({ schedules })
    }
  })

  it.each(scheduleRows)('%s %s is as it is written', (form, rest) => {
    const written = [form, rest].join(' ').trim()
    const reading = readWrittenSchedule(written)
    expect('schedules' in reading && writeSchedule(reading.schedules)).toBe(written)
  })
})
