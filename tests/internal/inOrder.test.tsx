import { render } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { inOrder, inOrderWith, unwrapped } from '../../src/internal/inOrder.ts'

const badge = <b>New</b>

describe.each([
  ['inOrder', (nodes: readonly ReactNode[]) => inOrder(nodes)],
  [
    'unwrapped',
    ([first, second, third]: readonly ReactNode[]) =>
      unwrapped(
        <>
          {first}
          {second}
          {third}
        </>,
      ),
  ],
])('%s', (_name, ordered) => {
  it.each<[string, ReactNode[], string]>([
    ['texts and elements as they are', ['a ', badge, ' b'], '<p>a <b>New</b> b</p>'],
    ['nothing of what is not there', [null, undefined, false], '<p></p>'],
    ['what is there without what is not', [false, badge, ''], '<p><b>New</b></p>'],
    // React would write an empty comment between two texts.
    ['texts beside each other as one', ['a', null, ' b'], '<p>a b</p>'],
    ['a zero', [0, badge, null], '<p>0<b>New</b></p>'],
  ])('shows %s', (_what, nodes, html) => {
    expect(renderToString(<p>{ordered(nodes)}</p>)).toBe(html)
  })

  it('asks for no keys', () => {
    // Elements that React has not seen yet: of one that it has, it asks no more.
    const { container } = render(<p>{ordered(['a', 'b', 'c'].map((letter) => createElement('b', null, letter)))}</p>)
    expect(container).toHaveTextContent('abc')
  })
})

it('unwrapped leaves alone what is no Fragment', () => {
  expect(unwrapped(badge)).toBe(badge)
  expect(unwrapped('a')).toBe('a')
})

it('inOrderWith puts a separator between each two', () => {
  expect(renderToString(<p>{inOrderWith(' / ', [badge, 'a', 'b'])}</p>)).toBe('<p><b>New</b> / a / b</p>')
  expect(inOrderWith(' / ', ['alone'])).toBe('alone')
})
