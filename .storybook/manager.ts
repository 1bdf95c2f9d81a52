import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'

import { looks } from './look.ts'
import { onSystemScheme, schemeOf } from './scheme.ts'

addons.setConfig({ theme: looks[schemeOf(undefined)] })

addons.register('moothall/scheme', (api) => {
  const follow = (): void => {
    api.setOptions({ theme: looks[schemeOf(api.getGlobals())] })
  }
  api.on(SET_GLOBALS, follow)
  api.on(GLOBALS_UPDATED, follow)
  onSystemScheme(follow)
})
