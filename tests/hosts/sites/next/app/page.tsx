import { CommunityPage } from 'moothall'

import { community, now } from '../community'

export default function Page() {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
