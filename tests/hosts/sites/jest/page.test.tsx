import { render, screen } from '@testing-library/react'
import { CommunityPage } from 'moothall'

import 'moothall/styles.css'

import { community } from './community'

test('the community page says where we talk', () => {
  render(<CommunityPage community={community} now={Date.UTC(2030, 3, 1)} />)
  expect(screen.getByRole('heading', { name: 'Where we talk' })).not.toBeNull()
})
