import { beforeAll } from 'vitest'

// The fonts of scripts/fonts.mjs differ in what they measure; one has letters as low as there are. Last comes what a reader
// may ask for (WCAG 2.2, 1.4.12).
const letters: Readonly<Record<string, string>> = {
  default: '',
  narrow: 'font-family: narrow !important',
  wide: 'font-family: wide !important',
  tall: 'font-family: tall !important',
  low: 'font-family: low !important',
  spaced:
    'letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; margin-block-end: 2em',
}

const style = document.createElement('style')

beforeAll(async () => {
  document.head.append(style)
  const low = new FontFace('low', "local('Inter Regular')", { ascentOverride: '80%', descentOverride: '20%' })
  document.fonts.add(await low.load())
})

/** What is found while all on the page is in these letters, for each of several. */
export function inAllLetters(find: () => readonly string[]): string[] {
  const found = Object.entries(letters).flatMap(([name, looks]) => {
    style.textContent = `* { ${looks} }`
    return find().map((each) => `${name}: ${each}`)
  })
  style.textContent = ''
  return found
}
