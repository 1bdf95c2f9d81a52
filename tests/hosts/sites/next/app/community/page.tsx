import { CommunityPage, communityMetadata } from 'moothall'
import type { Metadata } from 'next'
import { cacheLife } from 'next/cache'

import 'moothall/styles.css'
import './theme.css'

import community from './community.moothall.yaml'

export const metadata: Metadata = communityMetadata({ community })

export default async function Page() {
  'use cache'
  cacheLife('hours')
  return (
    <main>
      <CommunityPage community={community} now={Date.now()} />
    </main>
  )
}
