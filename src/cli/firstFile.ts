import { stringify } from 'yaml'

import { idOf } from '../data/entryId.ts'

export interface FirstFacts {
  id?: string
  name?: string
  url?: string
  /** The file that it becomes. */
  file: string
}

// What any text is as a value of YAML, in one line.
const valueOf = (text: string): string => stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd()

/** The line from which what follows is YAML too, once the signs of its comments are gone. */
export const moreToAdd = '# Remove "# " in front of what you have something for.'

/**
 * The file that a community begins with: invented entries to write over, and, as comments, what else there may be.
 * @example firstFile({ name: 'Kiln', url: 'https://kiln.example.org', file: 'kiln.moothall.yaml' })
 */
export function firstFile({
  name = 'Our project',
  id = idOf(name) || 'community',
  url = 'https://example.org',
  file,
}: FirstFacts): string {
  return `# Write your facts over the invented ones, and leave out what you do not know.
#   npx moothall check ${file}             what is wrong or out of date
#   npx moothall html ${file} -o public    the page
# Every field is explained in node_modules/moothall/docs/data.md, and by your editor.

version: 1
id: ${valueOf(id)}
name: ${valueOf(name)}
url: ${valueOf(url)}
tagline: What the project is for, in one sentence.

# Where you talk. Another kind is slack, zulip, discord, irc, forum or github-discussions.
channels:
  - id: chat
    kind: matrix
    name: Chat
    href: https://matrix.to/#/#project:example.org
    description: Questions of any size. The [guide](https://example.org/guide) answers many.
  - id: announcements
    kind: mailing-list
    name: Announcements
    href: https://lists.example.org/announcements

# When you meet: in words, in the time zone of those who organise it. Readers are shown their own time.
# Not every week? "every other Tuesday from 2026-01-06 16:00 UTC", "first Monday of every month 10:00 Europe/Berlin".
meetings:
  - id: community-call
    name: Community call
    schedule: every Thursday 16:00 Europe/Berlin for 1h
    join: https://meet.example.org/community-call
    agenda: https://example.org/agenda
    access: public
    description: What is new, then your questions.

policies:
  - id: conduct
    kind: code-of-conduct
    name: Code of conduct
    href: https://example.org/code-of-conduct

# Facts that live elsewhere, such as in a calendar, are fetched by npx moothall sync ${file} from here:
#   sources:
#     - { id: calendar, kind: icalendar, href: https://calendar.example.org/project.ics, into: meetings }

${moreToAdd}

# repositories:
#   - https://github.com/example/project

# # Who takes part, with their companies and user names.
# people:
#   - Ada Example (Example Ltd.) @ada
#   - Bo Example @bo

# # Who decides. Members are people from above, by their names.
# bodies:
#   - id: maintainers
#     kind: committee
#     name: Maintainers
#     decision: By consent; by vote where there is none.
#     members:
#       - Ada Example
#       - Bo Example

# events:
#   - id: summit
#     name: Summit
#     href: https://example.org/summit
#     dates: 2030-05-03 to 2030-05-05

# contributionPaths:
#   - id: first-change
#     name: Your first change
#     description: Pick an issue for newcomers, and say there that you work on it.
#     links: [{ label: Issues for newcomers, href: 'https://example.org/newcomers' }]

# faqs:
#   - id: may-i-listen
#     question: May I just listen?
#     answer: You may, as long as you like.
`
}
