declare const placeholders: unique symbol

/**
 * A text with places for values: `Message<'days'>` may hold `{days}`. Every string can be one; only `defineMessages`
 * looks at the names.
 */
export type Message<Placeholder extends string> = string & { readonly [placeholders]?: Placeholder }

/** The names that the library fills in a message; none in a plain string. */
export type PlaceholdersOf<Text> = Text extends {
  readonly [placeholders]?: infer Placeholder extends string | undefined
}
  ? NonNullable<Placeholder>
  : never

/** One sentence for each plural category of the language (CLDR); `other` serves where one is missing. */
export type PluralMessage<Placeholder extends string = string> = {
  readonly [Category in Intl.LDMLPluralRule]?: Message<Placeholder>
} & { readonly other: Message<Placeholder> }
