import { expect, it } from 'vitest'

/** How wide and high a line is in this font, in whole pixels. */
function sizeIn(family: string): string {
  const line = document.createElement('span')
  line.style.cssText = `font: 64px ${family}; white-space: nowrap`
  line.textContent = 'Meetings of the working groups'
  document.body.append(line)
  const { width, height } = line.getBoundingClientRect()
  line.remove()
  return `${Math.round(width)} × ${Math.round(height)}`
}

// What a machine has besides is not seen, or other tests would depend on it.
it.each(['Inter', "'Liberation Sans'", 'Arial', "'Noto Sans'", 'system-ui', 'sans-serif', 'serif', 'monospace'])(
  'of %s the browser has the font that is pinned',
  (family) => {
    expect(sizeIn(family)).toBe('964 × 77')
  },
)

it.each([
  ['narrow', '798 × 75'],
  ['wide', '982 × 80'],
  ['tall', '963 × 87'],
])('letters are %s', (family, size) => {
  expect(sizeIn(family)).toBe(size)
})
