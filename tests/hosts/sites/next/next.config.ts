import type { NextConfig } from 'next'

const moothall = { loaders: ['moothall/loader'], as: '*.js' }

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  reactCompiler: true,
  turbopack: { rules: { '*.moothall.yaml': moothall } },
}

export default nextConfig
