/** What people write for a value of a list, in lower case without hyphens, and the values that are meant. */
const values: Readonly<Record<string, readonly string[]>> = {
  adhoc: ['unscheduled', 'ad-hoc'],
  asneeded: ['unscheduled', 'ad-hoc'],
  atom: ['rss'],
  biweekly: ['recurring'],
  canceled: ['cancelled', 'ended'],
  chair: ['steering'],
  closed: ['ended', 'members', 'archived'],
  coc: ['code-of-conduct'],
  conduct: ['code-of-conduct'],
  council: ['steering', 'oversight'],
  daily: ['recurring'],
  discourse: ['forum'],
  discussions: ['github-discussions'],
  docs: ['documentation'],
  everyone: ['public'],
  feed: ['rss', 'feed'],
  googlegroup: ['mailing-list'],
  googlegroups: ['mailing-list'],
  governingboard: ['board'],
  guide: ['documentation'],
  ical: ['feed'],
  inactive: ['retired', 'archived', 'paused', 'emeritus'],
  licence: ['license'],
  link: ['website'],
  list: ['mailing-list'],
  mail: ['email'],
  mailinglist: ['mailing-list'],
  monthly: ['recurring'],
  oneoff: ['single'],
  once: ['single'],
  open: ['public'],
  private: ['members'],
  recurrent: ['recurring'],
  slides: ['presentation'],
  specialinterestgroup: ['sig'],
  talk: ['presentation'],
  tbd: ['unscheduled', 'to-be-decided'],
  technicalsteeringcommittee: ['steering'],
  toc: ['steering', 'oversight'],
  tsc: ['steering'],
  twitter: ['x'],
  weekly: ['recurring'],
  wg: ['working-group'],
  workgroup: ['working-group'],
}

/**
 * The value of a list that is meant by another word for it.
 * @example valueMeant('Twitter', ['slack', 'x']) // 'x'
 */
export function valueMeant(word: string, allowed: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[^a-z0-9]/g, '')
  return Object.hasOwn(values, plain) ? values[plain]!.find((each) => allowed.includes(each)) : undefined
}
