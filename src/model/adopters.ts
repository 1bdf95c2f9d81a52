import type { Entry, PartialDate } from './entry.ts'
import type { Logo } from './logo.ts'
import type { Localized, Text } from './text.ts'

/**
 * How far an organization has come with what it adopts.
 *
 * - `production`: relies on it in production.
 * - `pilot`: runs it for some of its work.
 * - `evaluating`: tries it out.
 */
export type AdoptionLevel = 'production' | 'pilot' | 'evaluating'

/** An organization or a project that uses what the community makes. */
export interface Adopter extends Entry {
  /**
   * The name of the adopter. One that is not to be named is described instead, with `anonymous: true`.
   * @example "Example University"
   */
  name: Localized<string>
  /**
   * Whether `name` describes the adopter, who does not want to be named.
   * @default false
   */
  anonymous?: boolean
  /** How far it has come. */
  level?: AdoptionLevel
  /** The day, month or year in which it began. */
  since?: PartialDate
  /**
   * The industry of the adopter, in plain words.
   * @example "Education"
   */
  industry?: Localized<string>
  /**
   * What it is used for.
   * @example "Builds the images of 40 laboratories."
   */
  use?: Localized<Text>
  /**
   * The address of the adopter's site, or of what it wrote about its use.
   * @example "https://www.example.edu/"
   */
  href?: string
  /** The adopter's logo, if it may be shown. */
  logo?: Logo
}

/** An organization that pays for the work of the community. */
export interface Sponsor extends Entry {
  /**
   * The name of the sponsor.
   * @example "Example Ltd."
   */
  name: Localized<string>
  /**
   * The tier, in plain words. Sponsors of a tier are listed together, the tiers in the order in which they first occur.
   * @example "Gold"
   */
  tier?: Localized<string>
  /**
   * What the sponsor gives.
   * @example "Pays for our build machines."
   */
  description?: Localized<Text>
  /** The day, month or year in which it began. */
  since?: PartialDate
  /**
   * The address of the sponsor's site.
   * @example "https://www.example.com/"
   */
  href?: string
  /** The sponsor's logo. */
  logo?: Logo
}
