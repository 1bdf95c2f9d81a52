import { CommunityPage } from 'moothall'

import community from '../community.moothall.yaml'

export function Community({ now }: { now: number }) {
  return <CommunityPage community={community} now={now} />
}
