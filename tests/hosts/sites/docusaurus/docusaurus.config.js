export default {
  title: 'Larkspur',
  url: 'https://larkspur.example',
  baseUrl: '/',
  future: { v4: true, faster: true },
  plugins: ['@docusaurus/plugin-content-docs', '@docusaurus/plugin-content-pages'],
  themes: [['@docusaurus/theme-classic', { customCss: ['./src/css/custom.css'] }]],
  themeConfig: { colorMode: { respectPrefersColorScheme: true } },
  // When the site is built; the pages in the browser get the same value.
  customFields: { builtAt: Date.now() },
}
