const days: Readonly<Record<string, string>> = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
}
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
}

const DAY = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*'
const NTH = `(${Object.keys(ordinals).join('|')})`

/**
 * The rule that words for one mean, where only one can be meant.
 * @example ruleMeant('weekly on Wednesday') // 'FREQ=WEEKLY;BYDAY=WE'
 */
export function ruleMeant(words: string): string | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim()
  if (/^(?:daily|every day)$/.test(text)) return 'FREQ=DAILY'
  const [, weekly] =
    new RegExp(`^(?:weekly|every week|each week|every|each)?,? ?(?:on )?(?:every )?${DAY}$`).exec(text) ?? []
  if (weekly !== undefined) return `FREQ=WEEKLY;BYDAY=${days[weekly]}`
  const [, nth, day] =
    new RegExp(
      `^(?:monthly|every month)?,? ?(?:on )?(?:the |every )?${NTH} ${DAY}(?: (?:of|in) (?:the|each|every) month| (?:of|in) a month)$`,
    ).exec(text) ??
    new RegExp(`^(?:monthly|every month),? ?(?:on )?(?:the |every )?${NTH} ${DAY}$`).exec(text) ??
    []
  return nth === undefined ? undefined : `FREQ=MONTHLY;BYDAY=${ordinals[nth]}${days[day!]}`
}
