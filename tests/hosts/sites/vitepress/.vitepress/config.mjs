import moothall from 'moothall/bundler'
import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Lantern',
  themeConfig: { nav: [{ text: 'Community', link: '/community' }] },
  // Browsers need this file only after a change of the page.
  shouldPreload: (link) => !link.includes('.moothall.'),
  vite: { plugins: [moothall.vite()] },
})
