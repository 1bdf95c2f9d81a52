import { CommunityPage } from 'moothall'

import { community } from '../community.ts'

export function App() {
  return (
    <main>
      <CommunityPage community={community} />
    </main>
  )
}
