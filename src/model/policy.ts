import type { Entry } from './entry.ts'
import type { Link, Reference } from './link.ts'
import type { ListItem, Localized, Prose, Text } from './text.ts'

/** A value that guides the decisions of a community. */
export interface Principle extends Entry {
  /**
   * The principle in a few words.
   * @example "Open by default"
   */
  name: Localized<string>
  /**
   * What it means in practice.
   * @example "Every discussion takes place in public, unless somebody's safety depends on it."
   */
  description?: Localized<Text>
}

/** The subject of a policy, which sets its icon and its label. */
export type PolicyKind =
  | 'code-of-conduct'
  | 'security'
  | 'governance'
  | 'contributing'
  | 'license'
  | 'trademark'
  | 'privacy'
  | 'process'
  | 'other'

/** How to report a problem, and how not to. */
export interface Reporting {
  /**
   * How to report it, step by step.
   * @example "Write to security@example.org. We answer within two working days."
   */
  how: Localized<Prose>
  /**
   * What to avoid because it does harm. Shown as a warning.
   * @example "Do not open a public issue."
   */
  not?: Localized<Prose>
  /** Where to send the report. */
  contact?: Reference
}

/** A document whose rules apply in the community. */
export interface Policy extends Entry {
  /** The subject of the policy. */
  kind: PolicyKind
  /**
   * What it is in the community's own words. Shown in place of the kind.
   * @example "Release process"
   */
  kindLabel?: Localized<string>
  /**
   * The title of the policy.
   * @example "Code of conduct"
   */
  name: Localized<string>
  /**
   * The address of the document.
   * @example "https://kiln.example.org/code-of-conduct/"
   */
  href?: string
  /**
   * What the policy asks for, in short.
   * @example "Be kind, and assume good intent."
   */
  description?: Localized<Prose>
  /** What the policy covers, as a list. */
  covers?: readonly ListItem[]
  /** The principles that the policy names. */
  principles?: readonly Principle[]
  /**
   * The owner of the original, if the community adopted the policy from elsewhere.
   * @example "Contributor Covenant 2.1"
   */
  adoptedFrom?: Localized<string>
  /** How to report a problem under this policy. */
  reporting?: Reporting
  /** Further addresses about the policy. */
  links?: readonly Link[]
}
