import { CommunityPage } from 'moothall'

import 'moothall/styles.css'
import './theme.css'

import { community } from './community'

// When the site is built.
const now = Date.now()

export const metadata = { title: community.name }

export default function Page() {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
