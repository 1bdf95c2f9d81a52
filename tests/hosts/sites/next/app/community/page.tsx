import { CommunityPage } from 'moothall'

import 'moothall/styles.css'
import './theme.css'

import { community } from './community'

// When the site is built.
const now = Date.now()

export default function Page() {
  return (
    <main>
      <CommunityPage community={community} now={now} />
    </main>
  )
}
