import { parse, TomlDate } from 'smol-toml'

import type { Value } from './field.ts'
import { LONGEST_FILE } from './limits.ts'
import type { Lose } from './source.ts'

/** Reads TOML 1.1. What cannot be read is a loss that says where. */
export function readToml(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  if (text.trim() === '') return lose('', '', 'it holds nothing')
  try {
    return valueOf(parse(text, { integersAsBigInt: true }))
  } catch (error) {
    const { line, message } = error as Error & { line?: number }
    return lose(line === undefined ? '' : `line ${line}`, '', `it cannot be read: ${message.split('\n')[0]}`)
  }
}

function valueOf(value: unknown): Value {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(valueOf)
  if (typeof value !== 'object' || value === null) return String(value)
  return new Map(Object.entries(value).map(([name, item]) => [name, valueOf(item)]))
}
