/** A page that was made as HTML: what `?page` of `moothall/bundler` and `toHtml` give. */
export interface FinishedPage {
  /** The page as a fragment of HTML, made with `localTime`. */
  html: string
}

/** A page, its HTML, or what a module with one of them gives. */
type PageModule = string | FinishedPage | { default: string | FinishedPage }

/** A finished page, or a function that imports it. */
export type PageSource = string | FinishedPage | (() => Promise<PageModule>)

export function htmlOf(page: PageModule): string {
  if (typeof page === 'string') return page
  return 'html' in page ? page.html : htmlOf(page.default)
}

interface Loading {
  promise: Promise<void>
  html?: string
  error?: unknown
}

const pages = new WeakMap<() => Promise<PageModule>, Loading>()

/**
 * The HTML of a page that a server has to import first. Rendering waits for it, as Suspense does on React 18 and 19.
 * @throws Promise while it is being imported
 */
export function serverHtml(page: () => Promise<PageModule>): string {
  const loading = pages.get(page) ?? load(page)
  if (loading.error !== undefined) throw loading.error
  // So React is told to wait; `use` does not exist on React 18.
  if (loading.html === undefined) throw loading.promise
  return loading.html
}

function load(page: () => Promise<PageModule>): Loading {
  const loading: Loading = {
    promise: page().then(
      (module) => void (loading.html = htmlOf(module)),
      (error: unknown) => void (loading.error = error ?? new Error('The page could not be imported.')),
    ),
  }
  pages.set(page, loading)
  return loading
}
