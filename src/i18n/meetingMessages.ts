import type { Lead } from '../model/link.ts'
import type { MeetingAccess } from '../model/meeting.ts'
import type { Message, PluralMessage } from './message.ts'

export interface MeetingMessages {
  empty: string
  join: string
  /** Leads to `{channel}`, which hands the link out. */
  getLink: Message<'channel'>
  /** The same where the channel is a mailing list. */
  getLinkOnList: string
  /** The same where there is little room. */
  getLinkShort: string
  /** In place of both where no date is known: `{channel}` is where to ask. */
  ask: Message<'channel'>
  askOnList: string
  askShort: string
  /** Above where the way in is to be had, which no link leads to yet. */
  noLinkYet: string
  /** Above how one gets in. */
  howToJoin: string
  agenda: string
  minutes: string
  recordings: string
  slides: string
  calendars: string
  access: string
  accessKinds: Record<MeetingAccess, string>
  /** The same without words before it. */
  openTo: Record<MeetingAccess, string>
  host: string
  expect: string
  bring: string
  consent: string
  paused: string
  /** `{date}` is the local date on which it resumes. */
  pausedUntil: Message<'date'>
  /** The same below the word that it is paused. */
  backOn: Message<'date'>
  /** `{meeting}` is the meeting that took its place. */
  supersededBy: Message<'meeting'>
  /** In place of a date. */
  replaced: string
  ended: string
  undecided: string
  noFixedDate: string
  pausedNow: string
  /** The buttons of a meeting that has ended. */
  watchRecordings: string
  readMinutes: string
  /** `{lead}` is a span of time such as "1 week". */
  lead: Message<'lead'>
  /** `{channel}` is the channel that hands the link out. */
  via: Message<'channel'>
  leadUnits: Record<Lead['unit'], PluralMessage<'count'>>
  /** Of a meeting without a rule: `{first}` says when it begins. */
  first: Message<'first'>
  /** `{date}` is a local date. */
  last: Message<'date'>
  next: Message<'date'>
  /** `{words}` are the community's own. */
  asPublished: Message<'words'>
}

/** Three of the words below, apart from them: a calendar needs no others, and stays small. */
export const referenceWords: Pick<MeetingMessages, 'join' | 'agenda' | 'minutes'> = {
  join: 'Join',
  agenda: 'Agenda',
  minutes: 'Minutes',
}

export const meetingMessages: MeetingMessages = {
  empty: 'No meetings yet.',
  join: 'Join',
  getLink: 'Get the link in {channel}',
  getLinkOnList: 'Get the link on the mailing list',
  getLinkShort: 'Get the link',
  ask: 'Ask in {channel}',
  askOnList: 'Ask on the mailing list',
  askShort: 'Ask',
  noLinkYet: 'No link yet',
  howToJoin: 'How to join',
  agenda: 'Agenda',
  minutes: 'Minutes',
  recordings: 'Recordings',
  slides: 'Slides',
  calendars: 'Calendar',
  access: 'Open to',
  accessKinds: { public: 'Everyone', members: 'Members only', invitation: 'By invitation' },
  openTo: { public: 'Open to everyone', members: 'Members only', invitation: 'By invitation' },
  host: 'Led by',
  expect: 'What to expect',
  bring: 'What to bring',
  consent: 'Before you join',
  paused: 'Paused',
  pausedUntil: 'Paused until {date}',
  backOn: 'Back on {date}',
  supersededBy: 'Replaced by {meeting}',
  replaced: 'Replaced',
  ended: 'Ended',
  undecided: 'To be decided',
  noFixedDate: 'No fixed date',
  pausedNow: 'Paused for now',
  watchRecordings: 'Watch recordings',
  readMinutes: 'Read the minutes',
  lead: '{lead} before',
  via: 'Link posted in {channel}',
  leadUnits: {
    hour: { one: 'one hour', other: '{count} hours' },
    day: { one: 'one day', other: '{count} days' },
    week: { one: 'one week', other: '{count} weeks' },
    month: { one: 'one month', other: '{count} months' },
  },
  first: 'First meeting: {first}',
  last: 'Last meeting: {date}',
  next: 'Next meeting: {date}',
  asPublished: 'published as “{words}”',
}

export interface RecordingMessages {
  empty: string
  recording: string
  /** The meeting that was recorded. */
  meeting: string
}

export const recordingMessages: RecordingMessages = {
  empty: 'No recordings yet.',
  recording: 'Recording',
  meeting: 'Meeting',
}
