import { toArray } from '../calendar/toArray.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Meeting } from '../model/meeting.ts'

/** The first address at which a meeting can be joined; undefined where none is published, or none may be linked. */
export const joinHref = ({ join }: Meeting): string | undefined =>
  toArray(join ?? [])
    .map((reference) => ('href' in reference ? safeHref(reference.href) : undefined))
    .find((href) => href !== undefined)
