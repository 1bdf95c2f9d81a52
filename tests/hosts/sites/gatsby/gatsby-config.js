module.exports = {
  // When the site is built; the pages in the browser get the same value.
  siteMetadata: { builtAt: Date.now() },
}
