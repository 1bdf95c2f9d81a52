import type { Body, BodyKind } from '../model/body.ts'
import type { Community } from '../model/community.ts'
import { Entries, personOf } from './entries.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import { groupOf, type GroupContext } from './sigsGroup.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

export interface FromKubernetesSigsOptions extends CommunityOptions {
  /** The address of the directory that holds those of the groups, which charters are relative to. */
  directory?: string
  /** The address of the Slack workspace, such as `https://example.slack.com`. Absent: channels have a name only. */
  slack?: string
}

/** The lists of a file, and what the groups in them are. */
const LISTS: Readonly<Record<string, BodyKind>> = {
  committees: 'committee',
  sigs: 'sig',
  workinggroups: 'working-group',
  usergroups: 'sig',
}

/**
 * Reads the `sigs.yaml` of Kubernetes and of projects that took it over (KubeVirt, Kubeflow's `wgs.yaml`): one community
 * for each file, with a body for each group and each subproject, their meetings, channels and repositories. Times are
 * words there. They become rules where they leave no choice, and else approximate schedules with those words. Whatever
 * has no place in the data is listed as a loss, the mail addresses of people among it.
 * @example
 * fromKubernetesSigs([{ path: 'sigs.yaml', text }], { name: 'Example', url: 'https://example.org' })
 * // { communities: [{ …, bodies: [{ id: 'sig-storage', kind: 'sig', … }] }], losses: […], values: { read: 210, … } }
 */
export function fromKubernetesSigs(
  files: readonly SourceFile[],
  options: FromKubernetesSigsOptions = {},
): ImportedInFull {
  return readFiles(files, readYaml, (sources) => sources.flatMap((source) => communityOf(source, options) ?? []))
}

function communityOf(source: Source, options: FromKubernetesSigsOptions): Community | undefined {
  const { root, lose } = source
  if (!Object.keys(LISTS).some((list) => root.names.includes(list))) {
    return lose('', '', `it has none of the lists ${Object.keys(LISTS).join(', ')}`)
  }
  const context: GroupContext = { ...options, entries: new Entries(), meetings: [], repositories: [], groups: [] }
  const bodies = Object.entries(LISTS).flatMap(([list, kind]): Body[] =>
    root.get(list).records.flatMap((group) => {
      if (list === 'usergroups') group.note('', 'a user group is no kind of body; it was read as a SIG')
      const isSteering = /^steering\b/i.test(group.get('name').peek() ?? '')
      return groupOf(group, list === 'committees' && isSteering ? 'steering' : kind, context)
    }),
  )
  const representative = root.get('gb_rep')
  const person = personOf(
    { name: representative.get('name'), handle: representative.get('github'), company: representative.get('company') },
    context.entries,
    { role: 'Governing board representative' },
  )
  representative.get('email').lose('mail addresses of people are not carried over')
  const { meetings, repositories, groups, entries } = context
  return {
    ...beginCommunity({}, options, source),
    ...(entries.channels.length > 0 && { channels: entries.channels }),
    ...(meetings.length > 0 && { meetings }),
    ...(repositories.length > 0 && { repositories, repositoryGroups: groups }),
    ...(bodies.length > 0 && { bodies }),
    ...(person && { people: [person] }),
  }
}
