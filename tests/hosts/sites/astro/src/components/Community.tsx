import { CommunityPage } from 'moothall'

import { community } from '../community'

export function Community({ now }: { now: number }) {
  return <CommunityPage community={community} now={now} />
}
