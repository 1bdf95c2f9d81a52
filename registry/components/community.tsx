import { CommunityPage, type CommunityPageProps } from 'moothall'

import { community } from '@/lib/community-data'

/** The page of our community. `now` is the instant from which dates are computed, in epoch milliseconds. */
export function Community(props: Omit<CommunityPageProps, 'community'>) {
  return <CommunityPage {...props} community={community} />
}
