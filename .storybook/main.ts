import { fileURLToPath } from 'node:url'

import type { StorybookConfig } from '@storybook/react-vite'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

import { componentSizesPlugin } from '../scripts/component-sizes-plugin.mjs'
import { docgenPlugin } from '../scripts/docgen-plugin.mjs'
import { writeRegistry } from '../scripts/registry.mjs'
import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import { ensureValidator } from '../scripts/validator.mjs'
import { manual } from '../stories/manual.ts'

await ensureValidator()
writeRegistry('temp/registry')

interface Processor {
  data: () => { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
}

/** Lets MDX read tables: it knows CommonMark alone, which has none. */
function tables(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // Beside the stories, so that `shadcn add` finds it at one address with them.
  staticDirs: [
    { from: '../temp/registry', to: '/registry' },
    { from: '../llms.txt', to: '/llms.txt' },
    { from: '../llms-full.txt', to: '/llms-full.txt' },
  ],
  // The last one answers, while Storybook runs, what programs ask about the components, at /mcp.
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [tables] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-mcp',
  ],
  previewAnnotations: (entries = []) => [
    ...entries,
    fileURLToPath(new URL('docs.tsx', import.meta.url)),
    fileURLToPath(new URL('reader.ts', import.meta.url)),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Props are read by a plugin of our own, beside the server.
  typescript: { reactDocgen: false },
  features: {
    sidebarOnboardingChecklist: false,
    // Readers search for what headings say: "dark mode", "daylight saving time".
    experimentalSearchDocsHeadings: true,
    // For programs: what each component is, its props and the code of its stories, in manifests/components.json.
    componentsManifest: true,
    experimentalReactComponentMeta: true,
  },
  viteFinal: (vite) => ({
    ...vite,
    // For older browsers Vite would write the sheets anew, and lose `light-dark()` where the scheme is a variable.
    build: { ...vite.build, cssTarget: 'esnext' },
    plugins: [...(vite.plugins ?? []), stylesPlugin(), docgenPlugin(), componentSizesPlugin(Object.keys(manual))],
    // What stories import, so that none of it is found only when a page already waits for it.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'culori', 'mockdate', 'react-dom/client', 'storybook/theming'],
    },
  }),
}
export default config
