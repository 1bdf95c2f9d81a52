import Layout from '@theme/Layout'
import type { ReactElement } from 'react'

import type { LinkedHtml } from './linkedHtml.ts'
import { LinkedPage } from './LinkedPage.tsx'

export interface PageProps {
  /** What the loader makes of the file of data. */
  community: { title: string; description?: string; sheet: string; page: () => Promise<LinkedHtml> }
}

/** The page of the route, in the layout of the site. */
export default function Page({ community: { title, description, sheet, page } }: PageProps): ReactElement {
  return (
    <Layout title={title} description={description}>
      <main className="container margin-vert--lg">
        <LinkedPage page={page} sheet={sheet} />
      </main>
    </Layout>
  )
}
