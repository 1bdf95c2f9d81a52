import { CommunityPage } from 'moothall'

import { community } from './community.ts'

export function App({ now }: { now: number }) {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
