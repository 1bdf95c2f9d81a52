/** Turns links to files of stories into links to their pages in Storybook. */
export function withStoryLinks(markdown: string): string {
  return markdown.replaceAll(
    /\]\(\.\.\/stories\/(\w+)\.stories\.tsx\)/g,
    (_, name: string) => `](?path=/docs/components-${name.toLowerCase()}--docs)`,
  )
}
