import { DAY } from '../calendar/days.ts'
import { plainText } from '../calendar/plainText.ts'
import type { Event } from '../model/resources.ts'
import { type Component, propertyOf, textOf } from './icalComponent.ts'
import { loseRest } from './icalMeeting.ts'
import { joinOf, proseOf } from './icalTexts.ts'
import { dateOf, isMoment, momentOf, type ScheduleContext } from './icalTime.ts'
import { uniqueId, withoutMail } from './source.ts'

/** Whether a component lasts whole days. */
export function isWholeDays(component: Component, { readZone }: ScheduleContext): boolean {
  const begin = propertyOf(component, 'DTSTART')
  const moment = begin && momentOf(begin, readZone)
  return isMoment(moment) && moment.isDay
}

/** An event of whole days; undefined where there is none to be shown. Its end is the day after the last one. */
export function eventOf(component: Component, context: ScheduleContext, taken: Set<string>): Event | undefined {
  const { readZone, lose, at } = context
  if (/^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(component, 'CLASS') ?? '')) return lose(at, '', 'it is marked as private')
  const begin = momentOf(propertyOf(component, 'DTSTART')!, readZone) as { wall: number }
  const title = withoutMail(textOf(component, 'SUMMARY') ?? 'Event')
  if (propertyOf(component, 'RRULE') ?? propertyOf(component, 'RDATE')) {
    return lose(
      `${at}.RRULE`,
      `${title}, ${dateOf(begin.wall)}`,
      'it lasts whole days and repeats; add its dates by hand',
    )
  }
  if (textOf(component, 'STATUS') === 'CANCELLED') return lose(at, `${title}, ${dateOf(begin.wall)}`, 'it is cancelled')
  const written = propertyOf(component, 'DTEND')
  const end = written && momentOf(written, readZone)
  const last = isMoment(end) && end.wall - DAY > begin.wall ? dateOf(end.wall - DAY) : undefined
  if (written && !isMoment(end)) lose(`${at}.DTEND`, written.values[0], 'its last day cannot be told')
  loseRest(component, context)
  const description = proseOf(component, at, lose)
  const place = textOf(component, 'LOCATION')
  const isPlace = place !== undefined && !/^https?:/i.test(place)
  const rest = component.properties.filter(({ name }) => name !== 'LOCATION' || !isPlace)
  const [link] = joinOf({ ...component, properties: rest }, at, lose)
  return {
    id: uniqueId(title, taken),
    name: title,
    dates: { from: dateOf(begin.wall), ...(last !== undefined && { to: last }) },
    ...(description !== undefined && { description: plainText(description) }),
    ...(textOf(component, 'STATUS') === 'TENTATIVE' && { tentative: true }),
    ...(link && 'href' in link && { href: link.href }),
    ...(isPlace && { location: withoutMail(place) }),
  }
}
