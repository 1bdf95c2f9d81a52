import { graphql, type PageProps } from 'gatsby'
import { CommunityPage } from 'moothall'
import * as React from 'react'

import 'moothall/styles.css'
import '../theme.css'

import { community } from '../community'

export const query = graphql`
  query {
    site {
      siteMetadata {
        builtAt
      }
    }
  }
`

export const Head = () => (
  <>
    <html lang="en" />
    <title>{community.name}</title>
  </>
)

interface Data {
  site: { siteMetadata: { builtAt: number } }
}

export default function Page({ data }: PageProps<Data>) {
  return (
    <main>
      <CommunityPage community={community} now={data.site.siteMetadata.builtAt} />
    </main>
  )
}
