import type { Access } from '../model/entry.ts'
import type { NoteKind } from '../model/text.ts'
import type { Message } from './message.ts'

/** Words that any component may need. A name in braces stands for a value. */
export interface EntryMessages {
  /** `{label}` is what the words behind it are about. */
  labelled: Message<'label'>
  /** Ends a sentence that another one follows on the same line. */
  stop: string
  /** `{date}` is when somebody last looked whether an entry is true. */
  checked: Message<'date'>
  /** `{date}` is when it was last fetched from its source. */
  fetched: Message<'date'>
  /** `{date}` is the last day on which it is true. */
  validUntil: Message<'date'>
  /** Stands where an entry has no name or title. */
  nameMissing: string
  /** Stands in the place of an entry that cannot be shown at all. */
  notShown: string
  access: Record<Access, string>
  /** Names a table that scrolls; `{columns}` are the headings of its columns. */
  table: Message<'columns'>
}

export const entryMessages: EntryMessages = {
  labelled: '{label}: ',
  stop: '. ',
  checked: 'Checked {date}',
  fetched: 'Fetched {date}',
  validUntil: 'valid until {date}',
  nameMissing: 'Name missing',
  notShown: 'This entry could not be read.',
  table: 'Table: {columns}',
  access: {
    public: 'Anyone',
    account: 'Anyone with an account',
    members: 'Members only',
    moderators: 'Moderators only',
  },
}

export type CalloutMessages = Record<NoteKind, string>

export const calloutMessages: CalloutMessages = {
  note: 'Note',
  info: 'Info',
  tip: 'Tip',
  warning: 'Warning',
  danger: 'Danger',
  success: 'Done',
}
