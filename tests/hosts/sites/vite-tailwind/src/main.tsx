import { CommunityPage } from 'moothall'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { community, now } from '../community.ts'

import './main.css'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <main className="bg-moothall-surface-raised p-4">
      <CommunityPage community={community} now={now} className="mx-auto max-w-4xl" />
    </main>
  </StrictMode>,
)
