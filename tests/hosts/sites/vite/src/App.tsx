import { CommunityPage } from 'moothall'

import { community, now } from '../community.ts'

export function App() {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
