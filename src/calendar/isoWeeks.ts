/**
 * The numbers of every second ISO week of the longest year, from the first or the second on, as BYWEEKNO has them. Odd
 * and even weeks have no frequency of their own in RFC 5545: after a week 53 an odd week follows an odd one.
 */
export const isoWeeks = (first: 1 | 2): string =>
  Array.from({ length: first === 1 ? 27 : 26 }, (_, index) => first + 2 * index).join()
