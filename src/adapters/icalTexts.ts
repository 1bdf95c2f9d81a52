import { safeHref } from '../links/safeHref.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Prose } from '../model/text.ts'
import { isWebAddress } from './addresses.ts'
import { type Component, textOf } from './icalComponent.ts'
import { paragraphsOf } from './prose.ts'
import { type Lose, withoutMail } from './source.ts'

/** Of the markup around them, as much as is looked at. */
const LONGEST_READ = 100_000

/** Where programs write how to dial in: the way in has a field of its own, and passcodes are not for a page. */
const DIAL_IN =
  /(_{20,}|-::~:~::[~:]*|─{10,}|\.{3} Microsoft Teams|Microsoft Teams (meeting|Need help)|Join Zoom Meeting|^[ \t]*[Ww]ays to join(?: the)? meeting\b)[^]*$/m

/** The line with which services begin an invitation, and which says no more than the title. */
const INVITATION =
  /^[ \t]*(?:You have been invited to (?:a |an )?(?:recurring )?meeting\b.*|.+ is inviting you to a scheduled Zoom meeting\.?)$/gim

/** Of a label and an address, in characters. */
const LONGEST_PLACE = 400

/** A line that says no more than where the agenda, the minutes or the recordings are. */
const PLACE =
  /^[ \t]*(?:[-*•][ \t]+)?((?:(?:meeting|agenda|minutes|notes|recordings?)(?:[ \t]*(?:&|\/|,|and)?[ \t]*)){1,4}):[ \t]*(https?:\/\/[^\s<>"]*[^\s<>"'().,;:!?\]*])[ \t]*$/i

/** The address of a call on the services that write it into descriptions. */
const CALL_ADDRESS =
  /https:\/\/(?:zoom-lfx\.platform\.linuxfoundation\.org\/meeting\/|(?:[\w-]+\.)?zoom\.us\/[jw]\/|meet\.google\.com\/[a-z]{3}-|teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/)[^\s<>"]*[^\s<>"'().,;:!?]/g

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

type Places = Pick<Meeting, 'agenda' | 'minutes' | 'recordings'>

/** What a description says: paragraphs, and where the agenda, the minutes and the recordings are. */
interface Description {
  prose?: Prose
  places: Places
}

/** Reads the description of a meeting. */
export function describedBy(event: Component, at: string, lose: Lose): Description {
  const { places, rest } = placesIn(openText(event, at, lose))
  const prose = paragraphsIn(rest, at, lose)
  return { places, ...(prose !== undefined && { prose }) }
}

/** A description as paragraphs. */
export const proseOf = (event: Component, at: string, lose: Lose): Prose | undefined =>
  paragraphsIn(openText(event, at, lose), at, lose)

/** What a description says that is for a page. Google and Outlook write HTML into it, and how to dial in below a line. */
function openText(event: Component, at: string, lose: Lose): string {
  const text = descriptionOf(event) ?? ''
  const own = text.replace(DIAL_IN, '').replace(INVITATION, '').trim()
  if (own.length < text.trim().length)
    lose(`${at}.DESCRIPTION`, '', 'what tells how to dial in was left out; say it in join')
  return own
}

function paragraphsIn(text: string, at: string, lose: Lose): Prose | undefined {
  const own = withoutMail(text)
  if (own !== text) lose(`${at}.DESCRIPTION`, '', 'mail addresses were taken out')
  return paragraphsOf(own, `${at}.DESCRIPTION`, lose)
}

/** The places that a text names, and the text without the lines that do. The first of each counts. */
function placesIn(text: string): { places: Places; rest: string } {
  const places: Record<string, Reference> = {}
  const rest = text.split('\n').filter((line) => {
    const [, label = '', address = ''] = (line.length <= LONGEST_PLACE && PLACE.exec(line)) || []
    const names = [
      ...(/agenda/i.test(label) ? ['agenda'] : []),
      ...(/minutes|notes/i.test(label) ? ['minutes'] : []),
      ...(/recording/i.test(label) ? ['recordings'] : []),
    ]
    const href = safeHref(address)
    const isTaken = names.some((name) => Object.hasOwn(places, name))
    if (names.length === 0 || isTaken || href === undefined || withoutMail(href) !== href) return true
    for (const name of names) places[name] = { href }
    return false
  })
  return { places, rest: rest.join('\n').trim() }
}

function descriptionOf(event: Component): string | undefined {
  const written = textOf(event, 'DESCRIPTION')
  if (written === undefined) return undefined
  return /<[a-z][^<>]*>|<\/[a-z]+>/i.test(written)
    ? textOfHtml(written)
    : written.slice(0, LONGEST_READ).replace(/\r\n?/g, '\n')
}

function textOfHtml(html: string): string {
  return html
    .slice(0, LONGEST_READ)
    .replace(/<(style|script|head)\b[^<>]*>[^]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br[^<>]*>\s*|<\/(tr|li|ul|ol)>\s*/gi, '\n')
    .replace(/<\/(p|div|h\d|table)>\s*/gi, '\n\n')
    .replace(/<li[^<>]*>\s*/gi, '- ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
}

/** Where programs write the address of a call. */
const CALLS = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'LOCATION',
]

/** The ways in: addresses of calls, each once. A place that is no address is a loss. */
export function joinOf(event: Component, at: string, lose: Lose): Reference[] {
  const found = new Map<string, Reference>()
  for (const { name, parameters, values } of event.properties) {
    if (!CALLS.includes(name)) continue
    for (const value of String(values[0])
      .split(/[;\n]\s*/)
      .map((each) => each.trim())
      .filter(Boolean)) {
      const label = [parameters.label].flat()[0]
      const href = isWebAddress(value) ? safeHref(value) : undefined
      if (href === undefined) lose(`${at}.${name}`, value, 'a place has no field of its own; say it in expect or join')
      else if (withoutMail(href) !== href) lose(`${at}.${name}`, href, 'the address has a mail address in it')
      else if (!found.get(href)) found.set(href, { href, ...(label !== undefined && { label: withoutMail(label) }) })
      else if (label !== undefined) found.set(href, { href, label: withoutMail(label) })
    }
  }
  if (found.size > 0) return [...found.values()]
  // Some services say the way in nowhere else.
  const [dialIn = ''] = DIAL_IN.exec(descriptionOf(event) ?? '') ?? []
  const [href, ...others] = new Set(dialIn.match(CALL_ADDRESS))
  if (others.length > 0) lose(`${at}.DESCRIPTION`, '', 'it has several addresses of calls; say which in join')
  return href === undefined || others.length > 0 || withoutMail(href) !== href ? [] : [{ href }]
}
