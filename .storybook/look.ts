import { create } from 'storybook/theming'

const letters = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

/** How Storybook itself looks: the sidebar, the toolbars, and the pages of docs. */
export const look = create({
  base: 'light',
  brandTitle: 'Moothall',
  brandUrl: './?path=/docs/start-welcome--docs',
  brandTarget: '_self',
  fontBase: letters,
  colorPrimary: '#0a58b5',
  colorSecondary: '#0a58b5',
})
