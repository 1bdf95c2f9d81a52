import { warnOnce } from './warnOnce.ts'

/** Warns once of a prop that goes with the next minor version. */
export function warnDeprecated(component: string, oldName: string, name: string): void {
  warnOnce(() => `${component}: ${oldName} is deprecated, and goes with the next minor version. Use ${name}.`)
}

/** The value of a prop, or of its deprecated name. */
export function withAlias<Value>(
  component: string,
  name: string,
  value: Value | undefined,
  oldName: string,
  oldValue: Value | undefined,
): Value | undefined {
  if (oldValue !== undefined) warnDeprecated(component, oldName, name)
  return value ?? oldValue
}
