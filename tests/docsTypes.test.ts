import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { elementManifests } from '../scripts/element-manifests.mjs'
import { exports, inLanguages } from './fixtures/codeBlocks.ts'
import { root } from './fixtures/sources.ts'

// What a site has around the code that a guide shows.
const surroundings = `
  import type * as components from 'moothall'
  import type * as model from 'moothall/model'
  import type { ComponentType, ReactNode } from 'react'

  declare global {
    const community: model.Community & Required<Pick<model.Community, 'meetings'>>
    const now: number
    const text: string
    const meeting: model.Meeting
    const schedule: model.Schedule
    type Schedule = model.Schedule
    type SiteLinkProps = components.SiteLinkProps
    const { CommunityPage, MeetingCard, Section }: typeof components
    const Link: ComponentType<{ to: string; children?: ReactNode }>
    const test: (name: string, body: () => void) => void
    const expect: (value: unknown) => { not: { toBeNull(): void } }
  }
`

// Modules of hosts, whose types only their own sites have; tests/hosts builds those.
const hosts = `
  declare module '@react-router/dev/config' { export type Config = object }
  declare module '@react-router/dev/routes' {
    export type RouteConfig = unknown[]
    export const index: (file: string) => unknown
    export const route: (path: string, file: string) => unknown
  }
  declare module '@react-router/dev/vite' { export const reactRouter: () => import('vite').Plugin }
  declare module '@tanstack/react-router' {
    export const createFileRoute: (path: string) => (route: object) => unknown
    export const useNavigate: () => (to: { href: string }) => Promise<void>
  }
  declare module '@tanstack/react-start/plugin/vite' { export const tanstackStart: (options: object) => import('vite').Plugin }
  declare module 'astro/zod' { export const z: { custom: <Shape>() => Shape } }
  declare module 'astro:content' { export const defineCollection: (collection: { loader: object; schema: unknown }) => object }
  declare module 'gatsby' { export const navigate: (to: string) => Promise<void> }
  declare module 'next' { export interface NextConfig { webpack?: (config: any) => unknown; [name: string]: unknown }; export type Metadata = object }
  declare module 'next/cache' { export const cacheLife: (profile: string) => void }
  declare module 'react-router' { export const useNavigate: () => (to: string) => void }
`

const folder = join(root, 'temp/docs')

/** The sources of the entries of the package, which are there before it is built. */
const entries = Object.fromEntries(
  Object.entries(exports).flatMap(([entry, target]) => {
    const types = typeof target === 'object' ? target.types : undefined
    if (types === undefined || entry.endsWith('.css') || entry === './bundler/client') return []
    const source =
      entry === './locales/*' ? 'src/locales/*.ts' : types.replace('./dist/', 'src/').replace('.d.ts', '.ts')
    return [[entry.replace('.', 'moothall'), [join(root, source)]]]
  }),
)

function writeSources(): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  write('surroundings.ts', surroundings)
  write('hosts.d.ts', hosts)
  write('node_modules/moothall/bundler/client.d.ts', textOf('src/bundler/client.d.ts'))
  write('built/elements/react.d.ts', elementManifests()['elements/react.d.ts']!)
  for (const entry of ['elements', 'model'])
    write(`built/${entry}/index.d.ts`, `export * from '${join(root, 'src', entry, 'index.ts')}'\n`)
  for (const [index, { file, language, info, code }] of inLanguages('ts', 'tsx').entries()) {
    const guide = file.replaceAll('/', '-')
    const path = /(?:file|part-of)="([^"]+)"/.exec(info)?.[1] ?? `block-${index}.${language}`
    write(join(guide, dirname(path), 'community.ts'), textOf('tests/hosts/lantern.ts'))
    // Blocks without imports would share their names.
    write(join(guide, path), `${code}\nexport {}\n`)
  }
  const compilerOptions = {
    types: ['node', 'vite/client', 'moothall/bundler/client'],
    paths: {
      ...entries,
      // Made by the build alone.
      'moothall/elements/react': [join(folder, 'built/elements/react.d.ts')],
      '@/*': [join(root, 'registry/*')],
    },
    noUnusedLocals: false,
    declaration: false,
    // What the blocks import for its types alone, a guide need not mark.
    verbatimModuleSyntax: false,
  }
  write(
    'tsconfig.json',
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: ['.'], exclude: [] }),
  )
}

it('the code of README, docs and guides fits the types of the package', () => {
  writeSources()
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', '.', '--pretty', 'false'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  expect(stdout).toBe('')
})
