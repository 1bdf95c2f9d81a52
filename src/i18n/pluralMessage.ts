/** One sentence for each plural category of the language (CLDR); `other` serves where one is missing. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string }
