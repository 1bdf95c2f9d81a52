import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import moothall from 'moothall/astro'

export default defineConfig({
  site: 'https://lantern.example',
  integrations: [
    starlight({
      title: 'Lantern',
      customCss: ['./src/styles/community.css'],
      sidebar: [{ label: 'Community', link: '/community/' }],
    }),
    moothall({ data: 'src/community.moothall.yaml', layout: 'src/layouts/Community.astro' }),
  ],
})
