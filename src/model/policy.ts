import type { Entry } from './entry.ts'
import type { Link, Reference } from './link.ts'
import type { ListItem, Localized, Prose, Text } from './text.ts'

/** A value that a community decides by. */
export interface Principle extends Entry {
  name: Localized<string>
  description?: Localized<Text>
}

/** What a policy is about. */
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

/** How to report something, and how not to. */
export interface Reporting {
  how: Localized<Prose>
  /** What would do harm: a public issue about a vulnerability, say. */
  not?: Localized<Prose>
  contact?: Reference
}

/** A document that the community binds itself to. */
export interface Policy extends Entry {
  kind: PolicyKind
  /** What it is in the community's own words, shown in place of the kind. */
  kindLabel?: Localized<string>
  name: Localized<string>
  href?: string
  description?: Localized<Prose>
  /** What it lays down. */
  covers?: readonly ListItem[]
  /** The values named in it. */
  principles?: readonly Principle[]
  /** Whose policy it is, where it is not the community's own. */
  adoptedFrom?: Localized<string>
  reporting?: Reporting
  links?: readonly Link[]
}
