import type { Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { Person } from './people.ts'
import type { ListItem, Localized, Prose, Text } from './text.ts'

/** A way to take part: code, documentation, a talk. */
export interface ContributionPath extends Entry {
  name: Localized<string>
  description?: Localized<Prose>
  /** What one can do there. */
  items?: readonly ListItem[]
  /** The `id`s of the repositories it works on. */
  repositories?: readonly string[]
  /** The `id`s of the channels where one asks first. */
  channels?: readonly string[]
  /** Issue labels that mark good beginnings. */
  labels?: readonly string[]
  links?: readonly Link[]
}

/** One of several things to do in order. */
export interface Step extends Entry {
  name: Localized<string>
  description?: Localized<Prose>
  links?: readonly Link[]
}

/** How the community thanks somebody. */
export interface Recognition extends Entry {
  /** Who is thanked. */
  name: Localized<string>
  /** In which way. */
  description: Localized<Text>
}

/** A question that is often asked. */
export interface Faq extends Entry {
  question: Localized<string>
  answer: Localized<Prose>
}

/** Something the community needs or works on, with parts of its own. */
export interface Topic extends Entry {
  name: Localized<Text>
  topics?: readonly Topic[]
}

/** Work that somebody drives. */
export interface FocusArea extends Entry {
  name: Localized<string>
  description?: Localized<Prose>
  drivers?: readonly Person[]
}
