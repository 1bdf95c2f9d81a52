import { describe, expect, it } from 'vitest'

import schema from '../schema.json'
import { type Brand, defineTheme } from '../src/themes/define.ts'
import { readPage } from '../stories/tools/readPage.ts'
import { completionsAfter } from '../stories/tools/schemaCompletion.ts'
import { packState, unpackState } from '../stories/tools/sharing.ts'
import { templates } from '../stories/tools/templates.ts'
import { themeCode } from '../stories/tools/themeTexts.ts'

const labelsAfter = (text: string): string[] => completionsAfter(text, schema)?.options.map(({ label }) => label) ?? []

describe('the completions of the playground', () => {
  it('are the fields of an entry, but for those beside', () => {
    const labels = labelsAfter('version: 1\nmeetings:\n  - id: call\n    ')
    expect(labels).toEqual(expect.arrayContaining(['name', 'schedule', 'join', 'agenda']))
    expect(labels).not.toContain('id')
    expect(labels).not.toContain('channels')
  })

  it('are the values of a field', () => {
    expect(labelsAfter('channels:\n- kind: ')).toEqual(expect.arrayContaining(['slack', 'zulip', 'mailing-list']))
    expect(labelsAfter('channels:\n- kind: slack\n  access:\n    read: ')).toContain('public')
  })

  it('are the fields of the whole', () => {
    expect(labelsAfter('version: 1\n')).toEqual(expect.arrayContaining(['name', 'meetings', 'policies']))
    expect(labelsAfter('version: 1\n')).not.toContain('version')
  })

  it('are none within a text', () => {
    expect(labelsAfter('tagline: What is ')).toEqual([])
  })
})

it.each(Object.entries(templates))('the template %s has no errors', async (_id, { load }) => {
  const { problems } = readPage(await load(), Date.UTC(2026, 4, 3, 12))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('a shared state', () => {
  it('comes back as it was', async () => {
    const state = { text: 'name: Käse 🧀\n'.repeat(500), theme: 'oci' }
    const packed = await packState(state)
    expect(packed).toMatch(/^[\w-]{1,300}$/)
    expect(await unpackState(packed)).toEqual(state)
  })

  it.each(['', '%%%', 'AAAA', 'q1bKS8xN'])('of "%s" is broken', async (packed) => {
    await expect(unpackState(packed)).rejects.toThrow('This link is broken')
  })

  it('does not unpack to more than a browser can hold', async () => {
    await expect(unpackState(await packState('x'.repeat(2_000_000)))).rejects.toThrow('This link is broken')
  })
})

it('the code of a theme makes the same theme', () => {
  const brand: Brand = {
    id: 'yours',
    primary: '#0b5c8a',
    font: "'Noto Sans', sans-serif",
    radius: 4,
    header: 'gradient',
  }
  const written = new Map<string, string>()
  const code = themeCode(brand).replaceAll(/^import .*$/gm, '')
  // oxlint-disable-next-line typescript/no-implied-eval -- the code is the one under test
  new Function('defineTheme', 'writeFileSync', code)(defineTheme, (name: string, css: string) => written.set(name, css))
  expect(written.get('community-theme.css')).toBe(defineTheme(brand).css)
})
