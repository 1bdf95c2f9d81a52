// The modules of Docusaurus that the components import, as far as they use them.

declare module '@docusaurus/router' {
  export function useHistory(): { push: (address: string) => void }
}

declare module '@docusaurus/useBrokenLinks' {
  export default function useBrokenLinks(): {
    collectAnchor: (anchor: string) => void
    collectLink: (address: string) => void
  }
}

declare module '@theme/Layout' {
  import type { ReactElement, ReactNode } from 'react'

  export default function Layout(props: { title?: string; description?: string; children: ReactNode }): ReactElement
}

/** Written by the plugin while a site is built. */
declare module '@generated/moothall/default/schedule.js' {
  interface LinkedHtml {
    html: string
    anchors: readonly string[]
    links: readonly string[]
  }

  const schedule: {
    /** The address of the style sheet. */
    sheet: string
    /** Imports the meetings as finished HTML: all of them by the name '', each by its `id`. */
    schedules: () => Promise<{ default: Readonly<Record<string, LinkedHtml>> }>
  }
  export default schedule
}
