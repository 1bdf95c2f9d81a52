import { readCommunityText } from '../data/readCommunityText.ts'
import type { Brand } from '../themes/brand.ts'
import { defineTheme } from '../themes/defineTheme.ts'
import { toDesignTokens } from '../themes/designTokens.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { readInput } from './readInput.ts'
import { writeOutput } from './writeOutput.ts'

interface ThemeOptions {
  output?: string
  format: 'css' | 'tokens'
}

/** The verb `theme`: the style sheet or the design tokens of a brand, from its colours in YAML or JSON. */
export function theme(file: string, { output, format }: ThemeOptions, host: Host): void {
  const { value, problems, placeOf } = readCommunityText(readInput(file, host), { fileName: file })
  if (typeof value !== 'object' || value === null || problems.length > 0) {
    const [first] = problems
    const { line, column } = first?.place ?? placeOf('')
    const reason = first ? `${first.message} ${first.fix}` : 'A brand must be an object with colours. Write `primary`.'
    throw new CommandError([`${file}:${line}:${column}: error: ${reason}`])
  }
  try {
    const { css, tokens, adjustments } = defineTheme(value as Brand)
    for (const { scheme, field, wanted, used } of adjustments)
      host.warn(`${file}: note: ${field}: ${wanted} has too little contrast in the ${scheme} scheme; ${used} is used`)
    writeOutput(format === 'css' ? css : `${JSON.stringify(toDesignTokens(tokens), undefined, 2)}\n`, output, host)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CommandError([`${file}: error: ${error.message}`])
  }
}
