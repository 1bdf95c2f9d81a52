import { CommunityHtml } from 'moothall'
import { useNavigate } from 'react-router'

import 'moothall/styles.css'
import '../theme.css'

const page = () => import('../community.moothall.yaml?page').then(({ html }) => html)

export const meta = () => [{ title: 'Lantern' }]

export default function Page() {
  return (
    <main>
      <CommunityHtml page={page} navigate={useNavigate()} />
    </main>
  )
}
