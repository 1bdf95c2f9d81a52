import type { StorybookConfig } from '@storybook/react-vite'

import { writeRegistry } from '../scripts/registry.mjs'
import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import { ensureValidator } from '../scripts/validator.mjs'

await ensureValidator()
writeRegistry('temp/registry')

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // Beside the stories, so that `shadcn add` finds it at one address with them.
  staticDirs: [{ from: '../temp/registry', to: '/registry' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other reader of props writes "union" where the page should list the members.
  typescript: (defaults) => ({
    ...defaults,
    reactDocgen: 'react-docgen-typescript',
    // A program with all tests in it would take longer than everything else that a first story waits for.
    reactDocgenTypescriptOptions: {
      ...defaults.reactDocgenTypescriptOptions,
      tsconfigPath: 'config/tsconfig.build.json',
      include: ['src/*.tsx'],
    },
  }),
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // For older browsers Vite would write the sheets anew, and lose `light-dark()` where the scheme is a variable.
    build: { ...vite.build, cssTarget: 'esnext' },
    plugins: [...(vite.plugins ?? []), stylesPlugin()],
    // What stories import, so that none of it is found only when a page already waits for it.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'culori', 'mockdate', 'react-dom/client', 'storybook/theming'],
    },
  }),
}
export default config
