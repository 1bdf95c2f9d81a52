import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { CommunityHtml } from 'moothall'

import 'moothall/styles.css'
import '../theme.css'

const page = () => import('../community.moothall.yaml?page')

export const Route = createFileRoute('/community')({
  head: () => ({ meta: [{ title: 'Lantern' }] }),
  component: Page,
})

function Page() {
  const navigate = useNavigate()
  return (
    <main>
      <CommunityHtml page={page} navigate={(href) => void navigate({ href })} />
    </main>
  )
}
