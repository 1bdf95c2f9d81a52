/**
 * What the name of a meeting says beside that of its group: "call" of "Core call" in Core, "triage" of "Gateways: triage"
 * in Gateways SIG; nothing where it is not called after the group, as "Coretools call" is not.
 */
export function nameBesideGroup(meeting: string, group: string): string | undefined {
  const [start = '', topic = ''] = /^(.+?):\s+/u.exec(meeting) ?? []
  if (topic && beginsWith(group, topic)) return meeting.slice(start.length)
  return beginsWith(meeting, group) ? meeting.slice(group.length).replace(/^[\s:,–—-]+/u, '') : undefined
}

/** Whether a text begins with whole words. */
const beginsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length))
