import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useEffect } from 'react'

import { looks } from './look.ts'
import { useSchemeOf } from './useScheme.ts'

/** What holds each page of docs, in the scheme of the toolbar. */
export default function SchemeContainer({ children, ...rest }: PropsWithChildren<DocsContainerProps>) {
  const scheme = useSchemeOf(rest.context.channel)
  useEffect(() => {
    document.documentElement.dataset.docsScheme = scheme
    return () => {
      delete document.documentElement.dataset.docsScheme
    }
  }, [scheme])
  return (
    <DocsContainer {...rest} theme={looks[scheme]}>
      {children}
    </DocsContainer>
  )
}
