export default function (config) {
  config.addPassthroughCopy('theme.css')
  // All that the page loads, but not the page.
  config.addPassthroughCopy({ '_includes/moothall': 'moothall' }, { filter: (path) => !path.endsWith('.html') })
}
