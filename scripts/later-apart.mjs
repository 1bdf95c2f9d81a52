/** Leaves out of a bundle what it imports later: bundlers of sites write that to files of its own, esbuild with `splitting` alone. */
export const laterApart = {
  name: 'later apart',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^/ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined))
  },
}
