import type { JoinLink } from './NextDate.tsx'

/** What tells a way in from those of other meetings. */
export const joinKey = ({ href, suffix }: JoinLink): string => `${href} ${suffix}`
