import { CommunityPage } from 'moothall'
import type { Metadata } from 'next'

import 'moothall/styles.css'
import './theme.css'

import { community } from './community'

// In place of the title of the layout, which in a new site is "Create Next App".
export const metadata: Metadata = {
  title: `${community.name} community`,
  description: `Where the community of ${community.name} meets, talks and decides.`,
}

// When the site is built.
const now = Date.now()

export default function Page() {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
