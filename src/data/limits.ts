/** Deeper than this nothing is read. The deepest page in use has 12 levels. */
export const MAX_DEPTH = 60

/** More values than this are not read: ten times a community of 2,000 people. */
export const MAX_VALUES = 200_000

/** More values than this are not read of a snapshot: 50 sources of 100 kB each, most of which are lists of people. */
export const MAX_SNAPSHOT_VALUES = 1_000_000

/** Longer texts are not read, in characters: five times a community of 2,000 people. */
export const MAX_LENGTH = 2_000_000

/** Names that reach into how JavaScript builds objects. No field has one of them. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
