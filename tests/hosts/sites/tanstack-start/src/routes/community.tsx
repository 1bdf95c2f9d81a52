import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { CommunityHtml } from 'moothall'

import 'moothall/styles.css'
import '../theme.css'

// The server has the page at once, so that all of it is in the HTML; a browser imports it where it has to.
const page = import.meta.env.SSR
  ? (await import('../community.moothall.yaml?page')).default
  : () => import('../community.moothall.yaml?page').then(({ html }) => html)

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
