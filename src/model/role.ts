import type { Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { ListItem, Localized, Prose } from './text.ts'

/** A step of the contributor ladder: what one does there, what it takes, and how to get there. */
export interface Role extends Entry {
  /**
   * The name of the role.
   * @example "Reviewer"
   */
  name: Localized<string>
  /**
   * The role in a sentence or two.
   * @example "Reads changes, and says when they are ready."
   */
  description?: Localized<Prose>
  /** What one does in it. */
  duties?: readonly ListItem[]
  /** What it takes. */
  requirements?: readonly ListItem[]
  /** What one may do. */
  rights?: readonly ListItem[]
  /**
   * How to get there.
   * @example "Ask a maintainer to nominate you. Two others agree within a week."
   */
  process?: Localized<Prose>
  /**
   * The `id`s of the people who hold the role.
   * @example ["ada"]
   */
  holders?: readonly string[]
  /**
   * The `id`s of the bodies whose members hold the role.
   * @example ["steering"]
   */
  bodies?: readonly string[]
  /** Further addresses, such as the page with the rules. */
  links?: readonly Link[]
}
