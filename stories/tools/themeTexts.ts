import type { Brand } from '../../src/themes/define.ts'

/** The code of a build that writes the style sheet of a brand. */
export function themeCode(brand: Brand): string {
  const fields = Object.entries(brand).map(([name, value]) => `  ${name}: ${literal(value)},`)
  return `import { writeFileSync } from 'node:fs'

import { defineTheme } from 'moothall/themes/define'

const { css } = defineTheme({
${fields.join('\n')}
})
writeFileSync('community-theme.css', css)
`
}

const literal = (value: unknown): string =>
  typeof value === 'string' && !/['\\\n]/.test(value) ? `'${value}'` : JSON.stringify(value)
