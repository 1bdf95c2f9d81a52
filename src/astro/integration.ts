import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Machine } from '../bundler/buildModule.ts'
import { rollupPlugin } from '../bundler/rollupPlugin.ts'
import type { AstroOptions } from './options.ts'
import { pagePlugin } from './pagePlugin.ts'
import { calendarsSource, pageSource } from './pageSource.ts'
import { readAstroOptions, refuse, siteFile } from './readOptions.ts'

/** An integration of Astro. */
export interface MoothallIntegration {
  name: string
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- fits the hooks of any version of Astro
  hooks: Record<never, never>
}

/** The part of Astro's settings that the page needs. */
interface SiteConfig {
  root: URL
  base: string
  site?: string
}

interface Setup {
  config: SiteConfig
  updateConfig: (config: object) => unknown
  injectRoute: (route: { pattern: string; entrypoint: URL; prerender: boolean }) => void
  createCodegenDir: () => URL
}

interface Route {
  pattern: string
  entrypoint: string
}

export interface Hooks {
  'astro:config:setup': (setup: Setup) => void
  'astro:routes:resolved': (resolved: { routes: readonly Route[] }) => void
}

export function createIntegration(given: AstroOptions, machine: Machine): MoothallIntegration & { hooks: Hooks } {
  const options = readAstroOptions(given)
  const { data, route, layout, theme, locale, messages, idPrefix, now } = options
  const folder = route === '/' ? '' : route
  return {
    name: 'moothall',
    hooks: {
      'astro:config:setup'({ config, updateConfig, injectRoute, createCodegenDir }) {
        const { root, base, site } = config
        const path = siteFile('data', data, root)
        const plugin = pagePlugin(path, options, { folder: `${base.replace(/\/$/, '')}${folder}/`, site }, machine)
        const bundlerPlugin = rollupPlugin({ theme, locale, messages, idPrefix, now }, machine)
        updateConfig({ vite: { plugins: [bundlerPlugin, plugin] } })
        const write = (name: string, text: string): URL => writeTo(createCodegenDir(), `.${folder}/${name}`, text)
        const layoutFile = layout === undefined ? undefined : siteFile('layout', layout, root)
        const page = write('page.astro', pageSource(plugin.source, { ...options, layout: layoutFile }))
        injectRoute({ pattern: route, entrypoint: page, prerender: true })
        if (!options.calendars) return
        const calendars = write('calendars.js', calendarsSource(plugin.source))
        injectRoute({ pattern: `${folder}/[...calendar].ics`, entrypoint: calendars, prerender: true })
      },
      'astro:routes:resolved'({ routes }) {
        // Astro itself only warns, and shows one of the two.
        const same = routes.filter(({ pattern }) => pattern === route).map(({ entrypoint }) => entrypoint)
        if (same.length > 1)
          refuse(`route ${route} leads to ${same.join(' and to ')}. Set another route, or remove the other page.`)
      },
    },
  }
}

function writeTo(folder: URL, name: string, text: string): URL {
  const file = new URL(name, folder)
  mkdirSync(dirname(fileURLToPath(file)), { recursive: true })
  writeFileSync(file, text)
  return file
}
