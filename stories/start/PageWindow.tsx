import { useScheme } from '../../.storybook/useScheme.ts'

interface PageWindowProps {
  /** The id of the story. */
  story: string
  title: string
}

/** A story in a window of its own, in the scheme of the page around it. */
export function PageWindow({ story, title }: PageWindowProps) {
  const scheme = useScheme()
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of this Storybook
    <iframe
      key={scheme}
      className="welcome-window"
      src={`iframe.html?id=${story}&viewMode=story&globals=scheme:${scheme}`}
      title={title}
    />
  )
}
