import { navigate } from 'gatsby'
import { CommunityHtml } from 'moothall'
import * as React from 'react'

import 'moothall/styles.css'
import '../theme.css'

const page = () => import('../community.moothall.yaml?page')

const visit = (address: string) => void navigate(address)

export const Head = () => (
  <>
    <html lang="en" />
    <title>Lantern</title>
  </>
)

export default function Page() {
  return (
    <main>
      <CommunityHtml page={page} navigate={visit} />
    </main>
  )
}
