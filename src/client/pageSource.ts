/** A page that was made as HTML: what `?page` of `moothall/bundler` and `toHtml` give. */
export interface FinishedPage {
  /** The page as a fragment of HTML, made with `localTime`. */
  html: string
}

/** A page, its HTML, or what a module with one of them gives. */
export type PageModule = string | FinishedPage | { default: string | FinishedPage }

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
 * The HTML of what was imported.
 * @throws TypeError where it is no page
 */
export function imported(page: PageModule): string {
  const html = htmlOf(page)
  if (html !== undefined) return html
  throw new TypeError("page must import a page with html. Write () => import('./community.moothall.yaml?page').")
}

/**
 * The HTML of a page that a server has to import first.
 * @throws Promise while it is being imported
 */
export const serverHtml = (page: () => Promise<PageModule>): string => imported(serverModule(page))

/** A module, or what rendering throws until it is there: the promise of it, then why it could not be imported. */
interface Loading {
  module?: unknown
  thrown: unknown
}

const loadings = new WeakMap<() => Promise<unknown>, Loading>()

/**
 * A module that a server has to import first. Rendering waits for it, as Suspense does on React 18 and 19.
 * @throws Promise while it is being imported
 */
export function serverModule<Module>(importModule: () => Promise<Module>): Module {
  const loading = loadings.get(importModule) ?? load(importModule)
  // React is told to wait by a thrown promise; `use` does not exist on React 18.
  if (loading.module === undefined) throw loading.thrown
  return loading.module as Module
}

function load(importModule: () => Promise<unknown>): Loading {
  const loading: Loading = {
    thrown: importModule().then(
      (module) => void (loading.module = module),
      (error: unknown) => void (loading.thrown = error),
    ),
  }
  loadings.set(importModule, loading)
  return loading
}
