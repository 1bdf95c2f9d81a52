export default {
  title: 'Larkspur',
  url: 'https://larkspur.example',
  baseUrl: '/',
  onBrokenAnchors: 'throw',
  future: { v4: true, faster: true },
  plugins: [
    '@docusaurus/plugin-content-docs',
    '@docusaurus/plugin-content-pages',
    ['moothall/docusaurus', { data: 'community.moothall.yaml', route: '/community' }],
  ],
  themes: [['@docusaurus/theme-classic', { customCss: ['./src/css/custom.css'] }]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Larkspur', items: [{ to: '/community', label: 'Community' }] },
  },
}
