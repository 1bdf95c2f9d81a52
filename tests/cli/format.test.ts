import { describe, expect, it } from 'vitest'

import { runOn } from './runOn.ts'

const tidy = 'version: 1\nname: Kiln\nurl: https://kiln.example\npeople:\n  - Ann\n'
const untidy = 'name: Kiln\nversion: 1\nurl: https://kiln.example\npeople:\n  - name: Ann\n'

describe('moothall format', () => {
  it('writes the files that change', async () => {
    expect(await runOn(['format', 'a.moothall.yaml', 'b.yaml'], { 'a.moothall.yaml': untidy, 'b.yaml': tidy })).toEqual(
      {
        exitCode: 0,
        printed: '',
        written: { 'a.moothall.yaml': tidy },
        warnings: [],
      },
    )
  })

  it('writes standard input to standard output, changed or not', async () => {
    expect(await runOn(['format', '-'], { '-': untidy })).toMatchObject({ printed: tidy, written: {} })
    expect(await runOn(['format', '-'], { '-': tidy })).toMatchObject({ printed: tidy, written: {} })
  })

  it('with --check names the files that would change, and writes none', async () => {
    expect(await runOn(['format', '--check', 'a.yaml', 'b.yaml'], { 'a.yaml': untidy, 'b.yaml': tidy })).toEqual({
      exitCode: 1,
      printed: '',
      written: {},
      warnings: ['a.yaml: error: it is not formatted. Run moothall format a.yaml.'],
    })
  })

  it('leaves a file with errors as it is, and says what they are', async () => {
    const { exitCode, written, warnings } = await runOn(['format', 'a.yaml'], { 'a.yaml': `${untidy}meetings: 3\n` })
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: {} })
    expect(warnings).toEqual([expect.stringContaining('a.yaml:6:1: error: meetings: ')])
  })
})
