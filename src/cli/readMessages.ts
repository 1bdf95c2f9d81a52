import { readCommunityText } from '../data/readCommunityText.ts'
import { channelMessages } from '../i18n/channelMessages.ts'
import { agendaMessages, calendarMessages, dateMessages } from '../i18n/dateMessages.ts'
import { calloutMessages, entryMessages } from '../i18n/entryMessages.ts'
import { governanceMessages, peopleMessages, policyMessages, principleMessages } from '../i18n/governanceMessages.ts'
import { meetingMessages, recordingMessages } from '../i18n/meetingMessages.ts'
import type { MessageOverrides, Messages } from '../i18n/messages.ts'
import { pageMessages } from '../i18n/pageMessages.ts'
import { participationMessages } from '../i18n/participationMessages.ts'
import { eventMessages, repositoryMessages, resourceMessages } from '../i18n/resourceMessages.ts'
import { scheduleMessages } from '../i18n/scheduleMessages.ts'
import { nearestNames } from '../names/nearestName.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'

const catalogue: Messages = {
  agenda: agendaMessages,
  calendar: calendarMessages,
  callout: calloutMessages,
  channels: channelMessages,
  dates: dateMessages,
  entry: entryMessages,
  events: eventMessages,
  governance: governanceMessages,
  meetings: meetingMessages,
  page: pageMessages,
  participation: participationMessages,
  people: peopleMessages,
  policies: policyMessages,
  principles: principleMessages,
  recordings: recordingMessages,
  repositories: repositoryMessages,
  resources: resourceMessages,
  schedule: scheduleMessages,
}

/**
 * Reads a site's own words from a file, YAML or JSON, and compares them with the library's.
 * @throws CommandError with every word that has no place, and every placeholder that is never filled
 */
export function readMessages(file: string, host: Host): MessageOverrides {
  const { value, problems, placeOf } = readCommunityText(host.readFile(file), { fileName: file })
  const faults = problems.map(({ message, fix }) => ({ path: '', text: `${message} ${fix}` }))
  faults.push(...wrongWords(value, catalogue, ''))
  if (faults.length === 0) return value as MessageOverrides
  throw new CommandError(
    faults.map(({ path, text }) => {
      const { line, column } = placeOf(path)
      return `${file}:${line}:${column}: error: ${path === '' ? '' : `${path}: `}${text}`
    }),
  )
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

function wrongWords(own: unknown, builtIn: unknown, path: string): { path: string; text: string }[] {
  if (typeof builtIn === 'string') {
    if (typeof own !== 'string')
      return [{ path, text: `A message must be a text; received ${JSON.stringify(own)}. Write \`"…"\`.` }]
    const allowed = placeholders(builtIn)
    const unknown = placeholders(own).find((name) => !allowed.includes(name))
    if (unknown === undefined) return []
    const choice = allowed.length > 0 ? `be ${allowed.map((name) => `{${name}}`).join(', ')}` : 'not stand here'
    return [{ path, text: `A placeholder must ${choice}; received {${unknown}}. Write one of those, or remove it.` }]
  }
  if (typeof own !== 'object' || own === null || Array.isArray(own))
    return [
      { path, text: `Messages must be an object; received ${JSON.stringify(own)}. Write the names of messages in it.` },
    ]
  const known = builtIn as Readonly<Record<string, unknown>>
  const isPlural = 'one' in known && 'other' in known
  return Object.entries(own).flatMap(([key, word]) => {
    const at = path === '' ? key : `${path}.${key}`
    if (Object.hasOwn(known, key)) return wrongWords(word, isPlural ? known['other'] : known[key], at)
    if (isPlural && pluralForms.has(key)) return wrongWords(word, known['other'], at)
    const near = nearestNames(key, Object.keys(known))
    const fix = near.length > 0 ? `Write \`${near[0]}\`, if that is meant.` : 'Remove it.'
    return [{ path: at, text: `There is no message ${JSON.stringify(key)} here. ${fix}` }]
  })
}
