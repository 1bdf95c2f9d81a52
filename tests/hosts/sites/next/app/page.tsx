import { CommunityPage } from 'moothall'

import { community } from '../community'

export default function Page() {
  return (
    <main>
      <CommunityPage community={community} />
    </main>
  )
}
