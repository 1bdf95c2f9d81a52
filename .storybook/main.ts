import type { StorybookConfig } from '@storybook/react-vite'

import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import { ensureValidator } from '../scripts/validator.mjs'

await ensureValidator()

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other reader of props writes "union" where the page should list the members.
  typescript: { reactDocgen: 'react-docgen-typescript' },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // For older browsers Vite would write the sheets anew, and lose `light-dark()` where the scheme is a variable.
    build: { ...vite.build, cssTarget: 'esnext' },
    plugins: [...(vite.plugins ?? []), stylesPlugin()],
  }),
}
export default config
