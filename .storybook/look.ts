import { create } from 'storybook/theming'

const shared = {
  brandTitle: 'Moothall',
  brandUrl: './?path=/docs/start-welcome--docs',
  brandTarget: '_self',
  fontBase: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
}

/** How Storybook itself looks in each scheme: the sidebar, the toolbars, and the pages of docs. */
export const looks = {
  light: create({ ...shared, base: 'light', colorPrimary: '#0a58b5', colorSecondary: '#0a58b5' }),
  dark: create({ ...shared, base: 'dark', colorPrimary: '#7cb8ff', colorSecondary: '#7cb8ff' }),
}
