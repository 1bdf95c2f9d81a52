export default {
  framework: '@storybook/react-vite',
  stories: ['../stories/*.stories.jsx'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  refs: { moothall: { title: 'Moothall', url: process.env.MOOTHALL_STORYBOOK } },
}
