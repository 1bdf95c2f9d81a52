import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { below, type HeadingLevel, headingNode } from '../../src/internal/headingNode.tsx'
import { takeDeveloperMessages } from '../finders.ts'

it.each([1, 2, 3, 4, 5, 6] as const)('a heading of level %i is one', (level) => {
  render(headingNode(level, 'Kiln', 'kiln'))
  expect(screen.getByRole('heading', { name: 'Kiln', level })).toHaveAttribute('id', 'kiln')
})

it.each([
  [0, '0'],
  [7, '7'],
  [1.5, '1.5'],
  ['two', '"two"'],
])('a level of %j is none: the lowest stands for it, and the developer is told', (level, words) => {
  render(headingNode(level as HeadingLevel, 'Kiln', 'kiln'))
  expect(screen.getByRole('heading', { name: 'Kiln', level: 6 })).toHaveAttribute('id', 'kiln')
  expect(takeDeveloperMessages()).toEqual([
    `moothall: headingLevel is ${words}, so h6 stands for it; write a whole number from 1 to 6.`,
  ])
})

it.each([
  [1, 2],
  [5, 6],
  [6, 6],
] as const)('below a heading of level %i stands one of level %i', (level, under) => {
  expect(below(level)).toBe(under)
})
