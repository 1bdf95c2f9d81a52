import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import type { Route } from 'playwright-core'
import { compile } from 'tailwindcss'
import type { BrowserCommand } from 'vitest/node'

import { tailwindStyles } from '../../scripts/styles.mjs'
import { compileFor, renderElsewhere } from '../fixtures/compiled.ts'

interface Wishes {
  colorScheme?: 'light' | 'dark'
  contrast?: 'more' | 'no-preference'
  forcedColors?: 'active' | 'none'
  media?: 'print' | 'screen'
  reducedMotion?: 'reduce' | 'no-preference'
}

/** Sets what the reader's system wishes, and the medium; what is not named is as in all other tests. */
export const wishFor: BrowserCommand<[wishes: Wishes]> = ({ page }, wishes) =>
  page.emulateMedia({
    colorScheme: 'light',
    contrast: 'no-preference',
    forcedColors: 'none',
    media: 'screen',
    reducedMotion: 'reduce',
    ...wishes,
  })

/** Whether the reader's screen is one that is touched. */
export const touch: BrowserCommand<[isTouched: boolean]> = async ({ context, page }, isTouched) => {
  // As long as the session is open, for which it is never closed.
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: isTouched })
}

const refused: string[] = []

const refuse = (route: Route): Promise<void> => {
  refused.push(route.request().url())
  return route.abort()
}

/** Refuses, from now on, what the page asks of any host but its own. */
export const refuseOtherHosts: BrowserCommand = async ({ page }) => {
  refused.length = 0
  const { host } = new URL(page.url())
  await page.route((address) => address.host !== host, refuse)
}

/** The addresses that were refused; from now on none is. */
export const addressesRefused: BrowserCommand = async ({ page }) => {
  await page.unrouteAll()
  return refused
}

/** The HTML of every sample, by the name of its component, made on a server in another zone. */
export const htmlFromServer: BrowserCommand = () => {
  const directory = compileFor(19)
  try {
    return renderElsewhere(directory, { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' })
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/**
 * What a site's Tailwind makes of its main style sheet and of the classes in its markup; with ours in it, as the layered
 * sheet asks, or without.
 */
export const tailwindSite: BrowserCommand<[classes: readonly string[], isOursIn?: boolean]> = async (
  _context,
  classes,
  isOursIn = false,
) => {
  const site = await compile(`@import 'tailwindcss'; ${isOursIn ? tailwindStyles() : ''}`, {
    loadStylesheet: (id, base) => {
      const path = createRequire(import.meta.url).resolve(id.startsWith('.') ? join(base, id) : `${id}/index.css`)
      return Promise.resolve({ path, base: dirname(path), content: readFileSync(path, 'utf8') })
    },
  })
  return site.build([...classes])
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    wishFor: (wishes: Wishes) => Promise<void>
    touch: (isTouched: boolean) => Promise<void>
    refuseOtherHosts: () => Promise<void>
    addressesRefused: () => Promise<string[]>
    tailwindSite: (classes: readonly string[], isOursIn?: boolean) => Promise<string>
    htmlFromServer: () => Promise<Record<string, string>>
  }
}
