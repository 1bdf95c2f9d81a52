import { reactRouter } from '@react-router/dev/vite'
import moothall from 'moothall/bundler'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [moothall.vite(), reactRouter()],
  optimizeDeps: { include: ['moothall'] },
})
