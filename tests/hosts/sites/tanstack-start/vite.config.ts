import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import moothall from 'moothall/bundler'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [moothall.vite(), tanstackStart({ prerender: { enabled: true, crawlLinks: false } }), react()],
})
