import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

interface PageFrameProps {
  /** The accessible name. */
  title: string
  /** The `id` of a loaded theme. Absent: that of the page around it, or the one of `css`. */
  theme?: string
  /** A style sheet for this page alone. */
  css?: string
  scheme?: 'light' | 'dark'
  children: ReactNode
}

/** Links lead out of a frame into a tab of their own; anchors stay. */
function openApart(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href]')
  if (!link || link.getAttribute('href')!.startsWith('#')) return
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener')
}

function mark({ documentElement }: Document, name: string, value: string | undefined): void {
  if (value === undefined) documentElement.removeAttribute(name)
  else documentElement.setAttribute(name, value)
}

/** A page in a frame: it has a width, styles and anchors of its own. */
export function PageFrame({ title, theme, css, scheme, children }: PageFrameProps): ReactElement {
  const [page, setPage] = useState<Document>()

  useEffect(() => {
    if (!page) return
    mark(page, 'data-moothall-theme', theme)
    mark(page, 'data-moothall-scheme', scheme)
  }, [page, theme, scheme])

  return (
    <>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- what it holds is of this page's own tree */}
      <iframe
        title={title}
        className="tool-frame"
        srcDoc='<!doctype html><html lang="en"><head><title>Page</title></head><body class="tool-page"></body></html>'
        onLoad={({ currentTarget }) => {
          const loaded = currentTarget.contentDocument!
          for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]'))
            loaded.head.append(loaded.importNode(sheet, true))
          loaded.addEventListener('click', openApart, { capture: true })
          setPage(loaded)
        }}
      />
      {page &&
        createPortal(
          <>
            {css !== undefined && <style>{css}</style>}
            {children}
          </>,
          page.body,
        )}
    </>
  )
}
