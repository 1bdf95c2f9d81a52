import type { Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { Person } from './people.ts'
import type { ListItem, Localized, Prose, Text } from './text.ts'

/** A way to contribute, such as code, documentation or talks. */
export interface ContributionPath extends Entry {
  /**
   * The name of this way to contribute.
   * @example "Documentation"
   */
  name: Localized<string>
  /**
   * What contributing in this way means.
   * @example "Fix what confused you: every correction helps the next reader."
   */
  description?: Localized<Prose>
  /** Things that a contributor can do. */
  items?: readonly ListItem[]
  /**
   * The `id`s of the repositories involved.
   * @example ["docs"]
   */
  repositories?: readonly string[]
  /**
   * The `id`s of the channels in which to ask first.
   * @example ["chat"]
   */
  channels?: readonly string[]
  /**
   * The labels of issues that suit newcomers.
   * @example ["good first issue"]
   */
  labels?: readonly string[]
  /** Further addresses, such as a guide. */
  links?: readonly Link[]
}

/** One of several things to do in order, such as the first steps of a newcomer. */
export interface Step extends Entry {
  /**
   * The instruction in short.
   * @example "Join the chat"
   */
  name: Localized<string>
  /**
   * How to do it, in more words.
   * @example "Sign in with your GitHub account and greet us in `#general`."
   */
  description?: Localized<Prose>
  /** Addresses that this step needs. */
  links?: readonly Link[]
}

/** A person or an organization that the community thanks. */
export interface Recognition extends Entry {
  /**
   * Who is thanked.
   * @example "Example University"
   */
  name: Localized<string>
  /**
   * What they are thanked for.
   * @example "Hosts our build machines."
   */
  description: Localized<Text>
}

/** A frequent question and its answer. */
export interface Faq extends Entry {
  /**
   * The question, in plain words.
   * @example "Do I need to sign anything?"
   */
  question: Localized<string>
  /**
   * The answer to the question.
   * @example "No. A `Signed-off-by` line in each commit is enough."
   */
  answer: Localized<Prose>
}

/** A subject that the community works on or needs help with, with subjects below it. */
export interface Topic extends Entry {
  /**
   * The name of the topic, which may hold links.
   * @example "Signing of artifacts"
   */
  name: Localized<Text>
  /** The topics below this one. */
  topics?: readonly Topic[]
}

/** A field of work, and the people who lead it. */
export interface FocusArea extends Entry {
  /**
   * The name of the area.
   * @example "Supply chain security"
   */
  name: Localized<string>
  /**
   * What the work is about.
   * @example "Sign and verify everything that we release."
   */
  description?: Localized<Prose>
  /** The people who lead the work. */
  drivers?: readonly Person[]
}
