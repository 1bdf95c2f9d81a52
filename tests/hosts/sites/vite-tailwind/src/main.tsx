import { CommunityPage } from 'moothall'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import './main.css'

import { community } from './community.ts'

// Once, outside of what is rendered, so that it stays the same.
const now = Date.now()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <main className="bg-moothall-raised p-4">
      <CommunityPage community={community} now={now} className="mx-auto max-w-4xl" />
    </main>
  </StrictMode>,
)
