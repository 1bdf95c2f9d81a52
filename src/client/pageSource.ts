/** A page that was made as HTML: what `?page` of `moothall/bundler` and `toHtml` give. */
export interface FinishedPage {
  /** The page as a fragment of HTML, made with `localTime`. */
  html: string
}

/** A page, its HTML, or what a module with one of them gives. */
type PageModule = string | FinishedPage | { default: string | FinishedPage }

/** A finished page, or a function that imports it. */
export type PageSource = string | FinishedPage | (() => Promise<PageModule>)

/** The HTML of a page; undefined where it is none. */
export function htmlOf(page: unknown): string | undefined {
  if (typeof page === 'string') return page
  const { html, default: inner } = Object(page) as { html?: unknown; default?: unknown }
  if (typeof html === 'string') return html
  return inner === undefined ? undefined : htmlOf(inner)
}

/**
 * The HTML of a page that has to be imported first.
 * @throws TypeError where what was imported is no page
 */
export const importHtml = async (page: () => Promise<PageModule>): Promise<string> => imported(await page())

function imported(page: PageModule): string {
  const html = htmlOf(page)
  if (html !== undefined) return html
  throw new TypeError("page must import a page with html. Write () => import('./community.moothall.yaml?page').")
}

/**
 * The HTML of a page that a server has to import first.
 * @throws Promise while it is being imported
 */
export const serverHtml = (page: () => Promise<PageModule>): string => imported(serverModule(page))

interface Loading<Module> {
  promise: Promise<void>
  module?: Module
  error?: unknown
}

const modules = new WeakMap<() => Promise<unknown>, Loading<unknown>>()

/**
 * A module that a server has to import first. Rendering waits for it, as Suspense does on React 18 and 19.
 * @throws Promise while it is being imported
 */
export function serverModule<Module>(importModule: () => Promise<Module>): Module {
  const loading = (modules.get(importModule) as Loading<Module> | undefined) ?? load(importModule)
  if (loading.error !== undefined) throw loading.error
  // So React is told to wait; `use` does not exist on React 18.
  if (loading.module === undefined) throw loading.promise
  return loading.module
}

function load<Module>(importModule: () => Promise<Module>): Loading<Module> {
  const loading: Loading<Module> = {
    promise: importModule().then(
      (module) => void (loading.module = module),
      (error: unknown) => void (loading.error = error ?? new Error('The page could not be imported.')),
    ),
  }
  modules.set(importModule, loading)
  return loading
}
