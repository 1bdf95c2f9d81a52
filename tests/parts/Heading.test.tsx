import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { below, Heading, type HeadingLevel } from '../../src/parts/Heading.tsx'
import { takeDeveloperMessages } from '../finders.ts'

it.each([1, 2, 3, 4, 5, 6] as const)('a heading of level %i is one', (level) => {
  render(
    <Heading level={level} id="kiln">
      Kiln
    </Heading>,
  )
  expect(screen.getByRole('heading', { name: 'Kiln', level })).toHaveAttribute('id', 'kiln')
})

it.each([
  [0, '0'],
  [7, '7'],
  [1.5, '1.5'],
  ['two', '"two"'],
])('a level of %j does not exist: the heading is an h6, with a warning', (level, words) => {
  render(
    <Heading level={level as HeadingLevel} id="kiln">
      Kiln
    </Heading>,
  )
  expect(screen.getByRole('heading', { name: 'Kiln', level: 6 })).toHaveAttribute('id', 'kiln')
  expect(takeDeveloperMessages()).toEqual([
    `moothall: headingLevel must be a whole number from 1 to 6; received ${words}. The heading is an h6.`,
  ])
})

it.each([
  [1, 2],
  [5, 6],
  [6, 6],
] as const)('below a heading of level %i stands one of level %i', (level, under) => {
  expect(below(level)).toBe(under)
})
