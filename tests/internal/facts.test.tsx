import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { factList } from '../../src/internal/facts.tsx'
import { factOf } from '../finders.ts'

describe('factList', () => {
  it('shows each label beside what it says', () => {
    render(
      <>
        {factList([
          ['Network', 'OFTC'],
          ['Members', 3],
        ])}
      </>,
    )
    expect(factOf('Network')).toHaveTextContent('OFTC')
    expect(factOf('Members')).toHaveTextContent('3')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['false', false],
    ['an empty string', ''],
    ['an empty list', []],
    ['a count of zero', 0],
    ['an object from data', { name: 'OFTC' } as never],
  ])('leaves out a label that has %s beside it', (_what, value) => {
    render(
      <>
        {factList([
          ['Network', 'OFTC'],
          ['Topics', value],
        ])}
      </>,
    )
    expect(factOf('Network')).toBeVisible()
    expect(screen.queryByText('Topics')).not.toBeInTheDocument()
  })

  it('shows nothing at all where nothing is known', () => {
    const { container } = render(<>{factList([['Topics', undefined]])}</>)
    expect(container).toBeEmptyDOMElement()
  })
})
