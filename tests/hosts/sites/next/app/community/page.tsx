import { communityMeta, CommunityPage } from 'moothall'

import 'moothall/styles.css'
import './theme.css'

import { community } from './community'

// When the site is built.
const now = Date.now()

const { title, names } = communityMeta({ community })

export const metadata = { title, description: names.description }

export default function Page() {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
