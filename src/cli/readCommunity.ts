import type { Community } from '../model/community.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'

/**
 * Reads a community from a JSON file, and checks of it what the calendar needs: that it is a community, with meetings
 * that have an `id`, a title and a schedule. What the schedules hold is checked when they are read.
 * @throws CommandError with a line for each fault
 */
export function readCommunity(path: string, host: Host): Community {
  const data = parse(path, read(path, host))
  const faults = faultsOf(data)
  if (faults.length > 0) throw new CommandError(faults.map((fault) => `${path}: error: ${fault}`))
  return data as Community
}

function read(path: string, host: Host): string {
  try {
    return host.readFile(path)
  } catch (error) {
    throw new CommandError([`${path}: error: it cannot be read: ${(error as Error).message}`])
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const { message } = error as Error
    const position = /at position (\d+)/.exec(message)?.[1]
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n')
    const reason = message.replace(/ (in JSON )?at position.*$/, '')
    throw new CommandError([`${path}:${before.length}:${before.at(-1)!.length + 1}: error: it is not JSON: ${reason}`])
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kinds = ['recurring', 'single', 'approximate', 'unscheduled', 'ended']

function faultsOf(data: unknown): string[] {
  if (!isRecord(data)) return ['it holds no community; allowed is an object with version, id, name and url']
  const faults: string[] = []
  if (data.version !== 1) faults.push(`version: read ${shown(data.version)}, allowed is 1`)
  if (typeof data.name !== 'string') faults.push(`name: read ${shown(data.name)}, allowed is a text`)
  if (typeof data.url !== 'string') faults.push(`url: read ${shown(data.url)}, allowed is an address`)
  const meetings = data.meetings ?? []
  if (!Array.isArray(meetings)) return [...faults, `meetings: read ${shown(meetings)}, allowed is a list`]
  const ids = new Map<unknown, number>()
  meetings.forEach((meeting: unknown, index) => {
    const at = `meetings[${index}]`
    if (!isRecord(meeting)) return faults.push(`${at}: read ${shown(meeting)}, allowed is an object`)
    faults.push(...meetingFaults(meeting).map((fault) => `${at}.${fault}`))
    const other = ids.get(meeting.id)
    if (other !== undefined) faults.push(`${at}.id: read ${shown(meeting.id)}, which meetings[${other}] has already`)
    return ids.set(meeting.id, index)
  })
  return faults
}

function meetingFaults({ id, title, schedule }: Record<string, unknown>): string[] {
  const faults: string[] = []
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    faults.push(`id: read ${shown(id)}, allowed is lower case with hyphens`)
  }
  if (typeof title !== 'string' && !isRecord(title)) faults.push(`title: read ${shown(title)}, allowed is a text`)
  const slots: unknown[] = Array.isArray(schedule) ? schedule : [schedule]
  slots.forEach((slot, index) => {
    const at = Array.isArray(schedule) ? `schedule[${index}]` : 'schedule'
    if (!isRecord(slot)) faults.push(`${at}: read ${shown(slot)}, allowed is an object with a kind`)
    else if (!kinds.includes(slot.kind as string)) {
      faults.push(`${at}.kind: read ${shown(slot.kind)}, allowed is ${kinds.join(', ')}`)
    }
  })
  return faults
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80))
