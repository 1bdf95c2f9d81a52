/** HTML that was made while the site was built, and what Docusaurus checks of it. */
export interface LinkedHtml {
  html: string
  /** The names of its anchors. */
  anchors: readonly string[]
  /** The addresses within the site that it links to. */
  links: readonly string[]
}
