import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { channelMessages } from '../../src/i18n/channelMessages.ts'
import { channelDrawings } from '../../src/parts/ChannelIcon.tsx'
import * as drawings from '../../src/parts/drawings.ts'
import { Icon } from '../../src/parts/Icon.tsx'

it('an icon is a drawing in the HTML, which assistive technology passes over', () => {
  const { container } = render(<Icon drawing={drawings.chat} />)
  const icon = container.firstElementChild
  expect(icon?.tagName).toBe('svg')
  expect(icon).toHaveAttribute('aria-hidden', 'true')
  expect(icon).toHaveAttribute('viewBox', '0 0 24 24')
  // Without a style sheet it is a small drawing of lines.
  expect(icon).toHaveAttribute('width', '20')
  expect(icon).toHaveAttribute('fill', 'none')
  expect(icon).toHaveAttribute('stroke', 'currentColor')
  expect(container.querySelector('path')).toHaveAttribute('d', 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12.5h5')
})

it('no two drawings are alike', () => {
  const all = Object.values(drawings)
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(20)
})

it.each(Object.keys(channelMessages.kinds))('a channel of the kind %s has a drawing', (kind) => {
  expect(Object.values(drawings)).toContain(channelDrawings[kind as keyof typeof channelDrawings])
})
