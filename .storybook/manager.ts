import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'

import { looks } from './look.ts'
import { onSystemScheme, schemeOf } from './scheme.ts'

/** Tools that fill the window. Controls and checks below them would leave them half of it. */
const isTool = (id: string): boolean => id === 'start-playground--page' || id === 'start-theme-builder--page'

addons.setConfig({
  theme: looks[schemeOf(undefined)],
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => isShown && !isTool(storyId),
  },
})

addons.register('moothall/scheme', (api) => {
  const follow = (): void => {
    api.setOptions({ theme: looks[schemeOf(api.getGlobals())] })
  }
  api.on(SET_GLOBALS, follow)
  api.on(GLOBALS_UPDATED, follow)
  onSystemScheme(follow)
})
