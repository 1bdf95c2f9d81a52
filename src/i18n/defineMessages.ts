import type { PlaceholdersOf } from './message.ts'
import type { MessageOverrides, Messages } from './messages.ts'

/** The names in braces within a text. */
type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? PlainName<Name> | PlaceholdersIn<Rest>
  : never

/** `days` for `days:on`, which asks for a form of it. */
type PlainName<Name extends string> = Name extends `${infer Plain}:${string}` ? Plain : Name

/** A text, or what is wrong with it as a type that it cannot have. */
type CheckedText<Text extends string, Allowed extends string> =
  Exclude<PlaceholdersIn<Text>, Allowed> extends never
    ? Text
    : [Allowed] extends [never]
      ? 'This message takes no placeholder.'
      : `This message takes only {${Allowed}}.`

/** The words of a site, with each text compared to the library's message of the same name. */
type CheckedMessages<Own, BuiltIn> = {
  readonly [Name in keyof Own]: Name extends keyof BuiltIn
    ? Own[Name] extends string
      ? CheckedText<Own[Name], PlaceholdersOf<NonNullable<BuiltIn[Name]>>>
      : Own[Name] extends object
        ? CheckedMessages<Own[Name], NonNullable<BuiltIn[Name]>>
        : Own[Name]
    : 'The library has no message of this name.'
}

/**
 * A site's own words for the prop `messages`, checked by TypeScript: a name that the library does not have is an error,
 * and so is a placeholder that it never fills. Returns them as they are. Words that are read from a file need no check
 * here; in development a warning names what is wrong with them.
 * @example
 * defineMessages({ schedule: { weekly: 'Jeden {days}' } })
 */
export const defineMessages = <const Own extends MessageOverrides>(
  messages: CheckedMessages<Own, Messages>,
): MessageOverrides => messages as MessageOverrides
