import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runOn } from './cli/runOn.ts'
import { commands, inLanguages } from './fixtures/codeBlocks.ts'
import { root } from './fixtures/sources.ts'

const helpOf = async (verb: string): Promise<string> => (await runOn([verb, '--help'], {})).printed

/** The verb of a command and its options; a verb in angle brackets stands for any. */
function partsOf(command: string): { verb: string; options: string[] } {
  const [verb = ''] = command.replace('npx ', '').split(' ').slice(1)
  return { verb, options: command.match(/(?<= )--?[a-z][\w-]*/g) ?? [] }
}

describe('the commands in README, docs and guides', () => {
  it.each(commands.filter(([, command]) => !command.includes('<verb>')))(
    'in %s, `%s` has a verb and options that there are',
    async (_file, command) => {
      const { verb, options } = partsOf(command)
      const help = await helpOf(verb)
      expect(help).toContain(`Usage: moothall ${verb} `)
      expect(
        options.filter((option) => !new RegExp(`^ +(?:-\\w, )?${option}[ ,]|^ +${option}, `, 'm').test(help)),
      ).toEqual([])
    },
  )

  const lines = inLanguages('sh').flatMap(({ file, code }) =>
    [...code.matchAll(/^npx moothall ([^#>\n]+)/gm)].map(([, args = '']) => [file, args.trim()] as const),
  )

  // Their files are not there, which is a fault of another kind.
  it.each(lines)('the line in %s, `npx moothall %s`, is one that the command takes', async (_file, args) => {
    expect((await runOn(args.split(' '), {})).exitCode).toBeLessThan(2)
  })
})

it('the guide on the command lists every verb', async () => {
  const { printed } = await runOn(['--help'], {})
  const verbs = [...printed.slice(printed.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+) /gm)].map(([, verb]) => verb)
  const guide = readFileSync(join(root, 'stories/guides/Command.mdx'), 'utf8')
  const listed = [...guide.split('## Files')[0]!.matchAll(/^- `([a-z-]+)` /gm)].map(([, verb]) => verb)
  expect(listed).toEqual(verbs)
})
