import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import moothall from 'moothall/astro'

export default defineConfig({
  integrations: [react(), moothall({ data: 'src/community.moothall.yaml', layout: 'src/layouts/Site.astro' })],
})
