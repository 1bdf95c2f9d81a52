import { defineConfig } from 'astro/config'
import moothall from 'moothall/astro'

export default defineConfig({
  site: 'https://lantern.example',
  integrations: [moothall({ data: 'src/community.moothall.yaml', layout: 'src/layouts/Site.astro' })],
})
