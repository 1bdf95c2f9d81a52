import moothall from 'moothall/bundler'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  reactCompiler: true,
  experimental: { optimizePackageImports: ['moothall'] },
  webpack(config) {
    config.plugins.push(moothall.webpack())
    return config
  },
}

export default nextConfig
