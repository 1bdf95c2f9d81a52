import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { channelMessages } from '../../src/i18n/channelMessages.ts'
import { channelIcons, Icon, type IconKind } from '../../src/parts/Icon.tsx'

const kinds: IconKind[] = [
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
  'hash',
  'shield',
  'branch',
  'target',
]

const drawingOf = (kind: IconKind): string => {
  const { container } = render(<Icon kind={kind} />)
  return container.querySelector('path')?.getAttribute('d') ?? ''
}

it.each(kinds)('the icon %s is a drawing in the HTML, which assistive technology passes over', (kind) => {
  const { container } = render(<Icon kind={kind} />)
  const drawing = container.firstElementChild
  expect(drawing?.tagName).toBe('svg')
  expect(drawing).toHaveAttribute('aria-hidden', 'true')
  expect(drawing).toHaveAttribute('viewBox', '0 0 24 24')
  // Without a style sheet it is a small drawing of lines.
  expect(drawing).toHaveAttribute('width', '20')
  expect(drawing).toHaveAttribute('fill', 'none')
  expect(drawing).toHaveAttribute('stroke', 'currentColor')
  expect(drawingOf(kind)).toMatch(/^M[\d.]/)
})

it('no two icons are alike', () => {
  expect(new Set(kinds.map(drawingOf)).size).toBe(kinds.length)
})

it.each(Object.keys(channelMessages.kinds))('a channel of the kind %s has an icon', (kind) => {
  expect(kinds).toContain(channelIcons[kind as keyof typeof channelIcons])
})
