import type { LocalDate } from '../model/entry.ts'
import { shown } from './problem.ts'
import { listed } from './problemWords.ts'
import type { Finding } from './review.ts'
import { yamlInline } from './yamlInline.ts'

type Sentences = Pick<Finding, 'message' | 'fix'>

const removed = (character: string): string => `Remove ${character}; typing the words anew does it.`

/** Every sentence of the review, in the order of its rules. Those about a file that is wrong are in problemMessages.ts. */
export const reviewMessages = {
  // Dates.
  exceptionWithoutDate: ({
    verb,
    date,
    nearest,
  }: {
    verb: 'moves' | 'cancels'
    date: LocalDate
    nearest: LocalDate | undefined
  }): Sentences => ({
    message: `There is no meeting on ${date}, so this ${verb} nothing.`,
    fix: nearest
      ? `The nearest date is ${nearest}; write that, if it is meant.`
      : 'The schedule has no dates; look at its rule.',
  }),
  fromOffRule: ({ from, rule, nearest }: { from: LocalDate; rule: string; nearest: LocalDate }): Sentences => ({
    message: `${from} is no date of the rule ${rule}; it begins on ${nearest}.`,
    fix: `Write ${nearest}, or mend the rule.`,
  }),
  noFirstDate: (rhythm: string | undefined): Sentences => ({
    message: 'The rule counts from its first date, and none is given, so no date can be computed.',
    fix: `Add \`from\` with the date of one meeting.${rhythm ? ` If no date is known: \`schedule: ${rhythm}\`.` : ''}`,
  }),
  farEnd: ({ end, meant }: { end: string; meant: string }): Sentences => ({
    message: `It ends ${end}, more than ten years ahead, and readers are told so.`,
    fix: `Write ${meant}, if no end is meant.`,
  }),
  noSuchDate: (rule: string): Sentences => ({
    message: `The rule ${rule} never gives a date.`,
    fix: 'Look at its parts: some exclude each other.',
  }),
  pastNext: (next: LocalDate): Sentences => ({
    message: `The next date, ${next}, is past.`,
    fix: 'Write it as `last`, and the next one as `next`, if it is known.',
  }),
  pastFirst: (first: string): Sentences => ({
    message: `first says ${shown(first)}, which is past, and there is no \`last\` with a date that was held.`,
    fix: 'Add `last` with the last date held. If it did not begin, remove `first`, and say so in `note`.',
  }),
  meetingOver: (last: LocalDate | undefined): Sentences => ({
    message: `It has no dates any more${last ? `; the last was ${last}` : ''}.`,
    fix: 'Give it new dates, or write { kind: ended }.',
  }),
  pauseOver: (resumesOn: LocalDate): Sentences => ({
    message: `It is still marked as paused, and was to be held again from ${resumesOn}.`,
    fix: 'Remove `status` and `resumesOn`, or write the new date.',
  }),

  // Schedules.
  oldZone: ({ timeZone, meant }: { timeZone: string; meant: string }): Sentences => ({
    message: `${timeZone} is an old name.`,
    fix: `Write ${meant}, if that is meant.`,
  }),
  fixedZone: ({ timeZone, meant }: { timeZone: string; meant: string }): Sentences => ({
    message: `${timeZone} does not follow the clocks of a place, so it is wrong for half of the year.`,
    fix: `Write ${meant}, if that is meant.`,
  }),
  otherDay: ({ said, days }: { said: string; days: string }): Sentences => ({
    message: `It says ${said}, and the schedule is on ${days}.`,
    fix: 'Find out which is right, and mend the other.',
  }),
  ambiguousInterval: (word: string): Sentences => ({
    message: `“${word}” means twice in that time to some readers, and every second time to others.`,
    fix: 'Write “every two weeks” or “twice a month”, and give the schedule a rule.',
  }),
  outlookRule: (reason: string): Sentences => ({
    message: `Outlook skips an event with this rule, since it has ${reason}.`,
    fix: 'Make a schedule of each of its days, where that can be done: a meeting can have several.',
  }),

  // Meetings and channels.
  noWayToJoin: (name: string): Sentences => ({
    message: `${name} has dates, and nothing says how to get in.`,
    fix: 'Add `join` with an address, with the name of the channel that hands it out, or `join: { withheld: Members get the link by mail. }` with what is known of it.',
  }),
  noDuration: (whole: string | undefined): Sentences => ({
    message: 'The length is missing, so the calendar event has no end.',
    fix: whole ? `Add the length: "${whole}".` : 'Add `durationMinutes`, such as `durationMinutes: 60`.',
  }),
  duplicateMeeting: ({ other, isSame }: { other: string; isSame: boolean }): Sentences => ({
    message: `${other} has the same name, and ${isSame ? 'the same' : 'another'} time.`,
    fix: 'Keep the one that is right; if both are held, make one meeting with several schedules, or tell them apart by their names.',
  }),
  twoNames: ({ name, otherName, other }: { name: string; otherName: string; other: string }): Sentences => ({
    message: `${name} and ${otherName} (${other}) lead to the same place.`,
    fix: 'Keep one of them, or give each its own address; a room of a workspace names that in `workspace`.',
  }),

  // Addresses.
  hostTypo: ({ host, meant }: { host: string; meant: string }): Sentences => ({
    message: `The host ${host} is nearly ${meant}.`,
    fix: `Open the link, and write ${meant} if that is meant.`,
  }),
  addressWithoutScheme: (href: string): Sentences => ({
    message: `${shown(href)} is a path on your own site as it stands.`,
    fix: 'Begin it with https://.',
  }),
  siteAddress: (url: string): Sentences => ({
    message: `The address of the site must begin with https://; received ${shown(url)}, from which no calendar can be made.`,
    fix: 'Write it whole, such as `url: https://kiln.example.org`.',
  }),
  notEncrypted: (href: string): Sentences => ({
    message: `${shown(href)} is not encrypted.`,
    fix: 'Write https, if the site answers there.',
  }),
  shortenedAddress: (host: string): Sentences => ({
    message: `${host} hides where the link leads, and nobody sees when that changes.`,
    fix: 'Write the address that it leads to.',
  }),
  datedAddress: ({ year, isPast }: { year: number; isPast: boolean }): Sentences => ({
    message: isPast ? `The address is of ${year}.` : `The address is of ${year}, and will be out of date next January.`,
    fix: 'Look for one that does not change with the year, or for that of this year.',
  }),
  otherTarget: ({ said, host }: { said: string; host: string }): Sentences => ({
    message: `The words are an address at ${said}, and the link leads to ${host}.`,
    fix: 'Find out which is right, and make the words say where the link leads.',
  }),

  // Characters.
  userInfo: (host: string): Sentences => ({
    message: `What stands before the @ is a user name or a password; the link leads to ${host}.`,
    fix: 'Write the address without what stands before the @, if that host is meant.',
  }),
  mixedScripts: (host: string): Sentences => ({
    message: `The host mixes letters of several scripts that look alike; the link leads to ${host}.`,
    fix: 'Type the address by hand, or write the host in Punycode, if it is meant.',
  }),
  directionMark: (name: string): Sentences => ({
    message: `${name} marks a direction; the page sees to that itself.`,
    fix: removed(name),
  }),
  turnedOrder: (name: string): Sentences => ({
    message: `${name} turns the order of the letters behind it, so they read as others.`,
    fix: removed(name),
  }),
  invisibleCharacter: (name: string): Sentences => ({ message: `${name} is invisible.`, fix: removed(name) }),

  // Trust.
  verifiedInFuture: (verifiedOn: LocalDate): Sentences => ({
    message: `${verifiedOn} is still to come.`,
    fix: 'Write the day on which it was last seen to be true.',
  }),
  notVerified: ({ days, verifiedOn }: { days: number; verifiedOn: LocalDate }): Sentences => ({
    message: `It was last seen to be true ${days} days ago, on ${verifiedOn}.`,
    fix: 'Look whether it still is, and write today’s date.',
  }),
  expired: (expires: LocalDate): Sentences => ({
    message: `It is no longer true since ${expires}.`,
    fix: 'Remove the entry, or bring it up to date.',
  }),
  inviteEnded: (expires: LocalDate): Sentences => ({
    message: `The invitation ended on ${expires}.`,
    fix: 'Make a new one, or link to a page that always has one.',
  }),
  inviteEnds: (expires: LocalDate): Sentences => ({
    message: `The invitation ends on ${expires}.`,
    fix: 'Make a new one before that.',
  }),
  inviteOfAKindThatEnds: (href: string): Sentences => ({
    message: 'An invitation of this kind ends after some days or uses, and the page does not say so.',
    fix: `Write \`invite: ${yamlInline({ href, temporary: true })}\`, or \`expires\` in it if you know the day.`,
  }),
  inviteElsewhere: (href: string): Sentences => ({
    message: 'An invitation of this kind ends after some days or uses, and the page does not say so.',
    fix: `Write \`invite: ${yamlInline({ href, temporary: true })}\` in the channel instead.`,
  }),
  termEnded: ({ name, to }: { name: string; to: LocalDate }): Sentences => ({
    message: `The term of ${name} ended on ${to}, and they are listed as active.`,
    fix: 'Write the new term, or set `status` to `emeritus`, or remove the entry.',
  }),

  // Words.
  blankWords: (text: string): Sentences => ({
    message: `A text must have words that can be seen; received ${shown(text)}.`,
    fix: 'Write some, or remove the field.',
  }),
  relativeWords: (words: string): Sentences => ({
    message: `“${words}” counts from the day on which it was written, which readers do not know.`,
    fix: 'Write the month and the year.',
  }),
  wordsOfNow: (words: string): Sentences => ({
    message: `“${words}” counts from the day on which it was written, which readers do not know.`,
    fix: 'Leave it out, or write since when.',
  }),
  missingLanguage: ({ tags, lacks }: { tags: readonly string[]; lacks: readonly string[] }): Sentences => ({
    message: `It is given in ${tags.join(', ')}, and other texts also in ${lacks.join(', ')}.`,
    fix: `Translate it. \`moothall translate <file> --to ${lacks[0]}\` lists what lacks it.`,
  }),
  unnamedLanguage: (): Sentences => ({
    message: 'It names its languages, and the texts that name none count as texts in the language of each page.',
    fix: 'Add `inLanguage: en` to the community, if that is their language.',
  }),
  deadNetwork: (reason: string): Sentences => ({
    message: `Nobody may be there: ${reason}.`,
    fix: 'Write where the channel is now, or set `status` to `retired`.',
  }),
  // The address is not written out again: reports are published too.
  personalMail: (host: string): Sentences => ({
    message: `It holds what looks like somebody’s own mail address, at ${host}.`,
    fix: 'Write the address of a list or of a role, unless they agreed to this.',
  }),

  // The page.
  strayBracket: ({ href, meant }: { href: string; meant: string }): Sentences => ({
    message: `${shown(href)} ends in a bracket that does not begin in it.`,
    fix: `Write \`${meant}\`, if that opens.`,
  }),
  unlistedSections: (names: readonly string[]): Sentences => ({
    message: `\`sections\` leaves out ${listed(names, 'and')}, so the page does not show ${names.length === 1 ? 'its' : 'their'} entries.`,
    fix: `Add ${listed(
      names.map((name) => `\`- kind: ${name}\``),
      'and',
    )} to it, or remove \`sections\`: then the page has a section for each.`,
  }),
  calendarNotShown: (): Sentences => ({
    message: 'The calendar is shown with the meetings, and `sections` has no section of them.',
    fix: 'Add `- kind: meetings` to `sections`, or link to the calendar in `links`.',
  }),
  deadAnchor: ({ href, meant }: { href: string; meant?: string }): Sentences => ({
    message: `No section or entry has the anchor ${shown(href)}.`,
    fix: meant
      ? `Write \`"${meant}"\`, if that is meant.`
      : 'Write that of a section, such as `"#meetings"`, or of an entry, such as `"#channel-chat"` with the `id` of a channel.',
  }),
  sameAnchor: ({
    wanted,
    anchor,
    other,
  }: {
    wanted: string
    anchor: string
    other: string | undefined
  }): Sentences => ({
    message: `The anchor \`#${wanted}\` belongs to ${other ?? 'the page itself'}, so this has \`#${anchor}\`.`,
    fix: `Write another \`id\` here${other === undefined ? '' : ', or there'}.`,
  }),
  shownTwice: ({ anchor, other }: { anchor: string; other: string }): Sentences => ({
    message: `${other} shows this already, and links to \`#${anchor}\` lead there.`,
    fix: 'Show each entry in one section: list them in `only`, or remove one of the sections.',
  }),
  twiceInOnly: (id: string): Sentences => ({
    message: `${shown(id)} stands here twice, and is shown once.`,
    fix: 'Remove it.',
  }),
  placeholderName: (name: string): Sentences => ({
    message: `${shown(name)} is not the name of a person.`,
    fix: 'Write `vacant: true` in place of it, if nobody has the role.',
  }),
  nameWithMore: ({ name, meant }: { name: string; meant: object }): Sentences => ({
    message: `A name must be a name alone; received ${shown(name)}.`,
    fix: `Write \`${yamlInline(meant)}\`, if that is meant.`,
  }),
  channelWithoutAddress: (name: string): Sentences => ({
    message: `${name} has no address, and nothing says why.`,
    fix: 'Add `href` or `address`, or `status: missing` if the community has published none.',
  }),
}
