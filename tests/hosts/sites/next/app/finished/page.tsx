import { CommunityHtml, communityMetadata } from 'moothall'
import type { Metadata } from 'next'

import 'moothall/styles.css'
import '../community/theme.css'

import community from '../community/community.moothall.yaml'
import { html } from '../community/community.moothall.yaml?page'

export const metadata: Metadata = communityMetadata({ community })

export default function Page() {
  return (
    <main>
      <CommunityHtml page={html} />
    </main>
  )
}
