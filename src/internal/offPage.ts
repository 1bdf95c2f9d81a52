import type { Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'

/** An entry as others refer to it. */
export type Referable<Value> = Value & {
  /** No section of the page shows it, so nothing can lead to its anchor. */
  isOffPage?: true
}

/** What entries refer to by `id`, and what an anchor of the page stands for. */
const referredTo = ['channels', 'meetings', 'bodies', 'repositories'] as const

/** The community as the sections of its page refer to it: what none of them shows is marked. */
export function withOffPage(community: Community, sections: readonly PageSection[]): Community {
  const marked = referredTo.map((kind) => {
    const entries = community[kind]
    return [kind, Array.isArray(entries) ? markOffPage(entries as readonly Entry[], kind, sections) : entries]
  })
  return { ...community, ...Object.fromEntries(marked) }
}

function markOffPage(
  entries: readonly Entry[],
  kind: (typeof referredTo)[number],
  sections: readonly PageSection[],
): readonly Referable<Entry>[] {
  const parts = sections.flatMap((section) => (section?.kind === kind ? [section] : []))
  if (parts.some(({ only }) => !only)) return entries
  const shown = new Set(parts.flatMap(({ only }) => only))
  return entries.map((entry) => (shown.has(entry?.id) ? entry : { ...entry, isOffPage: true }))
}
