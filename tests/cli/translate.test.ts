import { describe, expect, it } from 'vitest'

import { runOn } from './runOn.ts'

const data = `# The kiln
version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
tagline: We fire pots # our motto
description: |
  Clay and code.

  Come by.
meetings:
  - name:
      en: Weekly call # since 2019
      fr: Appel
    id: call
    schedule: { kind: unscheduled, reason: not-published }
    agenda: { href: https://kiln.example.org/agenda, label: { en: "Agenda" } }
channels:
  - { id: chat, kind: zulip, name: "#kiln", href: https://chat.example.org/, description: { en: Questions, de: Fragen } }
`

const list = `# Write each \`source\` in de into \`text\`; what stays empty is left out. Then:
#   moothall translate kiln.yaml --merge <this file>

from: en
to: de
texts:
  - path: tagline
    source: We fire pots
    text: ""
  - path: description
    source: |
      Clay and code.

      Come by.
    text: ""
  - path: meetings[0].name
    source: Weekly call
    text: ""
  - path: meetings[0].agenda.label
    source: Agenda
    text: ""
  - path: channels[0].name
    source: "#kiln"
    text: ""
`

const filled = (texts: readonly object[]) => JSON.stringify({ from: 'en', to: 'de', texts })
const merge = (texts: readonly object[], file = data) =>
  runOn(['translate', 'kiln.yaml', '--merge', 'de.json'], { 'kiln.yaml': file, 'de.json': filled(texts) })

describe('moothall translate', () => {
  it('lists the texts that lack a language, and no other', async () => {
    const { exitCode, printed } = await runOn(['translate', 'kiln.yaml', '--to', 'de'], { 'kiln.yaml': data })
    expect(exitCode).toBe(0)
    expect(printed).toBe(list)
  })

  it('lists each name of a list, items of lists, and says what is written in pieces', async () => {
    const file = `version: 1
inLanguage: fr
id: four
name: Four
url: https://four.example.org
description: [{ kind: paragraph, text: [Venez., { kind: code, text: ls }] }]
contacts:
  - { for: [Presse, Dons], person: { name: Ada Example } }
channels:
  - { id: chat, kind: zulip, name: { de: Chat }, href: https://chat.example.org/, topics: [Aide] }
roles:
  - { name: { de: Helfer }, duties: [Lire, { text: { de: Prüfen } }] }
`
    const { printed, warnings } = await runOn(['translate', 'four.yaml', '--to', 'de'], { 'four.yaml': file })
    expect(printed).toContain(`from: fr
to: de
texts:
  - path: contacts[0].for[0]
    source: Presse
    text: ""
  - path: contacts[0].for[1]
    source: Dons
    text: ""
  - path: channels[0].topics[0]
    source: Aide
    text: ""
`)
    expect(warnings).toEqual([
      'four.yaml: note: description: it is written in pieces, and left out. Write it as Markdown, or its de by hand.',
    ])
  })

  it('puts them back, and leaves the rest as it is', async () => {
    const { exitCode, written, warnings } = await merge([
      { path: 'tagline', source: 'We fire pots', text: 'Wir brennen: Töpfe' },
      { path: 'description', source: 'Clay and code.\n\nCome by.\n', text: 'Ton und Code.\n\nKomm vorbei.\n' },
      { path: 'meetings[0].name', source: 'Weekly call', text: 'Wochentreffen' },
      { path: 'meetings[0].agenda.label', source: 'Agenda', text: '' },
    ])
    expect(warnings).toEqual(['kiln.yaml: 3 texts added in de; 1 are still empty'])
    expect(exitCode).toBe(0)
    expect(written['kiln.yaml']).toBe(
      data
        .replace('We fire pots', '{ en: We fire pots, de: "Wir brennen: Töpfe" }')
        .replace(
          '|\n  Clay and code.\n\n  Come by.\n',
          String.raw`{ en: "Clay and code.\n\nCome by.\n", de: "Ton und Code.\n\nKomm vorbei.\n" }` + '\n',
        )
        .replace('fr: Appel\n', 'fr: Appel\n      de: Wochentreffen\n'),
    )
  })

  it.each([
    [{ path: 'meetings[4].name', source: 'Call', text: 'Treffen' }, 'meetings[4].name: kiln.yaml has no such text.'],
    [{ path: 'name', source: 'Kiln', text: 'Ofen' }, 'name: kiln.yaml has no such text.'],
    [
      { path: 'tagline', source: 'We fire', text: 'Wir' },
      'tagline: the text has changed since; it is now "We fire pots".',
    ],
    [
      { path: 'channels[0].description', source: 'Questions', text: 'Anderes' },
      'channels[0].description: kiln.yaml has another text in de.',
    ],
  ])('writes nothing for %j', async (text, fault) => {
    const { exitCode, written, warnings } = await merge([
      text,
      { path: 'meetings[0].name', source: 'Weekly call', text: 'Wochentreffen' },
    ])
    expect(exitCode).toBe(1)
    expect(written).toEqual({})
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(`de.json: error: ${fault}`)
  })

  it('leaves a text that an anchor shares to a person', async () => {
    const { exitCode, warnings } = await merge(
      [{ path: 'tagline', source: 'We fire pots', text: 'Wir' }],
      data.replace('We fire pots', '&motto We fire pots'),
    )
    expect(exitCode).toBe(1)
    expect(warnings).toEqual([
      'de.json: error: tagline: an anchor shares this text. Write the translation into kiln.yaml yourself.',
    ])
  })

  it('adds to JSON', async () => {
    const json = '{ "version": 1, "id": "kiln", "name": "Kiln", "url": "https://kiln.example.org", "tagline": "Pots" }'
    const { written } = await merge([{ path: 'tagline', source: 'Pots', text: 'Töpfe' }], json)
    expect(written['kiln.yaml']).toBe(json.replace('"Pots"', '{"en":"Pots","de":"Töpfe"}'))
  })

  it.each([[[]], [['--to', 'de', '--merge', 'de.json']]])('is used wrongly with %j', async (options) => {
    expect((await runOn(['translate', 'kiln.yaml', ...options], { 'kiln.yaml': data })).exitCode).toBe(2)
  })

  it('refuses a file that is no list of texts', async () => {
    const { exitCode } = await runOn(['translate', 'kiln.yaml', '--merge', 'kiln.yaml'], { 'kiln.yaml': data })
    expect(exitCode).toBe(1)
  })
})
