import { nearestName } from '../names/nearestName.ts'
import { pathOf, segmentsOfPointer, valueAt } from './path.ts'
import { type Problem, shown } from './problem.ts'
import type { Place } from './shape.ts'
import { fields, type ShapeError } from './validateCommunity.js'

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
}

/** What is allowed at places of their own. */
const allowedAt: Readonly<Record<string, string>> = {
  address: 'an address as a text',
  date: 'a date as a text, "2026-05-03"',
  time: 'a time as a text, "16:00"',
  timeZone: 'an IANA time zone, "Europe/Berlin"',
  rule: 'an RRULE value, "FREQ=WEEKLY;BYDAY=TH"',
  id: 'a text in lower case with hyphens, "weekly-call"',
}

const words = (list: unknown): string =>
  [list]
    .flat()
    .map((type) => types[String(type)] ?? String(type))
    .join(', or ')

/** Words what the validator found. */
export function shapeProblems(errors: readonly ShapeError[], places: readonly Place[], data: unknown): Problem[] {
  const choices = places.filter(({ name }) => name.startsWith('choice ')).map(missingChoice)
  if (errors.length === 0) return choices
  const typeAt = new Map<string, string>()
  const placeAt = new Map<string, string>()
  for (const { name, pointer } of places) {
    if (name.startsWith('type ')) typeAt.set(pointer, name.slice('type '.length))
    else placeAt.set(pointer, name)
  }
  return [...errors.map((error) => problemOf(error, data, typeAt, placeAt)), ...choices]
}

function problemOf(
  { instancePath, keyword, params }: ShapeError,
  data: unknown,
  typeAt: ReadonlyMap<string, string>,
  placeAt: ReadonlyMap<string, string>,
): Problem {
  const segments = segmentsOfPointer(instancePath)
  const value = valueAt(data, segments)
  const path = pathOf(segments)
  if (keyword === 'required') {
    const field = String(params.missingProperty)
    const present = Object.keys(value as object).find((key) => nearestName(key, [field]) !== undefined)
    const fix = present === undefined ? `Add ${field}.` : `Add ${field}, if it is not what ${present} stands for.`
    return {
      severity: 'error',
      path: pathOf([...segments, field]),
      rule: 'missing-field',
      message: `${field} is missing.`,
      fix,
    }
  }
  if (keyword === 'additionalProperties') {
    return unknownField(
      pathOf([...segments, String(params.additionalProperty)]),
      String(params.additionalProperty),
      typeAt.get(instancePath),
    )
  }
  if (path === 'version') {
    const isNewer = typeof value === 'number' && value > 1
    const fix = isNewer ? 'Use a release of the library that reads this version.' : 'Write version: 1.'
    return {
      severity: 'error',
      path,
      rule: 'version',
      message: `Read ${shown(value)}, this release reads version 1.`,
      fix,
    }
  }
  if (keyword === 'enum' || keyword === 'const') {
    const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String)
    const near = typeof value === 'string' ? nearestName(value, allowed) : undefined
    const message = `Must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}; received ${shown(value)}.`
    return { severity: 'error', path, rule: 'value', message, fix: near ? `Write ${near}.` : 'Choose one of those.' }
  }
  if (keyword.endsWith('inimum')) {
    const allowed = `${params.comparison === '>' ? 'more than' : 'at least'} ${String(params.limit)}`
    return {
      severity: 'error',
      path,
      rule: 'value',
      message: `Must be ${allowed}; received ${shown(value)}.`,
      fix: `Write a number of ${allowed}.`,
    }
  }
  const allowed = allowedAt[placeAt.get(instancePath) ?? ''] ?? words(params.type)
  const isToBeQuoted = [params.type].flat().includes('string') && ['number', 'boolean'].includes(typeof value)
  const fix = isToBeQuoted ? `Put it in quotes: "${String(value)}".` : `Write ${allowed}.`
  return { severity: 'error', path, rule: 'type', message: `Must be ${allowed}; received ${shown(value)}.`, fix }
}

function unknownField(path: string, field: string, type = 'Community'): Problem {
  const known = fields[type] ?? []
  const near = nearestName(field, known)
  const message = `${type} has no field ${shown(field)}, so it is not read.`
  const fix = near ? `Write ${near}, if that is meant.` : `Remove it. The fields are: ${known.join(', ')}.`
  return { severity: 'warning', path, rule: 'unknown-field', message, fix }
}

function missingChoice({ name, pointer }: Place): Problem {
  const allowed = name.slice('choice '.length).split(',').join(', ')
  const message = `It says nothing by which it could be told: one of ${allowed} is missing.`
  return {
    severity: 'error',
    path: pathOf(segmentsOfPointer(pointer)),
    rule: 'missing-field',
    message,
    fix: `Add one of ${allowed}.`,
  }
}
