import { nearestName } from './nearestName.ts'

/**
 * What a developer is told of a name that does not exist, with the one that was probably meant.
 * @example unknownName('channel', 'caht', ['chat']) // 'There is no channel "caht" here. Write chat, if that is meant.'
 */
export function unknownName(what: string, name: string, names: readonly string[]): string {
  const near = nearestName(name, names)
  return `There is no ${what} ${JSON.stringify(name)} here. ${near ? `Write ${near}, if that is meant.` : 'Remove it.'}`
}
