import type { BundlerOptions } from '../bundler/readOptions.ts'

/** Where the data is, and what is made of it. */
export interface AstroOptions extends BundlerOptions {
  /** The file with the data, `*.moothall.yaml`, as a path from the root of the site. */
  data: string
  /**
   * The address of the page within the site.
   * @default '/community'
   */
  route?: string
  /**
   * A component of the site to render the page in, as a path from the root of the site. It gets the page in its slot,
   * and `title` and `description` as props; a slot called `head` gets the title, the description and the preview.
   * @default a document with the page alone
   */
  layout?: string
  /**
   * Whether the site publishes calendars of the meetings, below the route. With `site` in Astro's settings, readers can
   * subscribe to them.
   * @default true
   */
  calendars?: boolean
  /**
   * Whether a script shows times on the reader's clock.
   * @default true
   */
  localTime?: boolean
}

/** Which file is loaded, and how its page is made. */
export interface LoaderOptions extends Omit<BundlerOptions, 'theme'> {
  /** The file with the data, `*.moothall.yaml`, as a path from the root of the site. */
  file: string
}
