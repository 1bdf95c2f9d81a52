import type { Localized } from './text.ts'

/** The logo of a community or an organization, as an image. */
export interface Logo {
  /**
   * The address of the image, absolute or relative to the site.
   * @example "/logo.svg"
   */
  src: string
  /**
   * The address of the image for dark backgrounds.
   * @default the same as `src`
   * @example "/logo-dark.svg"
   */
  darkSrc?: string
  /**
   * What the image shows, if it conveys more than the name beside it.
   * @default an empty text
   * @example "A kiln with an open door"
   */
  alt?: Localized<string>
  /**
   * The width in CSS pixels.
   * @exclusiveMinimum 0
   * @maximum 10000
   * @example 120
   */
  width?: number
  /**
   * The height in CSS pixels.
   * @exclusiveMinimum 0
   * @maximum 10000
   * @example 40
   */
  height?: number
}
