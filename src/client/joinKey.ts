/** What tells a way into a meeting from those into others. */
export const joinKey = ({ href, suffix }: { href: string; suffix: string }): string => `${href} ${suffix}`
