import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { channelMessages } from '../../src/i18n/channelMessages.ts'
import { channelGlyphs, glyph, type GlyphKind } from '../../src/internal/glyphs.tsx'

const kinds: GlyphKind[] = [
  'chat',
  'mail',
  'code',
  'video',
  'feed',
  'forum',
  'document',
  'calendar',
  'people',
  'warning',
]

const drawingOf = (kind: GlyphKind): string => {
  const { container } = render(glyph(kind))
  return container.querySelector('path')?.getAttribute('d') ?? ''
}

it.each(kinds)('the glyph %s is a drawing in the HTML, which assistive technology passes over', (kind) => {
  const { container } = render(glyph(kind))
  const drawing = container.firstElementChild
  expect(drawing?.tagName).toBe('svg')
  expect(drawing).toHaveAttribute('aria-hidden', 'true')
  expect(drawing).toHaveAttribute('viewBox', '0 0 24 24')
  expect(drawingOf(kind)).toMatch(/^M[\d.]/)
})

it('no two glyphs are alike', () => {
  expect(new Set(kinds.map(drawingOf)).size).toBe(kinds.length)
})

it.each(Object.keys(channelMessages.kinds))('a channel of the kind %s has a glyph', (kind) => {
  expect(kinds).toContain(channelGlyphs[kind as keyof typeof channelGlyphs])
})
