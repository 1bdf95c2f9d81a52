import { fileURLToPath } from 'node:url'

import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig } from 'vite'

import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import { ensureValidator } from '../scripts/validator.mjs'

await ensureValidator()

// The recipes of a guide name the package, as the files of a site do.
const packageAlias = [
  { find: /^moothall$/, replacement: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
  { find: /^moothall\/(calendar|model)$/, replacement: fileURLToPath(new URL('../src/$1/index.ts', import.meta.url)) },
]

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other reader of props writes "union" where the page should list the members.
  typescript: { reactDocgen: 'react-docgen-typescript' },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => mergeConfig(vite, { plugins: [stylesPlugin()], resolve: { alias: packageAlias } }),
}
export default config
