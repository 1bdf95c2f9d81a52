// What pages of docs need beside the stories, apart from them: tests of stories load none of it.
import type { DocsContainerProps } from '@storybook/addon-docs/blocks'
import { lazy, type PropsWithChildren, Suspense } from 'react'

import { manual } from '../stories/manual.ts'

const ComponentPage = lazy(() => import('./ComponentPage.tsx'))
const SchemeContainer = lazy(() => import('./SchemeContainer.tsx'))

/** The code of a story, behind the import of the components that it names. */
function withImports(code: string): string {
  const names = [...new Set([...code.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name))].filter(
    (name) => name in manual,
  )
  return names.length === 0 ? code : `import { ${names.join(', ')} } from 'moothall'\n\n${code}`
}

export const parameters = {
  docs: {
    container: (props: PropsWithChildren<DocsContainerProps>) => (
      <Suspense>
        <SchemeContainer {...props} />
      </Suspense>
    ),
    page: () => (
      <Suspense>
        <ComponentPage />
      </Suspense>
    ),
    // As a user writes it, with what it imports.
    source: { transform: withImports },
  },
}
