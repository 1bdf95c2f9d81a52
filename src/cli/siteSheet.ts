/** What the page of a static site needs beside the library's sheet, which styles nothing outside its own roots. */
export const siteSheet = `:root {
  color-scheme: light dark;
}
body {
  max-width: 68rem;
  margin: 0 auto;
  padding: 16px;
  background-color: var(--moothall-surface);
  color: var(--moothall-ink);
  font-family: system-ui, sans-serif;
}
`
